// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetreenames.h"

#include "core/base/text.h"
#include "core/domain/evidence.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestCode = 20;
constexpr qsizetype LongestEnding = 10;
constexpr int Letters = 26;

/// What a system, a link or the eye could mistake gives way: a stroke or nothing.
QString withoutTraps(const QString &text)
{
    QString safe;
    for (const QChar c : normalized(QString::fromUtf8(text.toUtf8()))) {
        if (QStringLiteral("/\\:|").contains(c))
            safe += u'-';
        else if (QStringLiteral("<>\"?*#%").contains(c) || c.isSpace() || c.category() == QChar::Other_Control)
            safe += u' ';
        else if (c.category() != QChar::Other_Format && c != QChar::ReplacementCharacter)
            safe += c;
    }
    return safe.simplified();
}

QString toAscii(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == u'đ' || c == u'Đ')
            plain += c == u'đ' ? u'd' : u'D';
        else if (c.unicode() < 0x80)
            plain += c;
        else if (c.category() == QChar::Punctuation_Dash)
            plain += u'-';
        else if (!c.isMark() && !c.isPunct())
            plain += u'_';
    }
    // Letters of other forms may have come apart into what is not safe.
    return withoutTraps(plain);
}

/// Neither hidden, nor taken for an option, nor cut off by a system that drops dots at the end.
QString trimmedEnds(QString name)
{
    const auto isLoose = [](QChar c) { return c == u'.' || c == u'-' || c == u' ' || c == u'~'; };
    while (!name.isEmpty() && isLoose(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    return name;
}

/// Cut between words where that does not cost half of it, never within a letter.
QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = std::max<qsizetype>(0, longest);
    const qsizetype space = text.lastIndexOf(u' ', end);
    if (space > end / 2)
        end = space;
    while (end > 0 && (text[end].isMark() || text[end].isLowSurrogate()))
        --end;
    return text.left(end);
}

/// ".pdf" of what people called the file; empty where the end of the name is no ending.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const bool isEnding = ending.size() > 1 && ending.size() <= LongestEnding && std::all_of(ending.begin() + 1, ending.end(), isPlain);
    return isEnding ? ending : QString();
}

/// What the document is called in a file's name.
QString labelOf(const Evidence &document, const QString &originalName)
{
    if (!document.number.trimmed().isEmpty())
        return document.number;
    return document.abstract.trimmed().isEmpty() ? originalName.chopped(endingOf(originalName).size()) : document.abstract;
}

} // namespace

QString EvidenceTreeNames::cleaned(const QString &text) const
{
    const QString safe = withoutTraps(text);
    return trimmedEnds(m_isAscii ? toAscii(safe) : safe);
}

QString EvidenceTreeNames::unique(const QString &folder, const QString &stem, const QString &ending, qsizetype longest)
{
    QString name;
    for (int number = 1;; ++number) {
        const QString more = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
        const QString whole = shortened(stem, longest - ending.size() - more.size());
        name = safeFileName(trimmedEnds(whole) + more + ending);
        if (m_taken.insert((folder + u'/' + name).toCaseFolded()).second)
            return name;
    }
}

QString EvidenceTreeNames::folder(const QString &code, const QString &title)
{
    const QString shortCode = shortened(cleaned(code), LongestCode);
    const bool isClosed = shortCode.endsWith(u')');
    return unique({}, shortCode + (isClosed || shortCode.isEmpty() ? QStringLiteral(" ") : QStringLiteral(". ")) + cleaned(title), {}, LongestFolder);
}

QString EvidenceTreeNames::file(const QString &folder, const QString &place, const Evidence &document, const QString &originalName)
{
    const QString cleanPlace = trimmedEnds(cleaned(place));
    return unique(folder, cleanPlace + u' ' + cleaned(labelOf(document, originalName)), endingOf(originalName), LongestFile);
}

QString EvidenceTreeNames::part(int number, int of) const
{
    const auto digits = int(QString::number(of).size());
    return (m_isAscii ? QStringLiteral("Phan %1") : QStringLiteral("Phần %1")).arg(number, digits, 10, QLatin1Char('0'));
}

QString EvidenceTreeNames::index() const
{
    return m_isAscii ? QStringLiteral("Danh muc") : QStringLiteral("Danh mục");
}

QString EvidenceTreeNames::tree(const QString &title) const
{
    return safeFileName(shortened(cleaned(QStringLiteral("Tài liệu kiểm chứng – ") + title), LongestFile));
}

QString placeInLeaf(const QString &code, int order)
{
    return QStringLiteral("%1-%2").arg(shortened(code, LongestCode)).arg(order, 2, 10, QLatin1Char('0'));
}

QString letterOf(std::size_t position)
{
    QString letters;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / Letters)
        letters.prepend(QChar(char16_t(u'a' + (rest - 1) % Letters)));
    return letters;
}

} // namespace parindex
