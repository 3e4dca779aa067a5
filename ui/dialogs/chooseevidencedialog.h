// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace parindex {

class DocumentTable;
class EvidenceFilterModel;
class EvidenceModel;

/// Finds documents that are already in the workspace, without diacritics, to cite them for the
/// leaf that is looked at. Those that it cites already are not offered.
class ChooseEvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChooseEvidenceDialog(Session &session, QWidget *parent = nullptr);

    std::vector<EvidenceId> chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QString emptyText() const; ///< What is said where nothing is listed.
    void hideCited(const Session &session);
    void showState();

    EvidenceModel *m_model;
    EvidenceFilterModel *m_filter;
    QLineEdit *m_query;
    DocumentTable *m_table;
    QPushButton *m_accept = nullptr;
};

} // namespace parindex
