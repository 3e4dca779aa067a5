// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace parindex {

/// As long as it lives, keys, clicks and drops reach one dialog only, and no window closes: what
/// is being worked on must not change or go away meanwhile.
class InputBlocker : public QObject
{
    Q_OBJECT

public:
    explicit InputBlocker(const QWidget &allowed);
    ~InputBlocker() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAllowed(const QObject &object) const;

    const QWidget &m_allowed;
};

} // namespace parindex
