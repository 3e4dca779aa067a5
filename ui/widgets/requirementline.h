// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QLabel>

namespace parindex {

/// "Cần: ✓ Kế hoạch · ✗ Báo cáo": the kinds of documents that the leaf that is looked at asks for, and how far
/// its documents go. Hidden where it asks for none.
class RequirementLine : public QLabel
{
    Q_OBJECT

public:
    explicit RequirementLine(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRequirements();

    Session &m_session;
};

} // namespace parindex
