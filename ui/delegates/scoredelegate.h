// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace parindex {

/// Edits the score of a leaf in place. What cannot be a score is refused while the editor is open,
/// with a sentence beside it; Enter goes on to the next leaf.
class ScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    void accepted(bool toUnscored) const; ///< Enter, or Ctrl+Enter for the next unscored leaf.
    void columnPasted(); ///< Several lines, pasted into a cell in which nothing was typed.

private:
    bool acceptEditor(QWidget *editor, bool toUnscored);
    bool pasteColumn(QWidget *editor);
};

} // namespace parindex
