// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mappingmodel.h"

#include "core/domain/wordlikeness.h"

#include <QFont>

namespace parindex {

MappingModel::MappingModel(QObject *parent) : QAbstractTableModel(parent), m_mapping({}, {}) {}

void MappingModel::setMapping(FrameworkMapping mapping)
{
    beginResetModel();
    m_mapping = std::move(mapping);
    endResetModel();
    emit progressChanged();
}

void MappingModel::confirm(int row)
{
    m_mapping.confirm(static_cast<std::size_t>(row));
    announce();
}

void MappingModel::choose(int row, std::optional<ItemId> other)
{
    const Item *own = isOfLater(row) ? m_mapping.later().find(*at(row).later) : m_mapping.earlier().find(*at(row).earlier);
    const Item *found = other ? (isOfLater(row) ? m_mapping.earlier() : m_mapping.later()).find(*other) : nullptr;
    m_mapping.choose({{static_cast<std::size_t>(row), other, found ? likenessOf(own->title, found->title) : 0, true}});
    announce();
}

/// One choice may alter what other rows are called, and whether they count.
void MappingModel::announce()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit progressChanged();
}

QStringList MappingModel::textsOf(const Framework &framework)
{
    QStringList texts;
    for (const Item *leaf : framework.leaves())
        texts << textOf(*leaf);
    return texts;
}

QString MappingModel::textIn(const Framework &framework, const std::optional<ItemId> &item)
{
    return item ? textOf(*framework.find(*item)) : QString();
}

QString MappingModel::otherText(int row) const
{
    return isOfLater(row) ? textIn(m_mapping.earlier(), at(row).earlier) : textIn(m_mapping.later(), at(row).later);
}

QString MappingModel::pathText(int row) const
{
    const Framework &framework = isOfLater(row) ? m_mapping.later() : m_mapping.earlier();
    const Item *item = framework.find(isOfLater(row) ? *at(row).later : *at(row).earlier);
    QStringList path;
    for (; item; item = item->parent ? framework.find(*item->parent) : nullptr)
        path.prepend(textOf(*item));
    return path.join(QStringLiteral(" › "));
}

std::optional<ItemId> MappingModel::itemOf(int row, const QString &text) const
{
    const Framework &framework = isOfLater(row) ? m_mapping.earlier() : m_mapping.later();
    for (const Item *leaf : framework.leaves()) {
        if (textOf(*leaf) == text)
            return leaf->id;
    }
    return std::nullopt;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.rows().size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::relationName(Relation relation)
{
    switch (relation) {
    case Relation::Same: return tr("the same");
    case Relation::Moved: return tr("moved");
    case Relation::Split: return tr("split");
    case Relation::Merged: return tr("merged");
    case Relation::Reweighted: return tr("other maximum");
    case Relation::New: return tr("new");
    case Relation::Gone: return tr("gone");
    }
    return {};
}

QString MappingModel::textAt(int row, int column) const
{
    const MappingRow &one = at(row);
    switch (column) {
    case EarlierColumn: return textIn(m_mapping.earlier(), one.earlier);
    case LaterColumn: return textIn(m_mapping.later(), one.later);
    case RelationColumn: return relationName(one.relation);
    case ThenColumn: return one.earlier ? m_mapping.earlier().find(*one.earlier)->maximum.toExactString() : QString();
    case NowColumn: return one.later ? m_mapping.later().find(*one.later)->maximum.toExactString() : QString();
    case StateColumn: return one.confirmed ? QStringLiteral("✓") : tr("to confirm");
    default: return {};
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: return textAt(index.row(), index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (index.column() == ThenColumn || index.column() == NowColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == StateColumn && at(index.row()).confirmed)
            return tr("confirmed");
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return at(index.row()).confirmed ? QVariant() : font;
    }
    case CountsRole: return m_mapping.counts(static_cast<std::size_t>(index.row()));
    case IsConfirmedRole: return at(index.row()).confirmed;
    default: return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case EarlierColumn: return tr("Earlier row");
    case LaterColumn: return tr("Row of the new year");
    case RelationColumn: return tr("Relation");
    case ThenColumn: return tr("Max. then");
    case NowColumn: return tr("now");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace parindex
