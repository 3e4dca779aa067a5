// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textblock.h"

#include "core/base/text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parindex {

namespace {

constexpr int PointsPerInch = 72;

/// On paper nothing may turn the writing direction or hide a character.
QString printable(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : result) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (hasDisguisedCharacters(QString(c)))
            c = u' ';
    }
    return result;
}

} // namespace

QString documentFontFamily()
{
    const QString wanted = QStringLiteral("Times New Roman");
    static const QString family = QFontDatabase::hasFamily(wanted) ? wanted : QStringLiteral("Liberation Serif");
    return family;
}

QFont TextStyle::font() const
{
    QFont font(documentFontFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(points * DotsPerInch / PointsPerInch);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int TextStyle::lineHeight() const
{
    // A little more than the font asks for: Vietnamese capitals carry two marks above them.
    return points * DotsPerInch * 6 / (5 * PointsPerInch);
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, int width)
    : m_layout(std::make_unique<QTextLayout>(printable(text), style.font())), m_lineHeight(style.lineHeight())
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const int indent = line.lineNumber() == 0 ? style.indent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({qreal(indent), qreal(line.lineNumber()) * m_lineHeight});
    }
    m_layout->endLayout();
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

QString TextBlock::text() const
{
    return m_layout->text();
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

int TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return int(std::ceil(width));
}

void TextBlock::draw(QPainter &painter, QPoint topLeft, int firstLine, int lines) const
{
    const QPointF origin = topLeft - QPoint(0, firstLine * m_lineHeight);
    for (int i = firstLine; i < std::min(firstLine + lines, lineCount()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace parindex
