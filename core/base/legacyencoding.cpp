// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacyencoding.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace parindex {

namespace {

constexpr char16_t FirstOfTcvn3 = 0xA1;
/// What each byte from 0xA1 to 0xFF stands for; a space where the fonts have a mark of its own.
constexpr QStringView Tcvn3Letters = u"ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/// A vowel as VNI writes it, and what it is with no tone, acute, grave, hook, tilde, dot.
struct VniVowel
{
    QStringView base;
    QStringView tones;   ///< The marks that are written after the base; none for i, which is one letter.
    QStringView letters;
};

const std::array<VniVowel, 10> &vniVowels()
{
    static const std::array<VniVowel, 10> all{{
        {u"a", u"ùøûõï", u"aáàảãạ"}, {u"e", u"ùøûõï", u"eéèẻẽẹ"}, {u"o", u"ùøûõï", u"oóòỏõọ"},
        {u"ô", u"ùøûõï", u"ơớờởỡợ"}, {u"u", u"ùøûõï", u"uúùủũụ"}, {u"ö", u"ùøûõï", u"ưứừửữự"}, {u"y", u"ùøûõ", u"yýỳỷỹ"},
        {u"a", u"âáàåãäêéèúüë", u"aâấầẩẫậăắằẳẵặ"}, {u"e", u"âáàåãä", u"eêếềểễệ"}, {u"o", u"âáàåãä", u"oôốồổỗộ"},
    }};
    return all;
}

/// Letter by letter: "aù" is "á". Both cases.
QHash<QString, QString> vniTable()
{
    QHash<QString, QString> table;
    const auto add = [&](const QString &legacy, const QString &letter) {
        table.insert(legacy, letter);
        table.insert(legacy.toUpper(), letter.toUpper());
    };
    for (const VniVowel &vowel : vniVowels()) {
        for (qsizetype i = 0; i < vowel.tones.size(); ++i)
            add(vowel.base.toString() + vowel.tones[i], QString(vowel.letters[i + 1]));
    }
    const QStringView single = u"ôöíìæóòîñ";
    const QStringView letters = u"ơưíìỉĩịỵđ";
    for (qsizetype i = 0; i < single.size(); ++i)
        add(QString(single[i]), QString(letters[i]));
    return table;
}

const QHash<QString, QString> &vni()
{
    static const QHash<QString, QString> table = vniTable();
    return table;
}

QString fromVni(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString two = text.mid(i, 2);
        // A capital vowel at the start of a word may carry a mark of either case.
        if (two.size() == 2 && two[0].isUpper())
            two[1] = two[1].toUpper();
        if (const auto pair = vni().constFind(two); pair != vni().constEnd() && two.size() == 2) {
            result += *pair;
            ++i;
        } else {
            result += vni().value(text.mid(i, 1), text.mid(i, 1));
        }
    }
    return result;
}

QChar fromTcvn3(QChar c)
{
    constexpr char16_t GreekMu = 0x3BC; // What some programs make of the micro sign.
    const char16_t code = c.unicode() == GreekMu ? u'\u00b5' : c.unicode();
    if (code < FirstOfTcvn3 || code > 0xFF)
        return c;
    const QChar letter = Tcvn3Letters[code - FirstOfTcvn3];
    return letter == u' ' ? c : letter;
}

/// Of the plain letters of a text, how many are capitals, and how many there are.
std::pair<qsizetype, qsizetype> capitalsOf(QStringView text)
{
    const auto plain = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const auto capitals = std::count_if(text.begin(), text.end(), [&](QChar c) { return plain(c) && c.isUpper(); });
    return {capitals, std::count_if(text.begin(), text.end(), plain)};
}

/// In capitals throughout, if that many of its plain letters at least, and all of them, are.
QString inCapitals(const QString &text, qsizetype fewest)
{
    const auto [capitals, all] = capitalsOf(text);
    return capitals >= fewest && capitals == all ? text.toUpper() : text;
}

/// Lines and words whose plain letters are all capitals, in capitals throughout.
QString withCapitals(const QString &text)
{
    constexpr qsizetype FewestOfLine = 3;
    constexpr qsizetype FewestOfWord = 2;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        QStringList words = inCapitals(line, FewestOfLine).split(u' ');
        for (QString &word : words)
            word = inCapitals(word, FewestOfWord);
        line = words.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

QString fromLegacy(const QString &text, LegacyEncoding encoding)
{
    if (encoding == LegacyEncoding::None)
        return text;
    if (encoding == LegacyEncoding::Vni)
        return fromVni(text);
    QString result = text;
    std::transform(result.cbegin(), result.cend(), result.begin(), fromTcvn3);
    return withCapitals(result);
}

QString toLegacy(const QString &text, LegacyEncoding encoding)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (encoding == LegacyEncoding::Vni) {
            result += c.unicode() < 0x80 ? QString(c) : vni().key(QString(c), QString(c));
            continue;
        }
        const bool wanted = encoding == LegacyEncoding::Tcvn3 && c.unicode() >= 0x80;
        qsizetype place = wanted ? Tcvn3Letters.indexOf(c) : -1;
        if (wanted && place < 0)
            place = Tcvn3Letters.indexOf(c.toLower());
        result += place < 0 ? c : QChar(char16_t(FirstOfTcvn3 + place));
    }
    return result;
}

} // namespace parindex
