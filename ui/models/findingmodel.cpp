// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "core/base/text.h"
#include "ui/findingicon.h"
#include "ui/palettecolors.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <iterator>

namespace parindex {

FindingModel::FindingModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::assessmentChanged, this, &FindingModel::reload);
    connect(&session.workspace(), &Workspace::assessmentsChanged, this, &FindingModel::reload);
    connect(&session, &Session::findingsChanged, this, &FindingModel::follow);
    reload();
}

void FindingModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    if (m_session.assessment()) {
        m_rows = rowsOf(ItemId());
        for (const Item &item : m_session.view().framework.items()) {
            m_places[item.id] = int(m_places.size()) + 1;
            std::vector<Row> more = rowsOf(item.id);
            std::move(more.begin(), more.end(), std::back_inserter(m_rows));
        }
    }
    endResetModel();
}

std::vector<FindingModel::Row> FindingModel::rowsOf(ItemId item) const
{
    const AssessmentId assessment = *m_session.assessment();
    const auto place = m_places.find(item);
    std::vector<Row> rows;
    for (Finding &finding : m_session.workspace().readiness(assessment).of(item)) {
        const AcceptedFinding *accepted = m_session.workspace().acceptanceOfFinding(assessment, finding);
        rows.push_back({place == m_places.end() ? 0 : place->second, std::move(finding), accepted ? accepted->reason : QString()});
    }
    return rows;
}

void FindingModel::follow(const std::vector<ItemId> &items)
{
    for (const ItemId item : items) {
        const auto place = m_places.find(item);
        replaceRows(place == m_places.end() ? 0 : place->second, rowsOf(item));
        if (!item.isValid())
            readReasons();
    }
}

void FindingModel::replaceRows(int place, std::vector<Row> rows)
{
    const auto isBefore = [](const Row &row, int wanted) { return row.place < wanted; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), place, isBefore);
    const auto last = std::lower_bound(first, m_rows.end(), place + 1, isBefore);
    if (std::equal(first, last, rows.begin(), rows.end()))
        return;
    const int begin = int(first - m_rows.begin());
    if (std::size_t(last - first) == rows.size()) {
        std::move(rows.begin(), rows.end(), first);
        emit dataChanged(index(begin, 0), index(begin + int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    if (first != last) {
        beginRemoveRows({}, begin, int(last - m_rows.begin()) - 1);
        m_rows.erase(first, last);
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, begin, begin + int(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + begin, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void FindingModel::readReasons()
{
    // An acceptance of a document holds wherever the document is cited.
    for (Row &row : m_rows) {
        const AcceptedFinding *accepted = m_session.workspace().acceptanceOfFinding(*m_session.assessment(), row.finding);
        const QString reason = accepted ? accepted->reason : QString();
        if (row.reason == reason)
            continue;
        row.reason = reason;
        const int position = int(&row - m_rows.data());
        emit dataChanged(index(position, 0), index(position, ColumnCount - 1));
    }
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FindingModel::Standing FindingModel::standingOf(const Row &row) const
{
    if (!row.reason.isEmpty())
        return Accepted;
    return row.finding.severity == Finding::Severity::Error ? Red : Yellow;
}

QString FindingModel::itemText(const Finding &finding) const
{
    const Item *item = finding.item ? m_session.view().framework.find(*finding.item) : nullptr;
    return item ? item->code : tr("sheet");
}

QString FindingModel::sentenceOf(const Finding &finding) const
{
    const QString prefix = itemText(finding) + QStringLiteral(": ");
    return finding.sentence.startsWith(prefix) ? finding.sentence.mid(prefix.size()) : finding.sentence;
}

QString FindingModel::textAt(int row) const
{
    const Row &one = m_rows[std::size_t(row)];
    return one.reason.isEmpty() ? one.finding.sentence : one.finding.sentence + u'\n' + tr("Accepted: %1").arg(one.reason);
}

QVariant FindingModel::displayAt(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn: {
        const Standing standing = standingOf(row);
        return standing == Red ? tr("Red") : standing == Yellow ? tr("Yellow") : tr("Accepted");
    }
    case ItemColumn: return itemText(row.finding);
    case NameColumn: return findingName(row.finding.code);
    case SentenceColumn: return row.reason.isEmpty() ? sentenceOf(row.finding) : tr("Accepted: %1").arg(row.reason) + QStringLiteral(" · ") + sentenceOf(row.finding);
    default: return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return displayAt(row, index.column());
    case Qt::ToolTipRole: return textAt(index.row()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::DecorationRole:
        if (index.column() == SeverityColumn)
            return findingIcon(standingOf(row) == Red ? FindingMark::Red : standingOf(row) == Yellow ? FindingMark::Yellow : FindingMark::Fine);
        return {};
    case Qt::ForegroundRole: return row.reason.isEmpty() ? QVariant() : QVariant(PaletteColors::of(QApplication::palette()).muted);
    case StandingRole: return int(standingOf(row));
    case CodeRole: return int(row.finding.code);
    case SearchRole: return folded(itemText(row.finding) + u' ' + findingName(row.finding.code) + u' ' + row.finding.sentence + u' ' + row.reason);
    default: return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case ItemColumn: return tr("Row");
    case NameColumn: return tr("Kind of finding");
    case SentenceColumn: return tr("What was found");
    default: return {};
    }
}

void FindingModel::retranslate()
{
    // The sentences are made in the language that is spoken when they are found.
    m_session.workspace().retranslateFindings();
    reload();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace parindex
