// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citationmodel.h"

#include "core/base/text.h"

namespace parindex {

CitationModel::CitationModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::itemChanged, this, &CitationModel::reload);
    connect(&session, &Session::evidenceChanged, this, &CitationModel::reload);
    reload();
}

void CitationModel::reload()
{
    std::vector<EvidenceId> rows;
    if (m_session.currentItem()) {
        for (const Evidence *evidence : m_session.workspace().evidenceOf(*m_session.assessment(), *m_session.item()))
            rows.push_back(evidence->id);
    }
    if (rows == m_rows) {
        // The same documents: what is selected or being edited stays.
        if (!rows.empty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CitationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CitationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Evidence *CitationModel::evidenceAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_session.workspace().findEvidence(m_rows[std::size_t(row)]) : nullptr;
}

QVariant CitationModel::data(const QModelIndex &index, int role) const
{
    const Evidence *evidence = evidenceAt(index.row());
    const Citation *citation = evidence && m_session.item() ? evidence->citationOf(*m_session.assessment(), *m_session.item()) : nullptr;
    if (!citation || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    QString text;
    switch (index.column()) {
    case NumberColumn: text = evidence->number; break;
    case DateColumn: text = evidence->issuedOn.toString(QStringLiteral("dd/MM/yyyy")); break;
    case AbstractColumn: text = evidence->abstract; break;
    case SectionColumn: text = citation->section; break;
    case PageColumn: text = citation->page; break;
    case FileColumn: text = evidence->attachments.empty() ? QString() : evidence->attachments.front().fileName; break;
    default: break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

bool CitationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Evidence *evidence = evidenceAt(index.row());
    if (role != Qt::EditRole || !evidence || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Evidence changed = *evidence;
    for (Citation &citation : changed.citations) {
        if (citation.assessment == m_session.assessment() && citation.item == *m_session.item())
            (index.column() == SectionColumn ? citation.section : citation.page) = normalized(value.toString());
    }
    if (changed == *evidence)
        return true;
    return m_session.changeEvidence({{evidence->id, changed}}, tr("place in %1").arg(evidence->label()));
}

Qt::ItemFlags CitationModel::flags(const QModelIndex &index) const
{
    const bool place = index.column() == SectionColumn || index.column() == PageColumn;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return place && !m_session.workspace().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant CitationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("Number");
    case DateColumn: return tr("Date");
    case AbstractColumn: return tr("Abstract");
    case SectionColumn: return tr("Section");
    case PageColumn: return tr("Page");
    case FileColumn: return tr("File");
    default: return {};
    }
}

void CitationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace parindex
