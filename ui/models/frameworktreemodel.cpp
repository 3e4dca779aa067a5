// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameworktreemodel.h"

#include "core/base/text.h"
#include "core/domain/frameworkremark.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>

namespace parindex {

namespace {

constexpr auto RowMime = "application/x-parindex-criteria-row";

using Position = std::vector<ItemId>::difference_type;

} // namespace

FrameworkTreeModel::FrameworkTreeModel(FrameworkEditor &editor, QObject *parent) : QAbstractItemModel(parent), m_editor(editor)
{
    connect(&editor, &FrameworkEditor::frameworkChosen, this, &FrameworkTreeModel::reload);
    connect(&editor, &FrameworkEditor::changed, this, &FrameworkTreeModel::follow);
    reload();
}

void FrameworkTreeModel::reload()
{
    beginResetModel();
    m_nodes.clear();
    m_nodes[ItemId()] = {};
    m_shown = m_editor.framework() ? *m_editor.framework() : Framework();
    for (const Item &item : m_shown.items()) {
        const ItemId parent = item.parent.value_or(ItemId());
        Node &above = m_nodes[parent];
        m_nodes[item.id] = {parent, static_cast<int>(above.children.size())};
        m_nodes[parent].children.push_back(item.id);
    }
    endResetModel();
}

void FrameworkTreeModel::follow()
{
    const Framework before = m_shown;
    m_shown = *m_editor.framework();
    removeGone(ItemId());
    takeIn(ItemId());
    announceChanges(before);
}

const std::vector<ItemId> &FrameworkTreeModel::childrenIn(const Framework &framework, ItemId parent) const
{
    return parent.isValid() ? framework.children(parent) : framework.topItems();
}

void FrameworkTreeModel::forget(ItemId item)
{
    for (const ItemId child : m_nodes[item].children)
        forget(child);
    m_nodes.erase(item);
}

void FrameworkTreeModel::countRows(ItemId parent)
{
    int row = 0;
    for (const ItemId child : m_nodes[parent].children)
        m_nodes[child].row = row++;
}

/// Takes rows away that are gone, or that belong to another row now.
void FrameworkTreeModel::removeGone(ItemId parent)
{
    for (int row = static_cast<int>(m_nodes[parent].children.size()) - 1; row >= 0; --row) {
        const ItemId child = m_nodes[parent].children[std::size_t(row)];
        const Item *now = m_shown.find(child);
        if (now && now->parent.value_or(ItemId()) == parent) {
            removeGone(child);
            continue;
        }
        beginRemoveRows(indexOf(parent), row, row);
        forget(child);
        auto &children = m_nodes[parent].children;
        children.erase(children.begin() + row);
        countRows(parent);
        endRemoveRows();
    }
}

/// Brings the children of a row into their order, with those that are new.
void FrameworkTreeModel::takeIn(ItemId parent)
{
    const std::vector<ItemId> wanted = childrenIn(m_shown, parent);
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const ItemId child = wanted[std::size_t(row)];
        auto &children = m_nodes[parent].children;
        const auto found = std::find(children.begin() + std::min<Position>(row, static_cast<Position>(children.size())), children.end(), child);
        const int stands = static_cast<int>(found - children.begin());
        if (found == children.end()) {
            beginInsertRows(indexOf(parent), row, row);
            m_nodes[parent].children.insert(m_nodes[parent].children.begin() + row, child);
            m_nodes[child] = {parent, row};
            countRows(parent);
            endInsertRows();
        } else if (stands != row) {
            beginMoveRows(indexOf(parent), stands, stands, indexOf(parent), row);
            std::rotate(children.begin() + row, found, found + 1);
            countRows(parent);
            endMoveRows();
        }
        takeIn(child);
    }
}

void FrameworkTreeModel::announceChanges(const Framework &before)
{
    for (const Item &item : m_shown.items()) {
        const Item *old = before.find(item.id);
        if (old && *old == item && before.children(item.id) == m_shown.children(item.id))
            continue;
        emit dataChanged(indexOf(item.id), indexOf(item.id, ColumnCount - 1));
        // The sum of the row above is said beside its maximum.
        if (item.parent)
            emit dataChanged(indexOf(*item.parent, MaximumColumn), indexOf(*item.parent, MaximumColumn));
    }
}

QModelIndex FrameworkTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &node = m_nodes.at(idOf(parent).value_or(ItemId()));
    return createIndex(row, column, static_cast<quintptr>(node.children[std::size_t(row)].value()));
}

QModelIndex FrameworkTreeModel::parent(const QModelIndex &index) const
{
    const auto id = idOf(index);
    const auto node = id ? m_nodes.find(*id) : m_nodes.end();
    return node == m_nodes.end() ? QModelIndex() : indexOf(node->second.parent);
}

