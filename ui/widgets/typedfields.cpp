// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfields.h"

#include "core/base/text.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace parindex {

TypedFields::TypedFields(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TypedFields::rested);
}

void TypedFields::add(QLineEdit *line)
{
    m_lines.push_back(line);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::returnPressed, this, &TypedFields::rested);
}

void TypedFields::add(QPlainTextEdit *text)
{
    m_texts.push_back(text);
    text->setTabChangesFocus(true);
    text->installEventFilter(this);
    connect(text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

bool TypedFields::isTyped() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const QLineEdit *line) { return line->isModified(); })
        || std::any_of(m_texts.begin(), m_texts.end(), [](const QPlainTextEdit *text) { return text->document()->isModified(); });
}

void TypedFields::setWritten()
{
    m_rest.stop();
    for (QLineEdit *line : m_lines)
        line->setModified(false);
    for (QPlainTextEdit *text : m_texts)
        text->document()->setModified(false);
}

void TypedFields::show(QLineEdit *line, const QString &text)
{
    // A box that says the same in another way ("9.50") is left as it was typed while somebody is in it.
    if (line->isModified() || line->text() == text)
        return;
    const QSignalBlocker blocker(line);
    line->setText(text);
    line->setModified(false);
}

void TypedFields::show(QPlainTextEdit *box, const QString &text)
{
    if (box->document()->isModified() || normalized(box->toPlainText()) == text)
        return;
    const QSignalBlocker blocker(box);
    box->setPlainText(text);
    box->document()->setModified(false);
}

void TypedFields::read(const QLineEdit *line, QString &value)
{
    if (line->isModified())
        value = normalized(line->text());
}

void TypedFields::read(const QPlainTextEdit *box, QString &value)
{
    if (box->document()->isModified())
        value = normalized(box->toPlainText());
}

bool TypedFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        emit rested();
        emit left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parindex
