// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"

#include <QTreeView>

#include <vector>

namespace parindex {

class ItemTreeModel;
class ItemFilterModel;
class Session;

/// The tree of criteria: scores are typed with the keyboard alone. Digits begin to edit the row
/// that is looked at, Enter goes to the next leaf, Ctrl+Enter to the next one without a score.
class CriteriaTree : public QTreeView
{
    Q_OBJECT

public:
    explicit CriteriaTree(Session &session, QWidget *parent = nullptr);

    ItemFilterModel &filter() { return *m_filter; }
    bool shows(ItemId item) const; ///< Not while the filter keeps it out.
    void goToNextUnscored();
    void copySelection() const; ///< As tab-separated rows: code, title, maximum, score.
    void paste();               ///< A column of scores, or columns of codes and scores.
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns();
    void sizeColumns(); ///< For the size that text has now.
    void leaveOutColumns(); ///< Where there is little room: titles come first, and the panel says the rest.
    void connectSession();
    void typeOver(const QString &text); ///< Begins to edit the current row with this.
    void sayLocked(); ///< Why nothing can be typed.
    void advance(bool toUnscored, bool editNext);
    QModelIndex nextLeaf(bool toUnscored) const;
    /// All leaves that the filter shows, also below rows that are folded up, in their order.
    std::vector<QModelIndex> leaves() const;
    /// How many of them stand before the current row or are it.
    std::size_t leavesUpToCurrent(const std::vector<QModelIndex> &leaves) const;
    void select(const QModelIndex &filtered);
    void showCurrentItem();
    int titleWidth(const QModelIndex &index) const;

    Session &m_session;
    ItemTreeModel *m_model;
    ItemFilterModel *m_filter;
};

} // namespace parindex
