// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhitmodel.h"

#include <QIcon>

namespace parindex {

namespace {

QString placeText(const Search::Context &context)
{
    switch (context.place) {
    case Search::Place::Number: return SearchHitModel::tr("number");
    case Search::Place::Abstract: return SearchHitModel::tr("abstract, title");
    case Search::Place::Issuer: return SearchHitModel::tr("issuer");
    case Search::Place::Signer: return SearchHitModel::tr("signer");
    case Search::Place::Kind: return SearchHitModel::tr("kind");
    case Search::Place::FileName: return SearchHitModel::tr("file name");
    case Search::Place::Row: return SearchHitModel::tr("row that it proves");
    case Search::Place::Text: return context.page > 0 ? SearchHitModel::tr("text, page %1").arg(context.page) : SearchHitModel::tr("text of the file");
    case Search::Place::Explanation: return SearchHitModel::tr("explanation");
    }
    return {};
}

} // namespace

void SearchHitModel::setHits(const QString &query, std::vector<Search::Hit> hits)
{
    beginResetModel();
    m_query = SearchQuery(query);
    m_rows.clear();
    for (Search::Hit &hit : hits)
        m_rows.push_back({hit, std::nullopt});
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SearchHitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Search::Context &SearchHitModel::contextOf(int row) const
{
    Row &asked = m_rows[std::size_t(row)];
    if (!asked.context)
        asked.context = m_session.search().contextOf(asked.hit, m_query);
    return *asked.context;
}

QString SearchHitModel::subjectOf(const Search::Hit &hit) const
{
    if (hit.document) {
        const Evidence *document = m_session.workspace().findEvidence(*hit.document);
        return document ? document->label() : QString();
    }
    if (!m_session.workspace().assessment(hit.assessment))
        return {};
    const Item *item = m_session.workspace().view(hit.assessment).framework.find(hit.item);
    return item ? item->code + u' ' + item->title : QString();
}

QString SearchHitModel::textAt(int row, int column) const
{
    switch (column) {
    case SubjectColumn: return subjectOf(hitAt(row));
    case PlaceColumn: return placeText(contextOf(row));
    default: return contextOf(row).line;
    }
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isDocument = hitAt(index.row()).document.has_value();
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return textAt(index.row(), index.column()).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == SubjectColumn)
        return QIcon(isDocument ? QStringLiteral(":/icons/evidence.svg") : QStringLiteral(":/icons/scoring.svg"));
    // The picture before it is not read out.
    if (role == Qt::AccessibleTextRole && index.column() == SubjectColumn)
        return (isDocument ? tr("Document %1") : tr("Row %1")).arg(textAt(index.row(), SubjectColumn));
    return {};
}

QVariant SearchHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("Document or row");
    case PlaceColumn: return tr("Found in");
    default: return tr("Line");
    }
}

} // namespace parindex
