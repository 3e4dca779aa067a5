// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace parindex {

class DocumentPreview;
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (EvidencePage::*action)());
    void layOut();
    void connectInputs();
    const Evidence *current() const; ///< Null when none is chosen.
    void addFiles();
    void addDocument();
    void edit();
    void open();
    void remove();
    void goToItem();
    void showPreview();
    void showCount();
    void retranslate();

    Session &m_session;
    EvidenceModel *m_model;
    EvidenceFilterModel *m_filter;
    QLineEdit *m_query;
    QCheckBox *m_uncited;
    QCheckBox *m_withoutFile;
    QLabel *m_count;
    QTableView *m_table;
    DocumentPreview *m_preview;
    QPushButton *m_addFiles;
    QPushButton *m_addDocument;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_goTo;
    QPushButton *m_remove;
};

} // namespace parindex
