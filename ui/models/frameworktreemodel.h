// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frameworkeditor.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace parindex {

/// The rows of the framework that is worked on. Code, title and maximum are edited in place, rows are dragged to
/// other places. After a change only the rows that it is about are touched, so that the tree stays as it is
/// unfolded.
class FrameworkTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, MaximumColumn, RuleColumn, LeadColumn, ColumnCount };

    explicit FrameworkTreeModel(FrameworkEditor &editor, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    QModelIndex indexOf(ItemId item, int column = CodeColumn) const;
    static std::optional<ItemId> idOf(const QModelIndex &index);
    void retranslate(); ///< After the language was switched, or the framework was frozen.

private:
    struct Node
    {
        ItemId parent; ///< Not valid: a top row.
        int row = 0;
        std::vector<ItemId> children = {};
    };

    void reload();
    void follow();
    void removeGone(ItemId parent);
    void takeIn(ItemId parent);
    void announceChanges(const Framework &before);
    void forget(ItemId item);
    void countRows(ItemId parent);
    const std::vector<ItemId> &childrenIn(const Framework &framework, ItemId parent) const;
    const Item *itemAt(const QModelIndex &index) const;
    QString textAt(const Item &item, int column) const;
    QString ruleText(const Item &item) const;
    QString maximumText(const Item &item) const;

    FrameworkEditor &m_editor;
    std::unordered_map<ItemId, Node> m_nodes; ///< The number that is not valid stands for the root.
    Framework m_shown;
};

} // namespace parindex
