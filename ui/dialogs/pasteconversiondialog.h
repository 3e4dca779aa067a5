// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QDialog>

namespace parindex {

/// Shows a text as it was copied from a file of before Unicode, and as it reads in Unicode, and asks which of
/// the two is to be pasted.
class PasteConversionDialog : public QDialog
{
    Q_OBJECT

public:
    PasteConversionDialog(const QString &asItIs, const QString &converted, QWidget *parent);

    Prompts::PastedText choice() const { return m_choice; } ///< Nothing until a button was pressed.

private:
    QWidget *preview(const char *name, const QString &title, const QString &text);
    QWidget *buttons();
    void choose(Prompts::PastedText choice);

    Prompts::PastedText m_choice = Prompts::PastedText::Nothing;
};

} // namespace parindex
