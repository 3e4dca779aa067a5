// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parindex {

/// One line of a page. Wide gaps, as between the two columns of a heading, are tabs.
struct HeaderLine
{
    QString text;
    QString folded; ///< Small letters without marks, plain dashes; place for place as the text.

    explicit HeaderLine(const QString &line = {});
    bool isEmpty() const { return text.isEmpty(); }
    bool isCapital() const; ///< Holds letters, and no small one.
    bool isRule() const;    ///< Drawn with signs, or the star of the Party; never empty.
    void cut(qsizetype start, qsizetype length);
};

/// The first page as lines, without what every document says: Quốc hiệu, tiêu ngữ, the Party's
/// heading. The lines keep their places; of a line that held nothing else nothing is left.
struct HeaderPage
{
    std::vector<HeaderLine> lines;
    bool hasHeading = false; ///< It says Quốc hiệu, tiêu ngữ or the Party's heading.
    std::size_t body = 0;    ///< The first line of the text itself: "Kính gửi", "Căn cứ", "Điều 1".

    explicit HeaderPage(const QString &text);
};

/// Where a text stands that holds the pattern with at most so many letters wrong.
struct ApproximatePlace
{
    qsizetype start = -1; ///< Less than zero: nowhere.
    qsizetype length = 0;
};
ApproximatePlace findApproximately(const QString &text, const QString &pattern, int mostErrors);

} // namespace parindex
