// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include <algorithm>

namespace parindex {

namespace {

/// Words that begin with a number are still words.
bool isFigure(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-–,./%* \u00a0").contains(c); });
}

} // namespace

void ChartTableModel::setChart(const Chart &chart)
{
    // A changed score alters texts in the same rows; only another chart is another table.
    if (chart.headings != m_chart.headings || chart.rows.size() != m_chart.rows.size()) {
        beginResetModel();
        m_chart = chart;
        endResetModel();
        return;
    }
    m_chart = chart;
    if (!chart.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<ItemId> ChartTableModel::itemAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_chart.categories.size() ? m_chart.categories[place].item : std::nullopt;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.headings.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_chart.rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return text.toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && index.column() > 0 && isFigure(text))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_chart.headings.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace parindex
