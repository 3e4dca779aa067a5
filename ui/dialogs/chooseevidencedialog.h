// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QTableView;

namespace parindex {

class EvidenceFilterModel;
class EvidenceModel;

/// Finds documents that are already in the workspace, without diacritics, to cite them.
class ChooseEvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChooseEvidenceDialog(Session &session, QWidget *parent = nullptr);

    std::vector<EvidenceId> chosen() const;

private:
    EvidenceModel *m_model;
    EvidenceFilterModel *m_filter;
    QTableView *m_table;
};

} // namespace parindex
