// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importdocumentsmodel.h"

#include "core/base/legacyrecognition.h"
#include "core/base/text.h"
#include "core/domain/writtendate.h"

#include <QFont>

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestField = 2000;

QString shownDate(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

ImportDocumentsModel::ImportDocumentsModel(std::vector<IncomingDocument> rows, const std::vector<Evidence> &documents, const Framework &framework, QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows)), m_documents(documents), m_framework(framework), m_known(documents)
{
    updateStandings();
}

void ImportDocumentsModel::updateStandings()
{
    m_standings.clear();
    m_sameAs.clear();
    DocumentIndex earlier;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_standings.push_back(m_known.find(m_rows[place].document));
        const auto same = earlier.find(m_rows[place].document);
        m_sameAs.push_back(same.isNew() ? -1 : static_cast<int>(same.place));
        if (m_rows[place].isTaken)
            earlier.add(m_rows[place].document, place);
    }
}

void ImportDocumentsModel::announce()
{
    updateStandings();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit rowsChanged();
}

const Evidence *ImportDocumentsModel::knownDocumentOf(int row) const
{
    const auto &found = m_standings[static_cast<std::size_t>(row)];
    return found.isNew() ? nullptr : &m_documents[found.place];
}

void ImportDocumentsModel::take(const std::vector<int> &rows, bool taken)
{
    for (const int row : rows)
        m_rows[static_cast<std::size_t>(row)].isTaken = taken;
    announce();
}

void ImportDocumentsModel::setLeaf(const std::vector<int> &rows, std::optional<ItemId> leaf)
{
    for (const int row : rows)
        m_rows[static_cast<std::size_t>(row)].leaf = leaf;
    announce();
}

void ImportDocumentsModel::confirm(int row)
{
    m_rows[static_cast<std::size_t>(row)].document.isProposed = false;
}

Status ImportDocumentsModel::paste(const QModelIndex &first, const QString &text)
{
    QStringList lines = withoutLegacy(text).split(u'\n');
    if (lines.size() > 1 && lines.last().trimmed().isEmpty())
        lines.removeLast();
    Status worst;
    for (int line = 0; line < lines.size() && first.row() + line < rowCount(); ++line) {
        const QStringList cells = lines[line].split(u'\t');
        for (int cell = 0; cell < cells.size() && first.column() + cell < ColumnCount; ++cell) {
            const Status status = set(first.row() + line, first.column() + cell, cells[cell]);
            if (!status && worst)
                worst = status;
        }
    }
    announce();
    return worst;
}

QStringList ImportDocumentsModel::leafTexts() const
{
    QStringList texts;
    for (const Item *leaf : m_framework.leaves())
        texts << leaf->code + u' ' + leaf->title;
    return texts;
}

QString ImportDocumentsModel::leafText(std::optional<ItemId> leaf) const
{
    const Item *item = leaf ? m_framework.find(*leaf) : nullptr;
    return item ? item->code + u' ' + item->title : QString();
}

const Item *ImportDocumentsModel::leafOfText(const QString &text) const
{
    const QString wanted = folded(text);
    for (const Item *leaf : m_framework.leaves()) {
        if (folded(leaf->code) == wanted || folded(leaf->code + u' ' + leaf->title) == wanted)
            return leaf;
    }
    return nullptr;
}

int ImportDocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportDocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportDocumentsModel::standingText(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (!at(row).isTaken)
        return tr("left out");
    if (const Evidence *known = knownDocumentOf(row)) {
        const bool cites = at(row).leaf.has_value();
        return m_standings[place].standing == IncomingDocument::Standing::SameNumber ? tr("complete %1").arg(known->label())
            : cites                                                                  ? tr("cite %1").arg(known->label())
                                                                                     : tr("already here: %1").arg(known->label());
    }
    if (m_sameAs[place] >= 0)
        return tr("same as row %1").arg(m_sameAs[place] + 1);
    return at(row).document.hasUnreadablePdf() ? tr("new, but damaged or protected") : tr("new");
}

