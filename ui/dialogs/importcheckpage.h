// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importtreemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeView;
class QTreeWidget;

namespace parindex {

/// The second step: the tree that came of the table, what is to be looked at, and beside each rule's words what
/// it gives at its bounds.
class ImportCheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckPage(QWidget *parent = nullptr);

    void setImport(FrameworkImport import);
    const FrameworkImport &import() const { return m_model->import(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *ruleSide();
    void connectViews();
    void showCounts();
    void showNotes();
    void showRule();
    void goToNote();
    void takeProposal();
    void retranslate();
    std::size_t current() const;

    ImportTreeModel *m_model;
    QLabel *m_counts;
    QTreeView *m_tree;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QLabel *m_samplesLabel;
    QPlainTextEdit *m_samples;
    QCheckBox *m_use;
    QLabel *m_notesLabel;
    QTreeWidget *m_notes;
    QPushButton *m_takeProposal;
    std::vector<ImportNote> m_shownNotes;
};

} // namespace parindex
