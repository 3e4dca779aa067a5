// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headerpage.h"

#include "core/base/legacyrecognition.h"
#include "core/base/syllable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr qsizetype LongestPage = 20'000;
constexpr qsizetype MostLines = 200;
constexpr qsizetype LongestLine = 400;
constexpr std::size_t LinesOfHeading = 30;

bool isDash(QChar c)
{
    return QStringView(u"-‐‑‒–—−").contains(c);
}

/// Of what rules consist.
bool isDrawn(QChar c)
{
    return isDash(c) || c == u'_' || c == u'=' || c == u'*';
}

/// Without what cannot be seen. Spaces of all widths are plain ones.
QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            result += c;
        else if (c.unicode() == 0xAD)
            result += u'-'; // What many programs write into a PDF for a hyphen.
        else if (c == u'Ð' || c == u'Ɖ')
            result += u'Đ'; // Letters of other languages that look the same.
        else if (c.isSpace())
            result += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

QString pageOf(const QString &text)
{
    QString page = text.left(LongestPage);
    page.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    if (const qsizetype end = page.indexOf(u'\f', 1); end > 0)
        page.truncate(end);
    return visible(withoutLegacy(page.normalized(QString::NormalizationForm_C)).normalized(QString::NormalizationForm_C));
}

/// What every heading says, and how many letters of it may be misread. Where it was broken over two
/// lines, the rest of it ends the next.
struct Phrase
{
    const char *whole;
    int errors;
    const char *start; ///< Null when it is short enough for one line.
    const char *rest;
    bool capital;
};

const std::array<Phrase, 7> &phrases()
{
    static const std::array<Phrase, 7> all{{
        {"cong hoa xa hoi chu nghia viet nam", 4, "cong hoa xa hoi chu nghia", "viet nam", true},
        {"hoa xa hoi chu nghia viet nam", 3, nullptr, nullptr, true},
        {"cong hoa xhcn viet nam", 1, nullptr, nullptr, true},
        {"doc lap - tu do - hanh phuc", 5, "doc lap - tu do", "hanh phuc", false},
        {"dang cong san viet nam", 2, nullptr, nullptr, true},
        {"socialist republic of vietnam", 2, nullptr, nullptr, true},
        {"independence - freedom - happiness", 4, nullptr, nullptr, false},
    }};
    return all;
}

bool cutPhrase(HeaderLine &line, const Phrase &phrase, const char *words, int errors)
{
    const ApproximatePlace place = findApproximately(line.folded, QString::fromLatin1(words), errors);
    if (place.start < 0)
        return false;
    if (phrase.capital && !HeaderLine(line.text.mid(place.start, place.length)).isCapital())
        return false;
    line.cut(place.start, place.length);
    return true;
}

void cutRest(HeaderLine &line, const char *rest)
{
    const QString words = QString::fromLatin1(rest);
    if (line.folded.endsWith(words))
        line.cut(line.folded.size() - words.size(), words.size());
}

/// A narrow column breaks the phrase anywhere: its first words end a line, the others one of the next.
bool cutBroken(std::vector<HeaderLine> &lines, std::size_t at)
{
    static const QStringList words = QStringLiteral("cong hoa xa hoi chu nghia viet nam").split(u' ');
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const QString first = words.mid(0, count).join(u' ');
        const QString rest = words.mid(count).join(u' ');
        if (!lines[at].folded.endsWith(first) || !HeaderLine(lines[at].text.right(first.size())).isCapital())
            continue;
        for (std::size_t next = at + 1; next < std::min(at + 3, lines.size()); ++next) {
            // The whole phrase on the next line leaves the last word of this one alone: "hành chính công".
            if (!lines[next].folded.endsWith(rest) || lines[next].folded.endsWith(words.join(u' ')))
                continue;
            lines[next].cut(lines[next].text.size() - rest.size(), rest.size());
            lines[at].cut(lines[at].text.size() - first.size(), first.size());
            return true;
        }
    }
    return false;
}

