// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importtreemodel.h"

#include "core/base/text.h"

namespace parindex {

ImportTreeModel::ImportTreeModel(QObject *parent) : QStandardItemModel(parent)
{
    setColumnCount(ColumnCount);
}

void ImportTreeModel::setImport(FrameworkImport import)
{
    m_import = std::move(import);
    clear();
    setHorizontalHeaderLabels({tr("Code"), tr("Title"), tr("Maximum"), tr("Rule")});
    m_rows.clear();
    for (std::size_t position = 0; position < m_import.items.size(); ++position) {
        const Item &item = m_import.items[position];
        QList<QStandardItem *> cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << new QStandardItem;
        cells[Code]->setData(qulonglong(position), Qt::UserRole);
        cells[Maximum]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        (item.parent ? m_rows[static_cast<std::size_t>(item.parent->value()) - 1] : invisibleRootItem())->appendRow(cells);
        m_rows.push_back(cells[Code]);
        show(position);
    }
    emit changed();
}

std::size_t ImportTreeModel::positionOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<std::size_t>(index.siblingAtColumn(Code).data(Qt::UserRole).toULongLong()) : m_rows.size();
}

QModelIndex ImportTreeModel::indexOf(std::size_t position) const
{
    return position < m_rows.size() ? m_rows[position]->index() : QModelIndex();
}

QModelIndex ImportTreeModel::indexOfRow(int row) const
{
    const auto found = std::find(m_import.rows.begin(), m_import.rows.end(), row);
    return found == m_import.rows.end() ? QModelIndex() : indexOf(static_cast<std::size_t>(found - m_import.rows.begin()));
}

void ImportTreeModel::setMaximum(std::size_t position, Points maximum)
{
    m_import.setMaximum(position, maximum);
    show(position);
    emit changed();
}

bool ImportTreeModel::usesRule(std::size_t position) const
{
    return position < m_import.items.size() && !isManual(m_import.items[position].rule.shape);
}

void ImportTreeModel::setUsesRule(std::size_t position, bool uses)
{
    const auto &shape = m_import.rules[position].shape;
    m_import.items[position].rule.shape = uses && shape ? *shape : ManualRule();
    showRule(position);
    emit changed();
}

void ImportTreeModel::show(std::size_t position)
{
    const Item &item = m_import.items[position];
    const QModelIndex index = m_rows[position]->index();
    const auto put = [&](Column column, const QString &text) { QStandardItemModel::setData(index.siblingAtColumn(column), text, Qt::DisplayRole); };
    put(Code, item.code);
    put(Title, item.title);
    put(Maximum, item.maximum.toExactString());
    showRule(position);
}

void ImportTreeModel::showRule(std::size_t position)
{
    const RuleRecognition &rule = m_import.rules[position];
    const Item &item = m_import.items[position];
    const QModelIndex index = m_rows[position]->index().siblingAtColumn(Rule);
    QString text;
    if (!m_import.isLeaf(position))
        text = QString();
    else if (!item.isSelfScored())
        text = tr("from outside");
    else if (rule.shape)
        text = usesRule(position) ? tr("worked out") : tr("by hand");
    else
        text = item.rule.text.isEmpty() ? tr("no rule") : tr("by hand");
    QStandardItemModel::setData(index, text, Qt::DisplayRole);
    QStandardItemModel::setData(index, rule.reason.toHtmlEscaped(), Qt::ToolTipRole);
    if (rule.shape)
        QStandardItemModel::setData(index, usesRule(position) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    else
        QStandardItemModel::setData(index, QVariant(), Qt::CheckStateRole);
}

Qt::ItemFlags ImportTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Title || index.column() == Maximum)
        flags |= Qt::ItemIsEditable;
    if (index.column() == Rule && positionOf(index) < m_import.rules.size() && m_import.rules[positionOf(index)].shape)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::size_t position = positionOf(index);
    if (position >= m_import.items.size() || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    if (index.column() == Rule && role == Qt::CheckStateRole) {
        setUsesRule(position, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString text = normalized(value.toString());
    if (index.column() == Title && !text.isEmpty()) {
        m_import.items[position].title = text;
        show(position);
        return true;
    }
    const auto points = Points::fromString(text);
    if (index.column() != Maximum || !points)
        return false;
    setMaximum(position, *points);
    return true;
}

} // namespace parindex
