// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldedcompleter.h"

#include "core/base/text.h"

#include <QStandardItemModel>

#include <algorithm>

namespace parindex {

namespace {

constexpr int FoldedRole = Qt::UserRole;

} // namespace

FoldedCompleter::FoldedCompleter(QStringList values, QObject *parent) : QCompleter(parent)
{
    values.removeAll(QString());
    values.removeDuplicates();
    std::sort(values.begin(), values.end(), [](const QString &left, const QString &right) { return compareVietnamese(left, right) < 0; });
    auto *model = new QStandardItemModel(this);
    for (const QString &value : std::as_const(values)) {
        auto *item = new QStandardItem(value);
        item->setData(folded(value), FoldedRole);
        model->appendRow(item);
    }
    setModel(model);
    setCompletionRole(FoldedRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList FoldedCompleter::splitPath(const QString &typed) const
{
    return {folded(typed)};
}

} // namespace parindex
