// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPoint>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace parindex {

/// The unit of printed documents: so fine that letters stand where the printer puts them.
constexpr int DotsPerInch = 1200;
constexpr int dotsOfMillimetres(double millimetres) { return int(millimetres * DotsPerInch / 25.4 + 0.5); }

/// How printed text looks.
struct TextStyle
{
    int points = 11;
    bool bold = false;
    bool italic = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    int indent = 0; ///< Of the first line, in dots.

    QFont font() const; ///< Of the size that it has in dots.
    int lineHeight() const;
};

/// The family of printed documents: Times New Roman as the decree asks, or its stand-in of the
/// same metrics.
QString documentFontFamily();

/// Text broken into lines of one width, all of the same height. Words that are longer than a
/// line are broken anywhere.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, int width);
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    QString text() const;
    int lineCount() const;
    int lineHeight() const { return m_lineHeight; }
    int height() const { return lineCount() * m_lineHeight; }
    int naturalWidth() const; ///< Of the longest line.
    void draw(QPainter &painter, QPoint topLeft, int firstLine, int lines) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    int m_lineHeight = 0;
};

} // namespace parindex
