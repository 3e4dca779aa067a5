// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citationmodel.h"

#include "core/base/text.h"

namespace parindex {

CitationModel::CitationModel(Session &session, QObject *parent) : DocumentTableModel(session, parent)
{
    m_rows = citedNow();
    connect(&session, &Session::itemChanged, this, &CitationModel::showItem);
    connect(&session.workspace(), &Workspace::evidenceChanged, this, &CitationModel::follow);
}

std::vector<EvidenceId> CitationModel::citedNow() const
{
    std::vector<EvidenceId> ids;
    if (m_session.currentItem()) {
        for (const Evidence *evidence : m_session.workspace().evidenceOf(*m_session.assessment(), *m_session.item()))
            ids.push_back(evidence->id);
    }
    return ids;
}

void CitationModel::showItem()
{
    beginResetModel();
    m_rows = citedNow();
    endResetModel();
}

void CitationModel::follow(const std::vector<EvidenceId> &changed)
{
    DocumentTableModel::follow(citedNow(), changed);
}

int CitationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CitationModel::textAt(const Evidence &evidence, const Citation &citation, int column) const
{
    switch (column) {
    case NumberColumn: return evidence.number;
    case AbstractColumn: return evidence.abstract;
    case SectionColumn: return citation.section;
    case PageColumn: return citation.page;
    case DateColumn: return dateText(evidence.issuedOn);
    case IssuerColumn: return evidence.issuer;
    case FileColumn: return fileNames(evidence);
    default: return {};
    }
}

QVariant CitationModel::data(const QModelIndex &index, int role) const
{
    const Evidence *evidence = evidenceAt(index.row());
    const Citation *citation = evidence && m_session.item() ? evidence->citationOf(*m_session.assessment(), *m_session.item()) : nullptr;
    if (!citation)
        return {};
    const QString text = textAt(*evidence, *citation, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return text.toHtmlEscaped();
    default:
        return {};
    }
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
    return place && m_session.canCite() ? flags | Qt::ItemIsEditable : flags;
}

QVariant CitationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("Number");
    case AbstractColumn: return tr("Abstract");
    case SectionColumn: return tr("Section");
    case PageColumn: return tr("Page");
    case DateColumn: return tr("Date");
    case IssuerColumn: return tr("Issuer");
    case FileColumn: return tr("File");
    default: return {};
    }
}

} // namespace parindex