QString ImportDocumentsModel::textAt(int row, int column) const
{
    const IncomingDocument &one = at(row);
    // Of a document that is here by its file, what is here is what stands.
    const bool stands = m_standings[static_cast<std::size_t>(row)].standing == IncomingDocument::Standing::SameFile;
    const Evidence &document = stands ? *knownDocumentOf(row) : one.document;
    switch (column) {
    case PlaceColumn: return one.place;
    case StandingColumn: return standingText(row);
    case NumberColumn: return document.number;
    case DateColumn: return shownDate(document.issuedOn);
    case KindColumn: return document.kind;
    case AbstractColumn: return document.abstract;
    case IssuerColumn: return document.issuer;
    case LeafColumn: return leafText(one.leaf);
    case SectionColumn: return one.section;
    case PageColumn: return one.page;
    default: return {};
    }
}

QVariant ImportDocumentsModel::checkState(const QModelIndex &index) const
{
    return index.column() == PlaceColumn ? QVariant(at(index.row()).isTaken ? Qt::Checked : Qt::Unchecked) : QVariant();
}

QVariant ImportDocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: return textAt(index.row(), index.column()).toHtmlEscaped();
    case Qt::CheckStateRole: return checkState(index);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(true);
        return at(index.row()).isTaken || index.column() == StandingColumn ? QVariant() : font;
    }
    default: return {};
    }
}

bool ImportDocumentsModel::isEditable(int row, int column) const
{
    if (column == PlaceColumn || column == StandingColumn)
        return false;
    const bool isCitation = column == LeafColumn || column == SectionColumn || column == PageColumn;
    return isCitation || m_standings[static_cast<std::size_t>(row)].standing != IncomingDocument::Standing::SameFile;
}

Qt::ItemFlags ImportDocumentsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == PlaceColumn)
        flags |= Qt::ItemIsUserCheckable;
    return index.isValid() && isEditable(index.row(), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

Status ImportDocumentsModel::setField(IncomingDocument &row, int column, const QString &text)
{
    switch (column) {
    case NumberColumn: row.document.number = text; return {};
    case KindColumn: row.document.kind = text; return {};
    case AbstractColumn: row.document.abstract = text; return {};
    case IssuerColumn: row.document.issuer = text; return {};
    case SectionColumn: row.section = text; return {};
    case PageColumn: row.page = text; return {};
    case DateColumn: {
        const auto date = writtenDate(text);
        if (!date)
            return date.error();
        row.document.issuedOn = *date;
        return {};
    }
    default: return {};
    }
}

Status ImportDocumentsModel::set(int row, int column, const QString &text)
{
    if (!isEditable(row, column))
        return {};
    const QString value = normalized(text).simplified().left(LongestField);
    IncomingDocument &one = m_rows[static_cast<std::size_t>(row)];
    if (column != LeafColumn)
        return setField(one, column, value);
    const Item *leaf = leafOfText(value);
    if (!leaf && !value.isEmpty())
        return Error{ErrorCode::Refused, tr("“%1” is the code of no row that is scored. Type a code such as 1.1.2, or choose a row from the list.").arg(value), {}};
    one.leaf = leaf ? std::optional(leaf->id) : std::nullopt;
    return {};
}

bool ImportDocumentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == PlaceColumn) {
        take({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Status status = set(index.row(), index.column(), value.toString());
    emit refused(status ? QString() : status.error().message);
    if (status)
        announce();
    return status.ok();
}

QVariant ImportDocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Rows are counted at their edge: other rows are told of by their number.
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PlaceColumn: return tr("From");
    case StandingColumn: return tr("What comes of it");
    case NumberColumn: return tr("Number");
    case DateColumn: return tr("Date");
    case KindColumn: return tr("Kind");
    case AbstractColumn: return tr("Abstract");
    case IssuerColumn: return tr("Issuer");
    case LeafColumn: return tr("Proves row");
    case SectionColumn: return tr("Section");
    case PageColumn: return tr("Page");
    default: return {};
    }
}

} // namespace parindex
