// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace parindex {

/// Asks for a written reason; without one there is no way on.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `yes` is what the button says that goes on.
    ReasonDialog(const QString &title, const QString &question, const QString &yes, QWidget *parent);

    /// Nothing when the user gave up.
    static std::optional<QString> ask(QWidget *parent, const QString &title, const QString &question, const QString &yes);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_yes;
};

} // namespace parindex
