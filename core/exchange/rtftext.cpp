// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rtftext.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace parindex {

namespace {

constexpr std::size_t DeepestNesting = 400;
constexpr qsizetype LongestWord = 32;

/// What holds across a group, between its braces.
struct Group
{
    bool isSkipped = false;
    int fallback = 1; ///< Letters after each \u that stand for it in old programs.
};

const QSet<QByteArray> &skippedGroups()
{
    static const QSet<QByteArray> all{"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
                                      "footnote", "annotation", "fldinst", "datastore", "themedata", "listtable", "listoverridetable", "generator", "xmlnstbl", "nonshppict", "bkmkstart", "bkmkend"};
    return all;
}

/// Words that stand for a letter or a break.
const QHash<QByteArray, QString> &letters()
{
    static const QHash<QByteArray, QString> all{{"par", QStringLiteral("\n")}, {"line", QStringLiteral("\n")}, {"row", QStringLiteral("\n")}, {"tab", QStringLiteral("\t")}, {"cell", QStringLiteral("\t")},
                                                {"emdash", QStringLiteral("—")}, {"endash", QStringLiteral("–")}, {"lquote", QStringLiteral("‘")}, {"rquote", QStringLiteral("’")},
                                                {"ldblquote", QStringLiteral("“")}, {"rdblquote", QStringLiteral("”")}, {"bullet", QStringLiteral("•")}};
    return all;
}

class Reader
{
public:
    Reader(const QByteArray &rtf, qsizetype longest) : m_rtf(rtf), m_longest(longest) {}

    QString read()
    {
        while (m_at < m_rtf.size() && !m_isOver && m_text.size() < m_longest)
            step();
        flushBytes();
        return m_text.left(m_longest);
    }

private:
    void step()
    {
        const char c = m_rtf[m_at++];
        if (c == '{')
            open();
        else if (c == '}')
            close();
        else if (c == '\\')
            control();
        else if (c != '\r' && c != '\n')
            putByte(c);
    }

    void open()
    {
        m_isOver = m_groups.size() >= DeepestNesting;
        m_groups.push_back(m_groups.back());
        m_toSkip = 0;
    }

    void close()
    {
        if (m_groups.size() > 1)
            m_groups.pop_back();
        m_toSkip = 0;
    }

    void control()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf[m_at];
        if (c >= 'a' && c <= 'z') {
            word();
            return;
        }
        ++m_at;
        if (c == '\'')
            putHex();
        else if (c == '*')
            m_groups.back().isSkipped = true;
        else if (c == '~')
            put(QStringLiteral(" "));
        else if (c == '_')
            put(QStringLiteral("-"));
        else if (c == '\\' || c == '{' || c == '}')
            putByte(c);
        else if (c == '\r' || c == '\n')
            put(QStringLiteral("\n"));
    }

    void putHex()
    {
        const QByteArray hex = QByteArray::fromHex(m_rtf.mid(m_at, 2));
        m_at += 2;
        if (hex.size() == 1)
            putByte(hex.front());
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && m_rtf[m_at] >= 'a' && m_rtf[m_at] <= 'z' && m_at - start < LongestWord)
            ++m_at;
        const QByteArray name = m_rtf.mid(start, m_at - start);
        const qsizetype digits = m_at;
        while (m_at < m_rtf.size() && ((m_rtf[m_at] >= '0' && m_rtf[m_at] <= '9') || (m_rtf[m_at] == '-' && m_at == digits)) && m_at - digits < LongestWord)
            ++m_at;
        bool isNumber = false;
        const int number = m_rtf.mid(digits, m_at - digits).toInt(&isNumber);
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        obey(name, isNumber ? number : 0, isNumber);
    }

    void obey(const QByteArray &name, int number, bool isNumber)
    {
        flushBytes();
        if (name == "u" && isNumber)
            putUnit(number);
        else if (name == "uc")
            m_groups.back().fallback = std::clamp(number, 0, 8);
        else if (name == "ansicpg")
            m_decoder = QStringDecoder(("windows-" + QByteArray::number(number)).constData());
        else if (name == "bin")
            m_at += std::clamp<qsizetype>(number, 0, m_rtf.size() - m_at);
        else if ((name == "page" || name == "pagebb") && !m_text.trimmed().isEmpty() && !m_groups.back().isSkipped)
            m_isOver = true;
        else if (skippedGroups().contains(name) || (name == "v" && (!isNumber || number != 0)))
            m_groups.back().isSkipped = true;
        else if (const auto letter = letters().constFind(name); letter != letters().constEnd())
            put(*letter);
    }

    void putUnit(int number)
    {
        put(QString(QChar(char16_t(number))));
        m_toSkip = m_groups.back().fallback;
    }

    void putByte(char c)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else if (!m_groups.back().isSkipped)
            m_bytes += c;
    }

    void put(const QString &text)
    {
        flushBytes();
        if (!m_groups.back().isSkipped)
            m_text += text;
    }

    /// Letters of the code page that the document names; of one that is unknown here, as most are in the West.
    void flushBytes()
    {
        if (m_bytes.isEmpty())
            return;
        m_text += m_decoder.isValid() ? QString(m_decoder(m_bytes)) : QString::fromLatin1(m_bytes);
        m_bytes.clear();
    }

    const QByteArray &m_rtf;
    qsizetype m_longest;
    qsizetype m_at = 0;
    std::vector<Group> m_groups{Group()};
    QByteArray m_bytes;
    QString m_text;
    QStringDecoder m_decoder;
    int m_toSkip = 0;
    bool m_isOver = false;
};

} // namespace

QString rtfText(const QByteArray &rtf, qsizetype longest)
{
    return Reader(rtf, longest).read();
}

} // namespace parindex
