// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

constexpr int LongestFileName = 150;

bool isDirectionMark(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isForbiddenInFileName(QChar c)
{
    return c.category() == QChar::Other_Control || isDirectionMark(c)
        || QStringLiteral("<>:\"/\\|?*").contains(c);
}

/// Names that Windows gives to devices, whatever their extension.
bool isReservedOnWindows(const QString &name)
{
    static const std::array<const char *, 4> whole{"CON", "PRN", "AUX", "NUL"};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::any_of(whole.begin(), whole.end(), [&](auto word) { return stem == QLatin1String(word); }))
        return true;
    return stem.size() == 4 && stem.back().isDigit() && stem.back() != u'0'
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

QString shortened(const QString &name)
{
    if (name.size() <= LongestFileName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
    return name.left(LongestFileName - extension.size()) + extension;
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
    QString safe;
    for (const QChar c : normalized(name))
        safe += isForbiddenInFileName(c) ? QChar(u'_') : c;
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (isReservedOnWindows(safe))
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("tep") : shortened(safe);
}

bool hasDisguisedCharacters(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || isDirectionMark(c);
    });
}

} // namespace parindex
