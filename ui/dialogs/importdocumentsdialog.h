// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incomingdocument.h"
#include "ui/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parindex {

class ComplaintLabel;
class DocumentPreview;
class DocumentTable;
class ImportDocumentsModel;

/// What is about to come in, before it does.
struct Arrivals
{
    std::vector<IncomingDocument> rows;
    QStringList refusals; ///< Sentences about what does not come.
    int leftOut = 0;      ///< Files of systems and programs; see IncomingName.
    QStringList remarks = {}; ///< Sentences about what comes and is odd: protected, with macros, of another kind than its name says.
};

/// Shows documents on their way in beside the document that is looked at, for somebody to confirm: what was
/// read about each, and the leaf that it is to prove. Nothing is changed before it is accepted.
class ImportDocumentsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDocumentsDialog(const Session &session, Arrivals arrivals, const QString &title, QWidget *parent = nullptr);

    const std::vector<IncomingDocument> &rows() const;
    const DocumentTakeover &takeover() const { return m_takeover; } ///< What would be done now.

    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void layOutTable(const Session &session);
    QWidget *leafRow();
    QWidget *buttonRow();
    QPushButton *button(const char *name, const QString &text, void (ImportDocumentsDialog::*action)());
    bool tableKey(const QKeyEvent &key);
    std::vector<int> chosen() const;
    void toggleChosen();
    void leaveOutChosen();
    void setLeafOfChosen();
    void clearLeafOfChosen();
    void openCurrent();
    void pasteColumn();
    void showRemarks();
    void showCurrent();
    void showState();
    void count();
    QString summary() const;
    int newWithoutLeaf() const;
    Framework shownFramework(const Session &session) const;

    const Workspace &m_workspace;
    std::optional<AssessmentId> m_assessment; ///< Nothing where its rows cannot be cited now.
    Framework m_framework;
    QStringList m_refusals;
    QStringList m_remarks;
    int m_leftOut;
    bool m_isChanged = false; ///< Something was set that would be lost.
    DocumentTakeover m_takeover;
    ImportDocumentsModel *m_model;
    QLabel *m_summary;
    DocumentTable *m_table;
    DocumentPreview *m_preview;
    QLineEdit *m_leaf;
    ComplaintLabel *m_complaint;
    QPushButton *m_setLeaf = nullptr;
    QPushButton *m_clearLeaf = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_showRemarks = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace parindex
