// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace parindex {

/// Everything about one document: what stands in its header, its files, and what it proves.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(Session &session, Evidence evidence, QWidget *parent = nullptr);

    /// Shows the dialog and changes the document, or adds a new one, as one step to undo.
    static void edit(Session &session, const Evidence &evidence, QWidget *parent);

    const Evidence &evidence() const { return m_evidence; }
    void accept() override; ///< Refuses a date that is none, and a document that says nothing.

private:
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &value);
    void complete(QLineEdit *line, QString Evidence::*field);
    void listFiles();
    void listCitations();
    void addFiles();
    void removeFile();

    Session &m_session;
    Evidence m_evidence;
    QLineEdit *m_number;
    QLineEdit *m_date;
    QLineEdit *m_issuer;
    QLineEdit *m_kind;
    QLineEdit *m_abstract;
    QLineEdit *m_signer;
    QListWidget *m_files;
    QListWidget *m_citations;
    QLabel *m_complaint;
};

} // namespace parindex