QModelIndex FrameworkTreeModel::indexOf(ItemId item, int column) const
{
    const auto node = item.isValid() ? m_nodes.find(item) : m_nodes.end();
    return node == m_nodes.end() ? QModelIndex() : createIndex(node->second.row, column, static_cast<quintptr>(item.value()));
}

std::optional<ItemId> FrameworkTreeModel::idOf(const QModelIndex &index)
{
    return index.isValid() ? std::optional(ItemId(static_cast<std::int64_t>(index.internalId()))) : std::nullopt;
}

const Item *FrameworkTreeModel::itemAt(const QModelIndex &index) const
{
    const auto id = idOf(index);
    return id ? m_shown.find(*id) : nullptr;
}

int FrameworkTreeModel::rowCount(const QModelIndex &parent) const
{
    const auto node = parent.column() > 0 ? m_nodes.end() : m_nodes.find(idOf(parent).value_or(ItemId()));
    return node == m_nodes.end() ? 0 : static_cast<int>(node->second.children.size());
}

int FrameworkTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString FrameworkTreeModel::ruleText(const Item &item) const
{
    switch (item.source) {
    case ScoringSource::Survey: return tr("survey");
    case ScoringSource::Sipas: return tr("SIPAS");
    case ScoringSource::Statistics: return tr("statistics");
    case ScoringSource::Documents: break;
    }
    if (!m_shown.isLeaf(item.id))
        return {};
    if (!isManual(item.rule.shape))
        return tr("worked out");
    return item.rule.text.isEmpty() ? tr("missing") : tr("read by people");
}

QString FrameworkTreeModel::maximumText(const Item &item) const
{
    const QString stated = item.maximum.toExactString();
    const auto sum = sumOfChildren(m_shown, item);
    return sum && *sum != item.maximum ? QStringLiteral("%1 ≠ %2").arg(stated, sum->toExactString()) : stated;
}

QString FrameworkTreeModel::textAt(const Item &item, int column) const
{
    switch (column) {
    case CodeColumn: return item.code;
    case TitleColumn: return item.title;
    case MaximumColumn: return maximumText(item);
    case RuleColumn: return ruleText(item);
    case LeadColumn: return item.leadAgency;
    default: return {};
    }
}

QVariant FrameworkTreeModel::data(const QModelIndex &index, int role) const
{
    const Item *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*item, index.column());
    case Qt::EditRole:
        return index.column() == MaximumColumn ? item->maximum.toExactString() : textAt(*item, index.column());
    case Qt::ToolTipRole:
        if (const auto sum = index.column() == MaximumColumn ? sumOfChildren(m_shown, *item) : std::nullopt; sum && *sum != item->maximum)
            return tr("The maximum is stated as %1, but the parts add up to %2.").arg(item->maximum.toExactString(), sum->toExactString());
        return index.column() == TitleColumn ? item->title.toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() == MaximumColumn ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!item->parent);
        return font;
    }
    default:
        return {};
    }
}

bool FrameworkTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Item *item = itemAt(index);
    if (role != Qt::EditRole || !item || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Item next = *item;
    const QString typed = normalized(value.toString());
    if (index.column() == MaximumColumn) {
        if (const Status status = take(Points::fromString(typed), next.maximum); !status) {
            emit m_editor.session().refused(status.error());
            return false;
        }
    } else {
        (index.column() == CodeColumn ? next.code : next.title) = typed;
    }
    return m_editor.setRow(next);
}

Qt::ItemFlags FrameworkTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editor.isEditable())
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() <= MaximumColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant FrameworkTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case CodeColumn: return tr("Code");
    case TitleColumn: return tr("Criterion");
    case MaximumColumn: return tr("Maximum");
    case RuleColumn: return tr("Scoring");
    case LeadColumn: return tr("Lead agency");
    default: return {};
    }
}

QStringList FrameworkTreeModel::mimeTypes() const
{
    return {QLatin1String(RowMime)};
}

QMimeData *FrameworkTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    const auto id = indexes.isEmpty() ? std::nullopt : idOf(indexes.front());
    if (id)
        data->setData(QLatin1String(RowMime), QByteArray::number(qlonglong(m_shown.id().value())) + ' ' + QByteArray::number(qlonglong(id->value())));
    return data;
}

bool FrameworkTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const QByteArrayList words = data->data(QLatin1String(RowMime)).split(' ');
    if (action != Qt::MoveAction || words.size() != 2 || words[0].toLongLong() != m_shown.id().value() || !m_editor.isEditable())
        return false;
    const std::size_t place = row < 0 ? std::size_t(rowCount(parent.siblingAtColumn(0))) : std::size_t(row);
    m_editor.moveTo(ItemId(words[1].toLongLong()), idOf(parent), place);
    return false; // It is moved already: the view must not take it away once more.
}

void FrameworkTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutChanged();
}

} // namespace parindex
