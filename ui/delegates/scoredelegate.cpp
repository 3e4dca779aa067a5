// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/scoredelegate.h"

#include "core/domain/score.h"
#include "ui/models/itemtreemodel.h"
#include "ui/pasteconversion.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace parindex {

namespace {

/// Why the text cannot be the leaf's score; empty when it can.
QString refusalOf(const QString &text, Points maximum, const QString &code)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto points = Points::fromString(text);
    if (!points)
        return points.error().message;
    Item leaf;
    leaf.code = code;
    leaf.maximum = maximum;
    const Status status = checkPoints(leaf, *points);
    return status ? QString() : status.error().message;
}

constexpr const char *MaximumProperty = "maximum";
constexpr const char *CodeProperty = "code";

} // namespace

QWidget *ScoreDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("scoreEditor"));
    editor->setProperty(TakesColumnsProperty, true);
    editor->setAccessibleName(tr("Score of %1").arg(index.data(ItemTreeModel::CodeRole).toString()));
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(true);
    editor->setProperty(MaximumProperty, index.data(ItemTreeModel::StatedMaximumRole));
    editor->setProperty(CodeProperty, index.data(ItemTreeModel::CodeRole));
    return editor;
}

void ScoreDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    // A refresh from elsewhere must not take away what is being typed.
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

bool ScoreDelegate::acceptEditor(QWidget *editor, bool toUnscored)
{
    auto *line = static_cast<QLineEdit *>(editor);
    const Points maximum = Points::fromTenThousandths(line->property(MaximumProperty).toLongLong());
    const QString refusal = refusalOf(line->text(), maximum, line->property(CodeProperty).toString());
    if (!refusal.isEmpty()) {
        QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), refusal.toHtmlEscaped(), line, {}, 8000);
        line->selectAll();
        return true;
    }
    emit commitData(editor);
    emit closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit accepted(toUnscored);
    return true;
}

bool ScoreDelegate::pasteColumn(QWidget *editor)
{
    // One cell holds one number: several lines are a column, whose first number belongs to this row.
    const QString pasted = QApplication::clipboard()->text().trimmed();
    if (static_cast<QLineEdit *>(editor)->isModified() || !pasted.contains(u'\n'))
        return false;
    emit closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    emit columnPasted();
    return true;
}

bool ScoreDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            return acceptEditor(editor, key->modifiers().testFlag(Qt::ControlModifier));
        if (key->matches(QKeySequence::Paste) && pasteColumn(editor))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace parindex
