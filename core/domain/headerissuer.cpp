// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headerissuer.h"

#include "core/base/syllable.h"
#include "core/domain/bodyname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parindex {

namespace {

/// Marks of urgency and secrecy, drafts, and what a signature made by a machine prints on the page.
bool isMark(const HeaderLine &line)
{
    static const QRegularExpression mark(QStringLiteral(
        "^(?:\\(?du thao.*|mat|toi mat|tuyet mat|khan|thuong khan|hoa toc.*|ban sao|sao y.*|mau - khong chinh thuc|cong|cong hoa|viet nam|\\d{1,3}|[^\\w]*|ky boi.*|nguoi ky.*|thoi gian ky.*|email.*|co quan:.*|chuc vu:.*|luu hanh noi bo|to chuc:.*|ngay ky.*|signature.*|digitally signed.*|date:.*)$"));
    return line.isEmpty() || line.isRule() || mark.match(line.folded).hasMatch();
}

/// The stamp of who received it: then not all that stands above the number is the issuer.
bool isStamp(const HeaderLine &line)
{
    static const QRegularExpression stamp(QStringLiteral("(?:^|\\s)(?:cong van den|den$|den so|den ngay|chuyen:|so den)"));
    return stamp.match(line.folded).hasMatch();
}

/// What is left of the number's own line when the date on it could not be read.
bool isRestOfDate(const HeaderLine &line)
{
    static const QRegularExpression date(QStringLiteral("\\bn[gq]ay\\b.*\\bnam\\b|\\bthang\\b.*\\bnam\\b|^[\\d/. -]+$"));
    return date.match(line.folded).hasMatch();
}

/// The name in English that offices with foreign customers print below their own.
bool isForeignName(const HeaderLine &line)
{
    constexpr int FewestWords = 2;
    static const QRegularExpression vowel(QStringLiteral("[AEIOUYaeiouy]"));
    int foreign = 0;
    for (const QString &word : line.text.section(u'\t', 0, 0).split(u' ')) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0x7F; }))
            return false;
        foreign += word.size() > 3 && word.contains(vowel) && !isVietnameseSyllable(word) ? 1 : 0;
    }
    return foreign >= FewestWords;
}

/// The lines of the left column above the number.
std::optional<QStringList> linesOfIssuer(const HeaderPage &page, const HeaderNumber &number)
{
    QStringList lines;
    for (std::size_t at = 0; at <= std::min(number.line, page.lines.size() - 1); ++at) {
        const HeaderLine &line = page.lines[at];
        if (isStamp(line))
            return {};
        if (isMark(line) || (at == number.line && isRestOfDate(line)) || (!lines.isEmpty() && isForeignName(line)))
            continue;
        static const QRegularExpression rule(QStringLiteral("[*_=–-]{2,}$"));
        const HeaderLine first(line.text.section(u'\t', 0, 0).remove(rule));
        if (first.isCapital() || startsBodyName(first.folded))
            lines << first.text;
        else
            return {};
    }
    return lines;
}

/// A line goes on with the name that the line above it began.
bool goesOn(const QString &above, const QString &line)
{
    static const QRegularExpression open(QStringLiteral(
        "(?:(?:^|\\s)(?:va|cua|cac|ve|thuoc|khu|dang bo|ban quan ly|ban quan ly du an)|[,&-])$|"
        "^(?:ubnd|hdnd|uy ban|uy ban nhan dan|hoi dong nhan dan|van phong|ban chap hanh|ban thuong vu|ban chi dao|trung tam|phong|chi cuc|cuc|so|bo|vu|vien|ban|truong|cong an|hoi dong|dang uy|thanh tra|doan dai bieu|thuong truc|hoi|benh vien|ban can su dang|to cong tac|kho bac nha nuoc|bao hiem xa hoi|uy ban mat tran to quoc viet nam|uy ban mttq viet nam|lien doan lao dong)$"));
    return !startsBodyName(line) || open.match(above).hasMatch();
}

/// Whether the words can be a name: syllables, abbreviations, names of places, no sign of a misread scan.
bool isPlausible(const QString &name)
{
    static const QRegularExpression wrong(QStringLiteral("[^\\p{L}\\d\\s,&()'’.–-]|\\d\\p{L}|\\p{L}\\d|(?:^|\\s)[^\\s\\d&YIVX–-](?:$|\\s)"), QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype Longest = 130;
    return name.size() >= 5 && name.size() <= Longest && !wrong.match(name).hasMatch() && hasPlausibleWords(name);
}

/// A People's Committee or Council without its place, or what is left of a heading that was broken.
bool isIncomplete(const QString &folded)
{
    static const QRegularExpression incomplete(QStringLiteral("^(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)$|cong hoa|xa hoi chu|nghia viet nam|doc lap|hanh phuc"));
    return incomplete.match(folded).hasMatch();
}

/// The letters of a number name the People's Committee and Council; no other body signs so.
bool agrees(const QString &organ, const QString &folded)
{
    const bool isCommittee = folded.startsWith(QStringLiteral("ubnd")) || folded.startsWith(QStringLiteral("uy ban nhan dan"));
    const bool isCouncil = folded.startsWith(QStringLiteral("hdnd")) || folded.startsWith(QStringLiteral("hoi dong nhan dan")) || folded.startsWith(QStringLiteral("thuong truc"));
    if (organ == u"UBND" || organ == u"UB")
        return isCommittee;
    if (organ == u"HĐND")
        return isCouncil;
    return !isCommittee || !folded.contains(u' ') || organ.startsWith(QStringLiteral("UB")) || organ == u"CTUBND";
}

/// The Party's own offices are those of a committee, which stands above them: " TỈNH ỦY".
QString committeeOf(const QString &folded, const QString &above)
{
    static const QRegularExpression office(QStringLiteral("^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh)|uy ban kiem tra)\\b"));
    static const QRegularExpression committee(QStringLiteral("^(?:tinh|thanh|huyen|quan|thi) uy\\b"));
    if (folded.contains(QStringLiteral(" uy")) || !office.match(folded).hasMatch() || !committee.match(foldedInPlace(above)).hasMatch())
        return {};
    return u' ' + above.section(u' ', 0, 1);
}

} // namespace

QString headerIssuer(const HeaderPage &page, const HeaderNumber &number)
{
    const auto lines = linesOfIssuer(page, number);
    if (!lines || lines->isEmpty())
        return {};
    QStringList names;
    for (const QString &line : *lines) {
        const QString folded = foldedInPlace(line);
        if (!names.isEmpty() && goesOn(foldedInPlace(names.back()), folded))
            names.back() += u' ' + line;
        else if (names.isEmpty() && !startsBodyName(folded))
            return {};
        else
            names << line;
    }
    QString name = names.back();
    // An office without a name of its own is that of the body above it.
    if (names.size() > 1 && foldedInPlace(name) == u"van phong")
        name += u' ' + names[names.size() - 2];
    if (names.size() > 1)
        name += committeeOf(foldedInPlace(name), names[names.size() - 2]);
    constexpr qsizetype MostBodies = 3;
    if (names.size() > MostBodies || !isPlausible(name) || isIncomplete(foldedInPlace(name)) || !agrees(number.organ, foldedInPlace(name)))
        return {};
    return bodyName(name);
}

} // namespace parindex
