// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/completingdelegate.h"

#include "core/base/text.h"
#include "ui/widgets/foldedcompleter.h"

#include <QAbstractItemView>
#include <QLineEdit>

#include <algorithm>

namespace parindex {

QString meantBy(const QString &text, const QStringList &values)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return {};
    const auto as = [&](auto fits) { return std::find_if(values.begin(), values.end(), [&](const QString &value) { return fits(folded(value)); }); };
    auto found = as([&](const QString &value) { return value == wanted || value.startsWith(wanted + u' '); });
    if (found == values.end())
        found = as([&](const QString &value) { return value.contains(wanted); });
    return found == values.end() ? text : *found;
}

CompletingDelegate::CompletingDelegate(QStringList values, Values kind, QObject *parent) : QStyledItemDelegate(parent), m_values(std::move(values)), m_kind(kind) {}

QWidget *CompletingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEditor"));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *completer = new FoldedCompleter(m_values, line);
    line->setCompleter(completer);
    auto *self = const_cast<CompletingDelegate *>(this);
    // Queued: the line takes the value over first.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), line, [self, line] { self->finish(line); }, Qt::QueuedConnection);
    // While values are offered, the view does not see the key.
    connect(line, &QLineEdit::returnPressed, line, [self, line, completer] {
        if (completer->popup()->isVisible() && !completer->popup()->currentIndex().isValid())
            self->finish(line);
    });
    return line;
}

void CompletingDelegate::finish(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void CompletingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString typed = static_cast<QLineEdit *>(editor)->text();
    model->setData(index, m_kind == Values::Only ? meantBy(typed, m_values) : typed, Qt::EditRole);
}

} // namespace parindex
