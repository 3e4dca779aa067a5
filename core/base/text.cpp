// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr qsizetype LongestFileName = 150;
constexpr qsizetype MostFileNameBytes = 255;
constexpr qsizetype LongestExtension = 10;

bool isDirectionMark(QChar c)
{
    const auto code = c.unicode();
    return code == 0x061C || (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

/// What changes how the letters around it are shown, instead of being shown itself.
bool isDisguise(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || isDirectionMark(c);
}

bool isForbiddenInFileName(QChar c)
{
    return isDisguise(c) || QStringLiteral("<>:\"/\\|?*").contains(c);
}

/// Names that Windows gives to devices, whatever their extension; raised digits count as digits.
bool isReservedOnWindows(const QString &name)
{
    static const std::array<const char *, 6> whole{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::any_of(whole.begin(), whole.end(), [&](auto word) { return stem == QLatin1String(word); }))
        return true;
    return stem.size() == 4 && QStringLiteral("123456789\u00b9\u00b2\u00b3").contains(stem.back())
        && (stem.startsWith(u"COM") || stem.startsWith(u"LPT"));
}

const QCollator &vietnameseCollator()
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator;
}

/// Shortens before the extension, and never in the middle of a letter of two units.
QString shortened(const QString &name)
{
    const auto fits = [](const QString &text) {
        return text.size() <= LongestFileName && text.toUtf8().size() <= MostFileNameBytes;
    };
    if (fits(name))
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= LongestExtension ? name.mid(dot) : QString();
    QString stem = name.chopped(extension.size()).left(LongestFileName - extension.size());
    while (!fits(stem + extension) || stem.endsWith(u' ') || stem.endsWith(u'.') || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    return stem + extension;
}

} // namespace

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'đ' || c == u'Đ')
            result += u'd';
        else
            result += c.toLower();
    }
    return result.simplified();
}

bool matchesFolded(const QString &foldedText, const QString &query)
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return foldedText.contains(word); });
}

int compareVietnamese(const QString &left, const QString &right)
{
    return vietnameseCollator().compare(left, right);
}

QString safeFileName(const QString &name)
{
    // Halves of letters of two units become question marks on the way through UTF-8.
    QString safe;
    for (const QChar c : normalized(QString::fromUtf8(name.toUtf8())))
        safe += isForbiddenInFileName(c) ? QChar(u'_') : c;
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (isReservedOnWindows(safe))
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("tep") : shortened(safe);
}

bool hasDisguisedCharacters(const QString &name)
{
    return std::any_of(name.begin(), name.end(), isDisguise);
}

} // namespace parindex
