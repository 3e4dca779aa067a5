// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/domain/points.h"

#include <QLocale>

#include <algorithm>

namespace parindex {

namespace {

const QString InputField = QStringLiteral("input ");

QString fieldName(const QString &field, const RuleInput *input)
{
    if (input && !input->label.isEmpty())
        return input->label;
    if (field == u"points")
        return HistoryModel::tr("Score");
    if (field == u"explanation")
        return HistoryModel::tr("Explanation");
    if (field == u"applies")
        return HistoryModel::tr("Applies");
    if (field.startsWith(InputField))
        return HistoryModel::tr("Input of the rule");
    return field;
}

/// Points are kept with a point and read with the mark of the language; 0 and 1 stand for no and yes.
QString valueText(const QString &field, const QString &value, const RuleInput *input)
{
    if (input && input->kind == RuleInput::Kind::Choice)
        return input->options.value(value.toInt() - 1, value);
    if (input && input->kind == RuleInput::Kind::YesNo && !value.isEmpty())
        return value == u"1" ? HistoryModel::tr("yes") : HistoryModel::tr("no");
    if (field == u"applies")
        return value == u"1" ? HistoryModel::tr("yes") : HistoryModel::tr("no");
    if (field != u"points" || value.isEmpty())
        return value;
    const auto points = Points::fromString(value);
    return points ? points->toExactString() : value;
}

} // namespace

void HistoryModel::setChanges(std::vector<Change> changes, std::vector<RuleInput> inputs)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_inputs = std::move(inputs);
    endResetModel();
}

const RuleInput *HistoryModel::inputOf(const QString &field) const
{
    const auto found = std::find_if(m_inputs.begin(), m_inputs.end(), [&](const RuleInput &input) { return field == InputField + input.name; });
    return found == m_inputs.end() ? nullptr : &*found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Change &change = m_changes[static_cast<std::size_t>(index.row())];
    QString text;
    switch (index.column()) {
    case TimeColumn: text = change.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")); break;
    case PersonColumn: text = change.by; break;
    case FieldColumn: text = fieldName(change.field, inputOf(change.field)); break;
    case OldColumn: text = valueText(change.field, change.oldValue, inputOf(change.field)); break;
    case NewColumn: text = valueText(change.field, change.newValue, inputOf(change.field)); break;
    default: break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn: return tr("When");
    case PersonColumn: return tr("Who");
    case FieldColumn: return tr("What");
    case OldColumn: return tr("Before");
    case NewColumn: return tr("After");
    default: return {};
    }
}

} // namespace parindex
