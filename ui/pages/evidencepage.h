// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace parindex {

class DocumentFilterBar;
class DocumentPreview;
class DocumentTable;
class EvidenceFilterModel;
class EvidenceModel;
class HitDelegate;

/// Minh chứng: all documents of the workspace, with a look into the one that is chosen.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePage(Session &session, QWidget *parent = nullptr);

    void focusFilter();
    /// Chooses it, whatever filter hides it now; at page zero, the one that is cited is shown.
    void showDocument(EvidenceId document, int page = 0);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (EvidencePage::*action)());
    void layOut();
    void layOutTable();
    void connectInputs();
    bool isWritable() const { return !m_session.workspace().isReadOnly(); }
    const Evidence *current() const; ///< Null when none is chosen.
    std::vector<EvidenceId> chosen() const;
    void choose(const std::vector<EvidenceId> &ids);
    void activate(const QModelIndex &index);
    void addFiles();
    void addFolder();
    void showMatrix();
    void exportFiles();
    void addDocument();
    void edit();
    void open();
    void confirm(); ///< What was read from the pages of the chosen documents.
    void remove();
    void showBin();
    void goToItem();
    void goTo(const Citation &citation);
    int pageToShow(const Evidence &evidence) const;
    void showChosen(); ///< After another document was chosen, or the chosen one changed.
    void showEmptyText();
    void search(); ///< Documents that match by more than the table says, and where they do.
    void showYears();
    void retranslate();

    Session &m_session;
    EvidenceModel *m_model;
    EvidenceFilterModel *m_filter;
    QLabel *m_years; ///< How many documents there were last year, and are now.
    DocumentTable *m_table;
    HitDelegate *m_hits;
    DocumentFilterBar *m_filters;
    DocumentPreview *m_preview;
    QLabel *m_usage;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QPushButton *m_addDocument;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_confirm;
    QPushButton *m_goTo;
    QPushButton *m_remove;
    QPushButton *m_matrix;
    QPushButton *m_export;
    QPushButton *m_bin;
};

} // namespace parindex
