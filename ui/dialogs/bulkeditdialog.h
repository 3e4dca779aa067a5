// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace parindex {

class ComplaintLabel;
class DateField;

/// Gives several documents the same date, issuer, kind or signer at once; only what is ticked is changed.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Session &session, std::vector<EvidenceId> documents, QWidget *parent = nullptr);

    /// Changes all of them as one step to undo.
    void accept() override;

private:
    QCheckBox *addRow(QFormLayout *form, const char *name, const QString &label, QWidget *field);
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, QString Evidence::*field);
    void showState();

    Session &m_session;
    std::vector<EvidenceId> m_documents;
    std::vector<std::tuple<QCheckBox *, QLineEdit *, QString Evidence::*>> m_lines;
    QCheckBox *m_dateTicked = nullptr;
    DateField *m_date;
    ComplaintLabel *m_complaint;
    QPushButton *m_apply = nullptr;
};

} // namespace parindex
