// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hitdelegate.h"

#include "ui/palettecolors.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace parindex {

namespace {

const QChar Ellipsis(0x2026);
constexpr int LettersBefore = 12; ///< That stay before the first hit.

/// The ground under a hit: text keeps a contrast of at least 4.5 to 1 on it.
QColor groundOf(const QPalette &palette, bool isSelected)
{
    if (isSelected) {
        QColor ground = palette.color(QPalette::HighlightedText);
        ground.setAlphaF(0.22F);
        return ground;
    }
    return isDark(palette) ? QColor(0x5c4a00) : QColor(0xffe99a);
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextRange> &hits, const QColor &ground)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : hits) {
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setBackground(ground);
        formats << range;
    }
    return formats;
}

/// A line of text with its hits, laid out without a limit; gives its width.
qreal layOut(QTextLayout &layout)
{
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

/// How many letters fit, with an ellipsis, in a layout that is too wide.
qsizetype lettersThatFit(const QTextLayout &layout, qreal width)
{
    const qreal room = width - QFontMetricsF(layout.font()).horizontalAdvance(Ellipsis);
    return std::max(0, layout.lineAt(0).xToCursor(room, QTextLine::CursorBetweenCharacters) - 1);
}

/// Puts the first hit near the beginning of a text that is too wide for it to be seen.
void cutBefore(QString &text, std::vector<TextRange> &hits, qsizetype shown)
{
    if (hits.empty() || hits.front().first + hits.front().second <= shown)
        return;
    qsizetype cut = std::max<qsizetype>(0, hits.front().first - LettersBefore);
    while (cut > 0 && cut < hits.front().first && !text[cut - 1].isSpace())
        ++cut;
    text = Ellipsis + text.mid(cut);
    for (TextRange &hit : hits)
        hit.first += 1 - cut;
}

void cutBehind(QString &text, std::vector<TextRange> &hits, qsizetype shown)
{
    text = text.left(shown) + Ellipsis;
    std::erase_if(hits, [shown](const TextRange &hit) { return hit.first >= shown; });
    for (TextRange &hit : hits)
        hit.second = std::min(hit.second, shown - hit.first);
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    QString text = styled.text.simplified();
    std::vector<TextRange> hits = m_query.hitsIn(text);
    if (hits.empty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, styled.widget) + 1;
    const QRectF area = QRectF(style->subElementRect(QStyle::SE_ItemViewItemText, &styled, styled.widget)).adjusted(margin, 0, -margin, 0);
    styled.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);

    const bool isSelected = styled.state & QStyle::State_Selected;
    const QColor ground = groundOf(styled.palette, isSelected);
    const auto laidOut = [&](QTextLayout &layout) {
        layout.setFormats(formatsOf(hits, ground));
        return layOut(layout);
    };
    QTextLayout whole(text, styled.font);
    if (laidOut(whole) > area.width()) {
        cutBefore(text, hits, lettersThatFit(whole, area.width()));
        QTextLayout rest(text, styled.font);
        if (laidOut(rest) > area.width())
            cutBehind(text, hits, lettersThatFit(rest, area.width()));
    }
    QTextLayout layout(text, styled.font);
    laidOut(layout);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(styled.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, {area.left(), area.top() + (area.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace parindex
