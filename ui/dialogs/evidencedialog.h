// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incomingfiles.h"
#include "ui/session.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace parindex {

struct Attachable;
class ComplaintLabel;
class DateField;

/// Everything about one document: what stands in its header, its files, and what it proves.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(Session &session, Evidence evidence, QWidget *parent = nullptr);

    /// Shows the dialog for a document, or for a new one without a number of its own; gives the
    /// document when it was changed or added.
    static std::vector<EvidenceId> edit(Session &session, const Evidence &evidence, QWidget *parent);

    /// Changes the document as one step to undo. Refuses a date that is none, and a document that
    /// says nothing; then the dialog stays.
    void accept() override;

private:
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &value);
    void addHeader(QFormLayout *form);
    QWidget *fileRow();
    QWidget *citationRow();
    void alignButtons();
    QPushButton *addButton(const char *name, const QString &text, void (EvidenceDialog::*action)());
    void complete(QLineEdit *line, QString Evidence::*field);
    void listFiles();
    void listCitations();
    void chooseFiles();
    void take(const Attachable &what);
    void addFiles(const QStringList &paths, const QStringList &refusals);
    void addAttachment(const Attachment &attachment, QStringList &refusals);
    void openFile();
    /// Puts another file in the place of the chosen one, which is kept with the reason.
    void replaceFile();
    void removeFile();
    const Attachment *chosenFile() const; ///< Also one that was replaced earlier; null when none is.
    bool isCurrentFileChosen() const;
    void removeCitation();
    Result<Evidence> entered() const;
    void complain(const QString &sentence, QWidget *about);
    void showState();

    Session &m_session;
    const Evidence m_before;
    Evidence m_evidence; ///< Its files and citations are as shown; its texts stand in the fields.
    IncomingFiles m_incoming;
    QLineEdit *m_number = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_issuer = nullptr;
    QLineEdit *m_kind = nullptr;
    QLineEdit *m_abstract = nullptr;
    QLineEdit *m_signer = nullptr;
    QTableWidget *m_files;
    QTableWidget *m_citations;
    QPushButton *m_addFile = nullptr;
    QPushButton *m_openFile = nullptr;
    QPushButton *m_replaceFile = nullptr;
    QPushButton *m_removeFile = nullptr;
    QPushButton *m_removeCitation = nullptr;
    ComplaintLabel *m_complaint;
};

} // namespace parindex
