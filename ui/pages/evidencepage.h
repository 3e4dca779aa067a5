// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace parindex {

class DocumentPreview;
class DocumentTable;
class EvidenceFilterModel;
class EvidenceModel;

/// Minh chứng: all documents of the workspace, with a look into the one that is chosen.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePage(Session &session, QWidget *parent = nullptr);

    void focusFilter();

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
    void choose(const std::vector<EvidenceId> &ids);
    void clearFilter();
    void activate(const QModelIndex &index);
    void addFiles();
    void addDocument();
    void edit();
    void open();
    void remove();
    void goToItem();
    void goTo(const Citation &citation);
    int pageToShow(const Evidence &evidence) const;
    void showChosen(); ///< After another document was chosen, or the chosen one changed.
    void showCount();
    void showYears();
    void retranslate();

    Session &m_session;
    EvidenceModel *m_model;
    EvidenceFilterModel *m_filter;
    QLineEdit *m_query;
    QCheckBox *m_uncited;
    QCheckBox *m_withoutFile;
    QLabel *m_count;
    QLabel *m_years; ///< How many documents there were last year, and are now.
    DocumentTable *m_table;
    DocumentPreview *m_preview;
    QLabel *m_usage;
    QPushButton *m_addFiles;
    QPushButton *m_addDocument;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_goTo;
    QPushButton *m_remove;
};

} // namespace parindex
