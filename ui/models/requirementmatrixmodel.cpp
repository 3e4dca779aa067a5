// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requirementmatrixmodel.h"

#include "core/domain/readiness/documentcheck.h"
#include "core/domain/requirementtexts.h"
#include "ui/palettecolors.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace parindex {

namespace {

using State = RequirementState;
using Standing = RequirementMatrix::Standing;

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QColor colorOf(State state, const PaletteColors &colors)
{
    switch (state) {
    case State::Present: return colors.good;
    case State::Missing: return colors.bad;
    case State::OutOfPeriod:
    case State::WithoutFile:
    case State::Unclear: return colors.warning;
    case State::NotRequired:
    case State::PresentNotRequired:
    case State::ToRead: return colors.muted;
    }
    return colors.muted;
}

bool sameShape(const RequirementMatrix &left, const RequirementMatrix &right)
{
    return left.kinds == right.kinds && std::equal(left.rows.begin(), left.rows.end(), right.rows.begin(), right.rows.end(), [](const auto &one, const auto &other) { return one.item == other.item && one.isHeading == other.isHeading; });
}

QVariant boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

RequirementMatrixModel::RequirementMatrixModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::evidenceChanged, this, &RequirementMatrixModel::follow);
    connect(&session, &Session::scoresChanged, this, &RequirementMatrixModel::follow);
    connect(&session, &Session::assessmentChanged, this, &RequirementMatrixModel::reload);
    reload();
}

void RequirementMatrixModel::reload()
{
    beginResetModel();
    m_matrix = m_session.assessment() ? requirementMatrixOf(m_session.view()) : RequirementMatrix();
    endResetModel();
    emit followed();
}

void RequirementMatrixModel::follow()
{
    if (!m_session.assessment())
        return reload();
    RequirementMatrix now = requirementMatrixOf(m_session.view());
    if (!sameShape(now, m_matrix))
        return reload();
    std::swap(m_matrix, now);
    announce(now);
    emit followed();
}

void RequirementMatrixModel::announce(const RequirementMatrix &before)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row) == before.rows[static_cast<std::size_t>(row)])
            continue;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, row, row);
    }
}

const Item *RequirementMatrixModel::itemAt(int row) const
{
    return m_session.assessment() && row >= 0 && row < rowCount() ? m_session.view().framework.find(rowAt(row).item) : nullptr;
}

void RequirementMatrixModel::retranslate()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int RequirementMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int RequirementMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.otherColumn()) + 1;
}

QString RequirementMatrixModel::titleOf(int row) const
{
    const Item *item = itemAt(row);
    return item ? item->code + u' ' + item->title : QString();
}

QString RequirementMatrixModel::columnTitle(int column) const
{
    return m_matrix.kinds.value(column, RequirementTexts::other());
}

QString RequirementMatrixModel::textOf(const QModelIndex &index) const
{
    const RequirementMatrix::Row &row = rowAt(index.row());
    if (row.isHeading)
        return index.column() == 0 && (row.counts.required > 0 || row.counts.toRead > 0) ? RequirementTexts::sentence(row.counts) : QString();
    const RequirementMatrix::Cell &cell = cellAt(index);
    QStringList parts{RequirementTexts::symbol(cell.state)};
    if (!cell.documents.empty())
        parts << cell.documents.front().label;
    if (cell.documents.size() > 1)
        parts << QStringLiteral("(+%1)").arg(cell.documents.size() - 1);
    if (cell.state == State::ToRead)
        parts << cell.words;
    else if (cell.state > State::Present)
        parts << RequirementTexts::name(cell.state);
    if (!cell.alternatives.isEmpty())
        parts << tr("or %1").arg(cell.alternatives.join(QStringLiteral(", ")));
    return parts.join(u' ').trimmed();
}

QString RequirementMatrixModel::tipOf(const QModelIndex &index) const
{
    const RequirementMatrix::Row &row = rowAt(index.row());
    const RequirementMatrix::Cell &cell = cellAt(index);
    QStringList lines{titleOf(index.row())};
    if (!row.isHeading && cell.state != State::NotRequired)
        lines << columnTitle(index.column()) + QStringLiteral(": ") + RequirementTexts::name(cell.state);
    if (!cell.words.isEmpty())
        lines << tr("Required: %1").arg(cell.words);
    const auto [first, last] = periodOf(m_session.view().assessment().year);
    for (const ProvingDocument &document : cell.documents) {
        QStringList parts{document.label, document.issuedOn.isValid() ? dateText(document.issuedOn) : tr("no date")};
        if (document.isOutsidePeriod)
            parts << tr("outside %1 to %2").arg(dateText(first), dateText(last));
        if (!document.hasFile)
            parts << tr("no file");
        lines << QStringLiteral("• ") + parts.join(QStringLiteral(" · "));
    }
    if (row.standing != Standing::Open)
        lines << RequirementTexts::standing(row.standing);
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QVariant RequirementMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RequirementMatrix::Row &row = rowAt(index.row());
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole: return textOf(index);
    case Qt::ToolTipRole: return tipOf(index);
    case Qt::AccessibleTextRole: return row.isHeading ? textOf(index) : QStringList{RequirementTexts::name(cellAt(index).state), textOf(index)}.join(u' ').trimmed();
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: return row.isHeading ? boldFont() : QVariant();
    case Qt::BackgroundRole: return row.isHeading ? QVariant(palette.color(QPalette::AlternateBase)) : QVariant();
    case Qt::ForegroundRole:
        if (row.isHeading)
            return {};
        return row.standing == Standing::Open ? colorOf(cellAt(index).state, PaletteColors::of(palette)) : PaletteColors::of(palette).muted;
    default: return {};
    }
}

QVariant RequirementMatrixModel::rowHeader(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return titleOf(row);
    case Qt::ToolTipRole: return QStringList{titleOf(row), RequirementTexts::standing(rowAt(row).standing)}.join(u'\n').trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::FontRole: return rowAt(row).isHeading ? boldFont() : QVariant(QGuiApplication::font());
    case Qt::ForegroundRole: return rowAt(row).standing == Standing::Open ? QVariant() : QVariant(PaletteColors::of(QGuiApplication::palette()).muted);
    default: return {};
    }
}

QVariant RequirementMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? rowHeader(section, role) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columnTitle(section);
    return {};
}

} // namespace parindex
