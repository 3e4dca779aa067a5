// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twolinetext.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace parindex {

namespace {

constexpr int MostLines = 2;

} // namespace

qreal layOutInTwoLines(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    layout.beginLayout();
    for (int count = 0; count < MostLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString fittedToTwoLines(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    layOutInTwoLines(layout, width);
    if (layout.lineCount() < MostLines)
        return text;
    const QTextLine last = layout.lineAt(MostLines - 1);
    if (last.textStart() + last.textLength() >= text.size())
        return text;
    const QString rest = text.mid(last.textStart());
    return text.left(last.textStart()) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

} // namespace parindex
