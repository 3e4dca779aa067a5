// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordnumbering.h"

#include "core/domain/itemcode.h"
#include "core/exchange/xmlreading.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr int LargestRoman = 3999; ///< A file may name any number; this one still has a numeral of a few letters.

QString roman(int number)
{
    return romanNumeral(std::min(number, LargestRoman));
}

QString letter(int number)
{
    return QString(QChar(u'a' + (std::max(number, 1) - 1) % 26));
}

QString formatted(int number, const QString &format)
{
    if (format == u"upperRoman")
        return roman(number);
    if (format == u"lowerRoman")
        return roman(number).toLower();
    if (format == u"upperLetter")
        return letter(number).toUpper();
    return format == u"lowerLetter" ? letter(number) : QString::number(number);
}

} // namespace

WordNumbering::WordNumbering(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString form;
    QString list;
    int level = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name();
        if (name == u"abstractNum")
            form = attributeOf(reader, u"abstractNumId");
        else if (name == u"lvl")
            level = std::clamp(attributeOf(reader, u"ilvl").toInt(), 0, Levels - 1);
        else if (name == u"num")
            list = attributeOf(reader, u"numId");
        else if (name == u"abstractNumId")
            m_formOfList[list] = attributeOf(reader, u"val");
        else if (name == u"start" && list.isEmpty())
            m_forms[form].levels[static_cast<std::size_t>(level)].start = attributeOf(reader, u"val").toInt();
        else if (name == u"numFmt" && list.isEmpty())
            m_forms[form].levels[static_cast<std::size_t>(level)].format = attributeOf(reader, u"val");
        else if (name == u"lvlText" && list.isEmpty())
            m_forms[form].levels[static_cast<std::size_t>(level)].text = attributeOf(reader, u"val");
    }
}

QString WordNumbering::next(const QString &list, int level)
{
    const auto found = m_forms.constFind(m_formOfList.value(list, QStringLiteral("?")));
    if (found == m_forms.constEnd() || level < 0 || level >= Levels)
        return {};
    const auto &levels = found->levels;
    std::vector<int> &counts = m_counts[found.key()];
    if (counts.empty()) {
        for (const Level &one : levels)
            counts.push_back(one.start - 1);
    }
    const auto index = static_cast<std::size_t>(level);
    ++counts[index];
    for (std::size_t deeper = index + 1; deeper < Levels; ++deeper)
        counts[deeper] = levels[deeper].start - 1;
    if (levels[index].format == u"bullet")
        return QStringLiteral("- ");
    if (levels[index].format == u"none")
        return {};
    QString text = levels[index].text;
    for (std::size_t i = 0; i <= index; ++i)
        text.replace(QStringLiteral("%%1").arg(i + 1), formatted(std::max(counts[i], levels[i].start), levels[i].format));
    return text.trimmed() + u' ';
}

} // namespace parindex
