// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/complaintlabel.h"

#include "ui/palettecolors.h"

namespace parindex {

ComplaintLabel::ComplaintLabel(const char *name, QWidget *parent) : QLabel(parent)
{
    setObjectName(QLatin1String(name));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ComplaintLabel::say(const QString &sentence)
{
    QPalette colored = parentWidget()->palette();
    colored.setColor(QPalette::WindowText, PaletteColors::of(colored).bad);
    setPalette(colored);
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace parindex
