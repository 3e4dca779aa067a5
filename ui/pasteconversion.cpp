// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pasteconversion.h"

#include "core/base/legacyrecognition.h"
#include "ui/prompts.h"
#include "ui/textfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QTimer>

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestPreview = 20'000; ///< Letters of a long text that are shown.

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Whether a field of Qt would paste something else than what is to be pasted.
bool needsConversion(const QString &text)
{
    return composed(text) != text || legacyEncodingOf(text) != LegacyEncoding::None;
}

QString clipboardText(QClipboard::Mode mode)
{
    const QMimeData *data = QApplication::clipboard()->mimeData(mode);
    return data && data->hasText() ? data->text() : QString();
}

Prompts::PastedText answerFor(QWidget *parent, const QString &text, LegacyEncoding encoding)
{
    const QString start = text.left(LongestPreview);
    return Prompts::instance().choosePasted(parent, start, composed(fromLegacy(start, encoding)));
}

/// All cells, a line for each row.
QString textOf(const TableFile &file)
{
    QStringList lines;
    for (const Table &table : file.tables)
        std::transform(table.rows.begin(), table.rows.end(), std::back_inserter(lines), [](const QStringList &row) { return row.join(u'\t'); });
    return lines.join(u'\n');
}

/// The action that pastes, of a menu that Qt makes for a text field. That of a line has no name, only its text.
QAction *pasteActionOf(const QMenu &menu)
{
    const QString text = QCoreApplication::translate("QLineEdit", "&Paste");
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->objectName() == u"edit-paste" || action->text().section(u'\t', 0, 0) == text;
    });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

std::optional<QString> pastedText(QWidget *parent, const QString &text)
{
    const LegacyEncoding encoding = legacyEncodingOf(text);
    if (encoding == LegacyEncoding::None)
        return composed(text);
    switch (answerFor(parent, text, encoding)) {
    case Prompts::PastedText::Converted: return composed(fromLegacy(composed(text), encoding));
    case Prompts::PastedText::AsItIs: return composed(text);
    case Prompts::PastedText::Nothing: break;
    }
    return std::nullopt;
}

std::optional<TableFile> pastedTables(QWidget *parent, TableFile tables)
{
    const QString text = textOf(tables);
    const LegacyEncoding encoding = legacyEncodingOf(text);
    if (encoding == LegacyEncoding::None)
        return tables;
    const auto answer = answerFor(parent, text, encoding);
    if (answer == Prompts::PastedText::Nothing)
        return std::nullopt;
    if (answer == Prompts::PastedText::AsItIs)
        return tables;
    for (Table &table : tables.tables) {
        for (QStringList &row : table.rows)
            std::transform(row.cbegin(), row.cend(), row.begin(), [encoding](const QString &cell) { return composed(fromLegacy(cell, encoding)); });
    }
    return tables;
}

bool PasteConversion::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusOut && m_asking && (watched == m_asking || watched == m_asking->focusProxy()))
        return true; // A cell that lost the focus to the question would be closed.
    if (type == QEvent::Show) {
        if (auto *menu = qobject_cast<QMenu *>(watched))
            takeOverMenu(*menu);
        return false;
    }
    if (type != QEvent::KeyPress && type != QEvent::MouseButtonRelease && type != QEvent::Drop)
        return false;
    QWidget *field = writableTextField(watched);
    if (!field)
        return false;
    if (type == QEvent::Drop)
        return takeDrop(field, *static_cast<QDropEvent *>(event));
    if (type == QEvent::MouseButtonRelease)
        return takeSelection(field, *static_cast<QMouseEvent *>(event));
    const QString text = static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) ? clipboardText(QClipboard::Clipboard) : QString();
    const bool isColumn = text.contains(u'\n') && field->property(TakesColumnsProperty).toBool();
    if (isColumn || !needsConversion(text))
        return false;
    paste(field, text);
    return true;
}

/// The middle button pastes what is selected elsewhere, at its place.
bool PasteConversion::takeSelection(QWidget *field, const QMouseEvent &release)
{
    if (release.button() != Qt::MiddleButton || !QApplication::clipboard()->supportsSelection())
        return false;
    const QString text = clipboardText(QClipboard::Selection);
    if (!needsConversion(text))
        return false;
    placeCursor(field, release.position().toPoint());
    paste(field, text);
    return true;
}

bool PasteConversion::takeDrop(QWidget *field, QDropEvent &drop)
{
    // What is moved inside the program is as it was.
    const QString text = !drop.source() && drop.mimeData()->hasText() ? drop.mimeData()->text() : QString();
    if (!needsConversion(text))
        return false;
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    placeCursor(field, drop.position().toPoint());
    // The other program waits until the drop is over.
    QTimer::singleShot(0, field, [this, field, text] { paste(field, text); });
    return true;
}

/// Qt connects the menu of a field to a slot that cannot be overridden.
void PasteConversion::takeOverMenu(QMenu &menu)
{
    QWidget *field = writableTextField(menu.parent());
    QAction *action = field ? pasteActionOf(menu) : nullptr;
    if (!action || !needsConversion(clipboardText(QClipboard::Clipboard)))
        return;
    action->disconnect(field);
    for (QObject *part : field->children()) {
        if (part != &menu)
            action->disconnect(part);
    }
    connect(action, &QAction::triggered, this, [this, field = QPointer(field)] {
        if (field)
            paste(field, clipboardText(QClipboard::Clipboard));
    });
}

void PasteConversion::paste(QWidget *field, const QString &text)
{
    const QPointer<QWidget> still(field);
    m_asking = field;
    const auto done = qScopeGuard([this] { m_asking = nullptr; });
    const auto pasted = pastedText(field, text);
    if (pasted && still)
        insertText(field, *pasted);
}

} // namespace parindex
