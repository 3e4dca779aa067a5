// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checklistmodel.h"

#include <QLocale>

namespace parindex {

void ChecklistModel::setChecklist(EvidenceChecklist checklist)
{
    // What was chosen stays chosen while only the counterparts change.
    const auto sameDocument = [](const ChecklistEntry &left, const ChecklistEntry &right) { return left.document == right.document; };
    const auto &before = m_checklist.entries;
    const auto &after = checklist.entries;
    const bool sameRows = std::equal(before.begin(), before.end(), after.begin(), after.end(), sameDocument);
    if (!sameRows)
        beginResetModel();
    m_checklist = std::move(checklist);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Evidence *ChecklistModel::evidenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_session.workspace().findEvidence(entryAt(row).document) : nullptr;
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checklist.entries.size());
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecklistModel::counterpartText(const ChecklistEntry &entry) const
{
    if (!entry.counterpart)
        return tr("not yet");
    if (entry.isCitedAgain())
        return QStringLiteral("✓ ") + tr("cited again");
    const Evidence *counterpart = m_session.workspace().findEvidence(*entry.counterpart);
    return QStringLiteral("✓ ") + (counterpart ? counterpart->label() : QString());
}

QString ChecklistModel::textAt(int row, int column) const
{
    const Evidence *document = evidenceAt(row);
    if (!document)
        return {};
    switch (column) {
    case DocumentColumn: return document->label();
    case ThisYearColumn: return counterpartText(entryAt(row));
    case AbstractColumn: return document->abstract;
    case KindColumn: return document->kind;
    case DateColumn: return document->issuedOn.isValid() ? QLocale().toString(document->issuedOn, QStringLiteral("dd/MM/yyyy")) : QString();
    default: return {};
    }
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    return role == Qt::ToolTipRole ? textAt(index.row(), index.column()).toHtmlEscaped() : QVariant();
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case DocumentColumn: return tr("Last year");
    case ThisYearColumn: return tr("This year");
    case AbstractColumn: return tr("Abstract");
    case KindColumn: return tr("Kind");
    case DateColumn: return tr("Date");
    default: return {};
    }
}

} // namespace parindex
