// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/complaintlabel.h"

#include "ui/palettecolors.h"

#include <QEvent>

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
    dress();
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ComplaintLabel::changeEvent(QEvent *event)
{
    const bool palette = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (palette && !m_dressing)
        dress();
    QLabel::changeEvent(event);
}

void ComplaintLabel::dress()
{
    m_dressing = true;
    QPalette colored; // One role only: the others go on following the theme.
    colored.setColor(QPalette::WindowText, PaletteColors::of(parentWidget() ? parentWidget()->palette() : palette()).bad);
    setPalette(colored);
    m_dressing = false;
}

} // namespace parindex
