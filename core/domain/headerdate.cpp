// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headerdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace parindex {

namespace {

constexpr int FirstYear = 1945;

/// A place in capital letters at the start of a column or after the number, a comma, and the date.
/// Digits may be read as letters that look like them.
const QRegularExpression &placeAndDate()
{
    static const QString place = QStringLiteral("(?<place>(?:^|(?<=[\\t ]))(?:(?:TP|Tp|T\\.P)\\s?[.]?\\s?)?\\p{Lu}[\\p{L}.'’]*(?:(?: - |[ -])\\p{Lu}[\\p{L}.'’]*|[ ]\\d{1,2}|[ ](?:phố|xã|tỉnh|huyện|trấn|quận)\\b){0,5}\\s?[,.;]\\s?\\t?)");
    static const QString words = QStringLiteral("[Nn]g[àaáảâ]y\\s*(?<day>[\\dlIOo.…_ \\t]{0,12}?)\\s*,?\\s*th[áaàảãâ]ng\\s*(?<month>[\\dlIOo.…_ \\t]{0,12}?)\\s*,?\\s*n[ăaâãàá]m\\s*(?<year>[\\dlIOo.…_][\\dlIOo.…_ ]{0,11})?");
    static const QString figures = QStringLiteral("[Nn]g[àaáảâ]y\\s*(?<d>[\\dlO]{1,2})\\s?[/.-]\\s?(?<m>[\\dlO]{1,2})\\s?[/.-]\\s?(?<y>[12][\\dO]{3})(?!\\d)");
    static const QRegularExpression pattern(QStringLiteral("(?:%1|(?<bare>^|\\t))(?:%2|%3)").arg(place, words, figures), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The number that the digits make; nothing when there is none, or more digits than it may have.
std::optional<int> numberOf(QString text, qsizetype mostDigits)
{
    static const QRegularExpression other(QStringLiteral("[\\s]"));
    text.remove(other);
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    text.replace(u'l', u'1').replace(u'I', u'1').replace(u'O', u'0').replace(u'o', u'0');
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!hasDigit || !ok || text.size() > mostDigits)
        return {};
    return number;
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const bool figures = match.hasCaptured(QStringLiteral("d"));
    const auto part = [&](const char *ofFigures, const char *ofWords) { return match.captured(QString::fromLatin1(figures ? ofFigures : ofWords)); };
    // Four digits of the year, and no further: a page number may stand right behind.
    QString written = part("y", "year").remove(u' ').left(4);
    const auto day = numberOf(part("d", "day"), 2);
    const auto month = numberOf(part("m", "month"), 2);
    const auto year = numberOf(written, 4);
    if (!day || !month || !year || *year < FirstYear || written.size() != 4)
        return {};
    return QDate(*year, *month, *day);
}

/// Without a place before it a date counts only at the start of a line whose column was broken after
/// the comma.
bool followsPlace(const HeaderPage &page, std::size_t at)
{
    return at > 0 && page.lines[at - 1].text.endsWith(u',') && page.lines[at - 1].text.size() < 40;
}

/// A narrow column may have broken the line before "tháng" or "năm": then it is joined to the next.
void joinBroken(HeaderPage &page, std::size_t at)
{
    static const QRegularExpression day(QStringLiteral("\\bngay\\s+\\d{1,2}(?:\\s+thang(?:\\s+\\d{1,2})?)?$"));
    static const QRegularExpression rest(QStringLiteral("^(?:thang\\s+\\d{1,2}\\s+)?(?:\\d{1,2}\\s+)?nam\\s+\\d{4}$"));
    if (at + 1 >= page.lines.size() || !day.match(page.lines[at].folded).hasMatch() || !rest.match(page.lines[at + 1].folded).hasMatch())
        return;
    page.lines[at] = HeaderLine(page.lines[at].text + u' ' + page.lines[at + 1].text);
    page.lines[at + 1] = HeaderLine();
}

/// Figures and nothing else, on the line of the number.
QDate takeFigures(HeaderLine &line)
{
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d{2})$"));
    const auto match = figures.match(line.text);
    if (!match.hasMatch())
        return {};
    line = HeaderLine();
    return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace

QDate takeHeaderDate(HeaderPage &page, std::size_t numberLine, std::size_t end)
{
    QDate date = numberLine < page.lines.size() ? takeFigures(page.lines[numberLine]) : QDate();
    bool isCertain = true;
    for (std::size_t at = 0; at < std::min(end, page.lines.size()); ++at) {
        joinBroken(page, at);
        HeaderLine &line = page.lines[at];
        const auto match = placeAndDate().match(line.text);
        if (!match.hasMatch())
            continue;
        const bool bare = match.hasCaptured(QStringLiteral("bare"));
        if (bare && !followsPlace(page, at) && match.capturedEnd() != line.text.size())
            continue;
        if (bare && followsPlace(page, at)) {
            const QString above = page.lines[at - 1].text;
            page.lines[at - 1] = HeaderLine(above.contains(u'\t') ? above.section(u'\t', 0, -2) : QString());
        }
        const QDate read = dateOf(match);
        isCertain = isCertain && (!date.isValid() || date == read);
        date = read.isValid() ? read : date;
        isCertain = isCertain && read.isValid();
        line.cut(match.capturedStart(), match.capturedLength());
    }
    return isCertain ? date : QDate();
}

} // namespace parindex