/// Whether the line held one of the phrases; if so, it no longer does.
bool cutPhrases(std::vector<HeaderLine> &lines, std::size_t at)
{
    if (cutBroken(lines, at))
        return true;
    for (const Phrase &phrase : phrases()) {
        if (cutPhrase(lines[at], phrase, phrase.whole, phrase.errors))
            return true;
        if (!phrase.start || !cutPhrase(lines[at], phrase, phrase.start, 2))
            continue;
        for (std::size_t next = at + 1; next < std::min(at + 3, lines.size()); ++next)
            cutRest(lines[next], phrase.rest);
        return true;
    }
    return false;
}

bool startsBody(const HeaderLine &line)
{
    static const QRegularExpression start(QStringLiteral("^(?:kinh gui|kinh trinh|can cu|dieu 1\\b|theo de nghi|xet de nghi|noi nhan|i[.,] |1[.)] |phan i\\b|chuong i\\b|a[.)] )"));
    return start.match(line.folded).hasMatch();
}

} // namespace

HeaderLine::HeaderLine(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral(" *\\t[ \\t]*| {3,}"));
    static const QRegularExpression spaces(QStringLiteral(" {2,}"));
    static const QRegularExpression bar(QStringLiteral("(?:^|(?<=\\s))\\|(?=\\s|$)"));
    text = line.left(LongestLine).replace(bar, QStringLiteral("\t")).trimmed();
    text.replace(gap, QStringLiteral("\t")).replace(spaces, QStringLiteral(" "));
    folded = foldedInPlace(text);
    std::replace_if(folded.begin(), folded.end(), isDash, u'-');
}

bool HeaderLine::isCapital() const
{
    const bool small = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    return !small && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

bool HeaderLine::isRule() const
{
    constexpr qsizetype Shortest = 5;
    constexpr qsizetype MostLetters = 1; // What a scan makes of the end of a rule.
    const auto words = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'(' || c == u'/'; });
    const bool isLong = text.size() >= Shortest && std::count_if(text.begin(), text.end(), isDrawn) >= text.size() - 2;
    return !text.isEmpty() && words <= (isLong ? MostLetters : 0);
}

void HeaderLine::cut(qsizetype start, qsizetype length)
{
    *this = HeaderLine(QString(text).replace(start, length, QStringLiteral("\t")));
}

HeaderPage::HeaderPage(const QString &text)
{
    for (const QString &line : pageOf(text).split(u'\n').mid(0, MostLines))
        lines.emplace_back(line);
    for (std::size_t at = 0; at < std::min(lines.size(), LinesOfHeading); ++at) {
        while (cutPhrases(lines, at))
            hasHeading = true;
    }
    const auto first = std::find_if(lines.begin(), lines.end(), startsBody);
    body = std::size_t(first - lines.begin());
}

ApproximatePlace findApproximately(const QString &text, const QString &pattern, int mostErrors)
{
    // Sellers: the least distance of the first i letters of the pattern to any text that ends here,
    // and where that text starts.
    struct Cell
    {
        int errors = 0;
        qsizetype start = 0;
    };
    std::vector<Cell> above(std::size_t(pattern.size()) + 1);
    for (std::size_t i = 0; i < above.size(); ++i)
        above[i] = {int(i), 0};
    ApproximatePlace best;
    int fewest = mostErrors + 1;
    for (qsizetype end = 0; end < text.size(); ++end) {
        std::vector<Cell> row(above.size());
        row[0] = {0, end + 1};
        above[0].start = end;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const Cell same{above[i - 1].errors + (text[end] == pattern[qsizetype(i) - 1] ? 0 : 1), above[i - 1].start};
            const Cell more{above[i].errors + 1, above[i].start};
            const Cell less{row[i - 1].errors + 1, row[i - 1].start};
            row[i] = std::min({same, more, less}, [](const Cell &one, const Cell &other) { return one.errors < other.errors; });
        }
        if (row.back().errors < fewest) {
            fewest = row.back().errors;
            best = {row.back().start, end + 1 - row.back().start};
        }
        above = std::move(row);
    }
    return best;
}

} // namespace parindex
