// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/yeartakeovermodel.h"

namespace parindex {

YearTakeoverModel::YearTakeoverModel(const Session &session, std::vector<YearTakeoverRow> rows, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_rows(std::move(rows))
{
}

const Evidence *YearTakeoverModel::documentAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_session.workspace().findEvidence(m_rows[static_cast<std::size_t>(row)].document) : nullptr;
}

void YearTakeoverModel::setWay(const std::vector<int> &rows, TakeoverWay way)
{
    for (const int row : rows)
        m_rows[static_cast<std::size_t>(row)].way = way;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int YearTakeoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int YearTakeoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString YearTakeoverModel::textAt(int row, int column) const
{
    const Evidence *document = documentAt(row);
    if (!document)
        return {};
    const auto &successor = m_rows[static_cast<std::size_t>(row)].successor;
    switch (column) {
    case SuccessorColumn: return successor && m_session.workspace().findEvidence(*successor) ? m_session.workspace().findEvidence(*successor)->label() : QString();
    case DocumentColumn: return document->label();
    case DateColumn: return document->issuedOn.toString(QStringLiteral("dd/MM/yyyy"));
    case KindColumn: return document->kind;
    case AbstractColumn: return document->abstract;
    case LeavesColumn: {
        QStringList codes;
        for (const Citation &citation : m_rows[static_cast<std::size_t>(row)].citations)
            codes << m_session.view().framework.find(citation.item)->code;
        return codes.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant YearTakeoverModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isBox = index.column() <= SuccessorColumn;
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: return textAt(index.row(), index.column()).toHtmlEscaped();
    case Qt::CheckStateRole:
        return isBox ? QVariant(m_rows[static_cast<std::size_t>(index.row())].way == wayOf(index.column()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: return isBox ? headerData(index.column(), Qt::Horizontal, Qt::DisplayRole) : QVariant();
    default: return {};
    }
}

bool YearTakeoverModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() > SuccessorColumn)
        return false;
    setWay({index.row()}, value.toInt() == Qt::Checked ? wayOf(index.column()) : TakeoverWay::Nothing);
    return true;
}

Qt::ItemFlags YearTakeoverModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() <= SuccessorColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant YearTakeoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case AgainColumn: return tr("Cite again");
    case SuccessorColumn: return tr("New of this year");
    case DocumentColumn: return tr("Document of last year");
    case DateColumn: return tr("Date");
    case KindColumn: return tr("Kind");
    case AbstractColumn: return tr("Abstract");
    case LeavesColumn: return tr("Rows");
    default: return {};
    }
}

} // namespace parindex
