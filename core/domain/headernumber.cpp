// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headernumber.h"

#include "core/domain/headerkind.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

constexpr std::size_t LinesOfHeading = 40;

/// Where the line for the number begins: at the start of a column, or after the date.
const QRegularExpression &opening()
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|\\t|(?<=nam \\d{4} ))[^\\w\\t]{0,3}(?:(luat|nghi quyet|phap lenh|nghi quyet lien tich)\\s+)?(so)(?:\\s*[:;.,]+|(?=\\s|\\d|/))\\s*"));
    return pattern;
}

const QString Digits = QStringLiteral("((?:[\\dlIOo]\\s?){1,6}[a-dđ]?)?[\\s.…_]*");
const QString Token = QStringLiteral("(?:TTr|Ttr|CTr|QyĐ|QyD|QĐi|TTg|TTCh|[A-ZĐƯ][A-ZĐƯ0-9]*)");
const QString Dash = QStringLiteral("\\s?[-‐‑‒–—−]\\s?");

/// "475/KH-UBND", "30/2020/NĐ-CP", "12/SNV-CCHC", "/BC-UBND".
const QRegularExpression &ofState()
{
    static const QRegularExpression pattern(
        QStringLiteral("^%1/\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?(%2)((?:(?:%3|[.&])%2)*)").arg(Digits, Token, Dash), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "15-KH/TU", "-BC/ĐU".
const QRegularExpression &ofParty()
{
    static const QRegularExpression pattern(QStringLiteral("^%1[-‐‑‒–—−]\\s?(%2)\\s?/\\s?(%2(?:(?:%3|[.&])%2)*)").arg(Digits, Token, Dash), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The digits, where letters that look like digits are among them. Nothing when there are only such.
QString digitsOf(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    return text.replace(u'l', u'1').replace(u'I', u'1').replace(u'O', u'0').replace(u'o', u'0');
}

/// The letters of the symbol without spaces, with the Đ that a scan takes for a D where nothing else
/// can have stood there.
QString mended(QString symbol)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    static const QRegularExpression dash(QStringLiteral("[‐‑‒–—−]"));
    symbol.remove(space).replace(dash, QStringLiteral("-"));
    symbol.replace(QRegularExpression(QStringLiteral("\\bQD\\b")), QStringLiteral("QĐ"));
    symbol.replace(QRegularExpression(QStringLiteral("\\bND-CP$")), QStringLiteral("NĐ-CP"));
    symbol.replace(QRegularExpression(QStringLiteral("\\bHDND\\b")), QStringLiteral("HĐND"));
    return symbol.replace(QRegularExpression(QStringLiteral("\\bQyD\\b")), QStringLiteral("QyĐ"));
}

/// Whether a part of the symbol is all but that of a People's Committee or Council: then a scan has
/// been misread.
bool isMisread(const QString &symbol)
{
    const QStringList parts = symbol.split(QRegularExpression(QStringLiteral("[-/.&]")));
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        for (const QStringView known : {QStringView(u"UBND"), QStringView(u"HĐND")}) {
            if (part == known || part.size() != known.size())
                continue;
            int wrong = 0;
            for (qsizetype i = 0; i < part.size(); ++i)
                wrong += part[i] != known[i] ? 1 : 0;
            if (wrong == 1)
                return true;
        }
        return false;
    });
}

/// The symbol may stand right against the place of the date: "KH-UBNDQuảng Nam, ngày …". False
/// when what comes after it makes it uncertain.
bool endsCleanly(QString &symbol, const QString &rest, qsizetype &length)
{
    if (rest.isEmpty() || !(rest.front().isLetterOrNumber()))
        return true;
    static const QRegularExpression place(QStringLiteral("^\\p{Ll}[\\p{L}\\s]*,\\s*ng"), QRegularExpression::UseUnicodePropertiesOption);
    if (!place.match(rest).hasMatch() || symbol.size() < 3)
        return false;
    symbol.chop(1);
    --length;
    return !symbol.endsWith(u'-');
}

/// A number that is cited, not the document's own: "Số 12/QĐ-UBND ngày 5/3/2024 của …".
bool isCited(const QString &rest)
{
    static const QRegularExpression citation(QStringLiteral("^[\\s,]*(?:ngày\\b|của\\b|\\))"), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return citation.match(rest).hasMatch();
}

/// A kind and an issuer whose dash a program lost: "QĐUBND". Empty for the symbol of a công văn.
QString kindRunTogether(const QString &symbol)
{
    static const QRegularExpression together(QStringLiteral("^(QĐ|KH|BC|TB|NQ|CT|TTr|CTr|HD|GM|ĐA|PA|TT|NĐ|KL|BB)(?:UBND|HĐND|CP|TTg|S[A-ZĐ]{2,}|B[A-ZĐ]{2,}|VP[A-ZĐ]*)$"));
    return together.match(symbol).captured(1);
}

void put(HeaderNumber &found, const QString &digits, const QString &symbol, const QString &separator)
{
    const bool certain = !digits.isEmpty() && !isMisread(symbol);
    const QString year = found.year.isEmpty() ? QString() : found.year + u'/';
    if (certain)
        found.number = digits + separator + year + symbol;
}

std::optional<HeaderNumber> readState(const QString &text, qsizetype &length)
{
    const auto match = ofState().match(text);
    if (!match.hasMatch())
        return {};
    length = match.capturedEnd();
    QString symbol = mended(match.captured(3) + match.captured(4));
    if (!endsCleanly(symbol, text.mid(match.capturedEnd()), length) || isCited(text.mid(match.capturedEnd())))
        return {};
    HeaderNumber found;
    if (const QString kind = kindRunTogether(symbol); !kind.isEmpty()) {
        found.kind = kind;
        found.organ = symbol.mid(kind.size());
        return found;
    }
    found.year = match.captured(2);
    const QString first = symbol.section(u'-', 0, 0);
    const bool isKind = !kindOfLetters(first).isEmpty() && symbol.contains(u'-');
    found.kind = isKind ? first : QString();
    found.organ = isKind ? symbol.section(u'-', 1, 1) : first;
    found.isLetter = !isKind && found.year.isEmpty();
    // A kind without an issuer, or a letter or two: too little for a symbol.
    if (symbol.size() < 2 || (!symbol.contains(u'-') && (!kindOfLetters(symbol).isEmpty() || symbol.size() < 3)))
        return {};
    put(found, digitsOf(match.captured(1)), symbol, QStringLiteral("/"));
    return found;
}

std::optional<HeaderNumber> readParty(const QString &text, qsizetype &length)
{
    const auto match = ofParty().match(text);
    if (!match.hasMatch())
        return {};
    HeaderNumber found;
    found.kind = mended(match.captured(2));
    QString organ = mended(match.captured(3));
    length = match.capturedEnd();
    if (kindOfLetters(found.kind).isEmpty() || !endsCleanly(organ, text.mid(match.capturedEnd()), length) || isCited(text.mid(match.capturedEnd())))
        return {};
    found.organ = organ;
    found.isLetter = found.kind == u"CV";
    put(found, digitsOf(match.captured(1)), found.kind + u'/' + organ, QStringLiteral("-"));
    return found;
}

std::optional<HeaderNumber> readLine(HeaderPage &page, std::size_t at)
{
    HeaderLine &line = page.lines[at];
    const auto match = opening().match(line.folded);
    if (!match.hasMatch() || (line.text[match.capturedStart(2)] != u'S' && match.capturedLength(1) == 0))
        return {};
    QString text = line.text.mid(match.capturedEnd()).replace(u'\t', u' ');
    // A narrow column may have broken the symbol after its dash.
    const bool broken = (text.isEmpty() || text.endsWith(u'-') || text.endsWith(u'/')) && at + 1 < page.lines.size();
    if (broken)
        text += page.lines[at + 1].text.section(u'\t', 0, 0);
    qsizetype length = 0;
    auto found = readState(text, length);
    if (!found)
        found = readParty(text, length);
    if (!found)
        return {};
    found->line = at;
    if (broken)
        page.lines[at + 1] = HeaderLine(text.mid(length) + u'\t' + page.lines[at + 1].text.section(u'\t', 1));
    const qsizetype own = std::min(length, line.text.size() - match.capturedEnd());
    line.cut(match.capturedStart(), match.capturedEnd() - match.capturedStart() + own);
    return found;
}

} // namespace

std::optional<HeaderNumber> takeHeaderNumber(HeaderPage &page)
{
    for (std::size_t at = 0; at < std::min({page.lines.size(), page.body, LinesOfHeading}); ++at) {
        if (const auto found = readLine(page, at))
            return found;
    }
    return {};
}

} // namespace parindex
