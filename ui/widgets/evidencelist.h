// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace parindex {

class CitationModel;

/// The documents that prove the leaf that is looked at: files are dropped or pasted here, and
/// section and page are typed in place.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (EvidenceList::*action)());
    void layOut();
    bool isWritable() const;
    const Evidence *selected() const;
    void attach();
    void citeExisting();
    void edit();
    void open();
    void removeCitation();
    void paste();
    void showState(); ///< Which buttons can be pressed, and the hint of an empty list.
    void retranslate();

    Session &m_session;
    CitationModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_attach;
    QPushButton *m_cite;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace parindex
