// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documenttablemodel.h"

#include <algorithm>
#include <iterator>

namespace parindex {

int DocumentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Evidence *DocumentTableModel::evidenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_session.workspace().findEvidence(m_rows[std::size_t(row)]) : nullptr;
}

int DocumentTableModel::rowOf(EvidenceId id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() || *found != id ? -1 : static_cast<int>(found - m_rows.begin());
}

void DocumentTableModel::setRows(std::vector<EvidenceId> rows)
{
    const auto stays = [&](EvidenceId id) { return std::binary_search(rows.begin(), rows.end(), id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(m_rows[std::size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !stays(m_rows[std::size_t(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    // What is left of the old rows stands among the new ones in the same order.
    for (std::size_t first = 0; first < rows.size(); ++first) {
        const auto next = first < m_rows.size() ? std::find(rows.begin() + std::ptrdiff_t(first), rows.end(), m_rows[first]) : rows.end();
        const auto end = std::size_t(next - rows.begin());
        if (end == first)
            continue;
        beginInsertRows({}, int(first), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(first), next);
        endInsertRows();
        first = end;
    }
}

void DocumentTableModel::follow(std::vector<EvidenceId> rows, const std::vector<EvidenceId> &changed)
{
    std::vector<EvidenceId> staying;
    std::copy_if(changed.begin(), changed.end(), std::back_inserter(staying), [this](EvidenceId id) { return rowOf(id) >= 0; });
    setRows(std::move(rows));
    for (const EvidenceId id : staying) {
        if (const int row = rowOf(id); row >= 0)
            announceRow(row);
    }
}

void DocumentTableModel::announceRow(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void DocumentTableModel::announceAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DocumentTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAll();
}

QString DocumentTableModel::fileNames(const Evidence &evidence)
{
    QStringList names;
    for (const Attachment &attachment : evidence.attachments)
        names << attachment.fileName;
    return names.join(QStringLiteral(", "));
}

QString DocumentTableModel::dateText(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString DocumentTableModel::timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QStringList valuesOf(const Workspace &workspace, QString Evidence::*field)
{
    QStringList values;
    for (const Evidence &evidence : workspace.evidence())
        values << evidence.*field;
    return values;
}

} // namespace parindex
