// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QString;

namespace parindex {

/// The text boxes of a form that is written as one types: after a rest, when the focus leaves a box, or when
/// somebody asks. Each stretch of typing in one box is one step of undo.
class TypedFields : public QObject
{
    Q_OBJECT

public:
    explicit TypedFields(QObject *parent);

    void add(QLineEdit *line);
    void add(QPlainTextEdit *text);
    bool isTyped() const; ///< Whether something was typed that is not written yet.
    void setWritten();    ///< Or shown anew.

    /// Shows a text without taking it for typed, unless the box has one that is not written yet.
    static void show(QLineEdit *line, const QString &text);
    static void show(QPlainTextEdit *box, const QString &text);

    /// Takes what was typed into the value; a box in which nobody typed leaves it as it is, to the letter.
    static void read(const QLineEdit *line, QString &value);
    static void read(const QPlainTextEdit *box, QString &value);

signals:
    void rested();  ///< Time to write.
    void left();    ///< The focus left a box, after it was written.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int RestMilliseconds = 700;

    QTimer m_rest;
    std::vector<QLineEdit *> m_lines;
    std::vector<QPlainTextEdit *> m_texts;
};

} // namespace parindex
