// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headerabstract.h"

#include "core/base/syllable.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

constexpr int MostLines = 10;
constexpr qsizetype Longest = 600;
constexpr qsizetype Shortest = 8;

const QRegularExpression &subject()
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|\\t)[^\\w\\t]{0,2}(?:v\\s?/\\s?v|v[.]v|ve viec)\\b\\s*[:.]?\\s*"));
    return pattern;
}

/// What never stands in an abstract: the text itself, a remark in brackets, the one who decides.
bool ends(const HeaderLine &line)
{
    static const QRegularExpression start(QStringLiteral(
        "^(?:kinh gui|kinh trinh|can cu|dieu \\d|xet |theo de nghi|noi nhan|phan (?:i|thu|mot)\\b|chuong i\\b|[ivx]{1,4}[.,)] |\\d{1,2}[.)] |[a-d][.)] |\\(|- |\\+ |quyet dinh:|quyet nghi:|-{3}|_{3})"));
    static const QRegularExpression authority(QStringLiteral("^(?:chu tich |bo truong|giam doc|chanh |cuc truong|tong |truong |hieu truong|thu tuong|chinh phu$|quoc hoi$|hoi dong nhan dan |uy ban nhan dan |ubnd |hdnd |ban (?!hanh)|uy ban |thong tu|chi cuc truong|vien truong|tinh uy|thanh uy|huyen uy|dang uy)"));
    return line.isRule() || start.match(line.folded).hasMatch() || (line.isCapital() && authority.match(line.folded).hasMatch());
}

/// A sentence of the text rather than one more line of the abstract: it begins as texts do.
bool startsText(const HeaderLine &line)
{
    static const QRegularExpression start(QStringLiteral(
        "^(?:thuc hien|theo|de |trong|ngay \\d+|nham|tiep tuc|sau khi|tiep theo|qua |hom nay|vua qua|hien nay|thoi gian|tren co so|huong ung|phuc dap|trien khai|duoi su|nhan dip|uy ban nhan dan|hoi dong nhan dan)\\b|^nam \\d{4},"));
    return line.text.front().isUpper() && start.match(line.folded).hasMatch();
}

/// A line that cannot be the last of a sentence.
bool dangles(const QString &text)
{
    // By its marks: "một cửa" and "điện tử" may well be the last words, "của" and "từ" may not.
    static const QRegularExpression dangling(QStringLiteral("(?:[,;–-]|(?:^|\\s)(?:và|của|các|những|về|tại|cho|với|bởi|theo|từ|do|giữa|trong|trên|đến|ban hành|phê duyệt|công bố|kiện toàn|thành lập|về việc|bổ sung))$"));
    return dangling.match(text.toLower()).hasMatch();
}

/// A line that names something after it, as a rule.
bool leavesOpen(const QString &text)
{
    static const QRegularExpression open(QStringLiteral("(?:^|\\s)(?:tinh|huyen|xa|phuong|thanh pho|quan|thuc hien|luat|nghi quyet|nghi dinh|quyet dinh|chi thi|ke hoach|de an|chuong trinh)$"));
    return dangles(text) || open.match(HeaderLine(text).folded).hasMatch();
}

/// Texts end their lines so, abstracts do not.
bool endsAsText(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u':') || text.endsWith(u';');
}

/// A word in small letters that is no Vietnamese, as "rnột" for "một". Words of other languages in use
/// are rare enough to be left to people.
bool hasStrangeWord(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\d]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const bool small = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
        return small && word.size() > 1 && !isVietnameseSyllable(word);
    });
}

/// Signs that only misread scans have.
bool isGarbled(const QString &text)
{
    static const QRegularExpression wrong(QStringLiteral("[|~^§¬¦{}\\[\\]<>*=\\\\_#@]|\\p{L}\\d\\p{L}|\\p{Ll}\\p{Lu}\\p{Ll}|\\.{4}|…"), QRegularExpression::UseUnicodePropertiesOption);
    return wrong.match(text).hasMatch() || hasStrangeWord(text);
}

QString sentence(QString text)
{
    static const QRegularExpression end(QStringLiteral("[\\s./;:,]+$"));
    text = text.replace(u'\t', u' ').simplified();
    text.remove(end);
    if (text.size() < Shortest || text.size() > Longest || !text.contains(u' ') || isGarbled(text))
        return {};
    return text.left(1).toUpper() + text.mid(1);
}

/// The lines from one on, up to what ends the abstract for certain.
class Collector
{
public:
    /// Of a công văn all belongs to the abstract up to "Kính gửi".
    Collector(const HeaderPage &page, QString first, bool isLetter) : m_page(page), m_text(std::move(first)), m_isLetter(isLetter), m_isOpen(!isLetter) {}

    QString collect(std::size_t from)
    {
        for (std::size_t at = from; at < m_page.lines.size() && m_count <= MostLines && !m_ended; ++at)
            add(m_page.lines[at]);
        // Where a line was taken that might be the text's, the text's own end would show.
        const bool isCertain = m_ended && !dangles(m_text) && !(m_isDoubtful && (endsAsText(m_text) || m_count > MostDoubtfulLines));
        return isCertain ? m_text : QString();
    }

private:
    static constexpr int MostDoubtfulLines = 4;
    static constexpr qsizetype LongestDoubtfulLine = 95;

    void add(const HeaderLine &line)
    {
        if (line.isEmpty())
            m_gap = !m_text.isEmpty();
        else if (ends(line))
            m_ended = true;
        else if (m_text.isEmpty() || m_isOpen || m_isLetter || goesOn(line))
            put(line);
        else if (m_gap || startsText(line) || isFirstOfText(line))
            m_ended = true;
        else
            putDoubtful(line);
    }

    bool goesOn(const HeaderLine &line) const
    {
        const QChar first = line.text.front();
        if (dangles(m_text) || (leavesOpen(m_text) && !startsText(line)))
            return true;
        if (HeaderLine(m_text).isCapital())
            return line.isCapital() && !m_gap;
        return first.isLower() || (first.isDigit() && !m_gap);
    }

    /// An abstract in capitals is over where the small letters begin.
    bool isFirstOfText(const HeaderLine &line) const
    {
        return HeaderLine(m_text).isCapital() && !line.isCapital() && line.text.front().isUpper();
    }

    void put(const HeaderLine &line)
    {
        const bool joins = (m_text.endsWith(u'-') || m_text.endsWith(u'–')) && line.text.front().isDigit() && m_text.size() > 1 && m_text[m_text.size() - 2].isDigit();
        m_text += (m_text.isEmpty() || joins ? QString() : QStringLiteral(" ")) + line.text;
        m_gap = m_isOpen = false;
        ++m_count;
    }

    void putDoubtful(const HeaderLine &line)
    {
        m_isDoubtful = true;
        put(line);
        if (line.text.size() > LongestDoubtfulLine)
            m_count = MostLines + 1;
    }

    const HeaderPage &m_page;
    QString m_text;
    bool m_isLetter;
    bool m_isOpen; ///< Only words of the title have been read, or nothing.
    int m_count = 0;
    bool m_gap = false; ///< The last line was empty.
    bool m_ended = false;
    bool m_isDoubtful = false;
};

/// What follows words of the title, which begins with a capital letter on a line of its own.
QString goingOn(const QString &rest)
{
    static const QRegularExpression start(QStringLiteral("^ (?:Trong|Về|Của|Giữa|Việc|Tại|Với|Cho|Thực hiện|Công tác|Kết quả|Tình hình)\\b"), QRegularExpression::UseUnicodePropertiesOption);
    return start.match(rest).hasMatch() ? u' ' + rest.mid(1, 1).toLower() + rest.mid(2) : rest;
}

} // namespace

std::optional<std::size_t> findSubject(const HeaderPage &page)
{
    for (std::size_t at = 0; at < std::min(page.body, page.lines.size()); ++at) {
        if (subject().match(page.lines[at].folded).hasMatch())
            return at;
    }
    return {};
}

QString abstractBelow(const HeaderPage &page, const HeaderTitle &title)
{
    static const QRegularExpression name(QStringLiteral("\\b(?:tinh|huyen|xa|phuong|thanh pho|quan)\\b"));
    QString first = title.rest;
    if (HeaderLine(first).isCapital()) {
        // Names in capitals cannot be told from other words.
        const bool hasNames = name.match(HeaderLine(first).folded).hasMatch();
        const auto next = std::find_if(page.lines.begin() + std::ptrdiff_t(title.line) + 1, page.lines.end(), [](const HeaderLine &line) { return !line.isEmpty(); });
        const bool mixed = next != page.lines.end() && !next->isCapital() && !ends(*next);
        if (mixed && hasNames)
            return {};
        if (mixed)
            first = first.left(1) + first.mid(1).toLower();
    }
    QString text = Collector(page, first, false).collect(title.line + 1);
    // The Party says who decides above what it decides about.
    static const QRegularExpression decider(QStringLiteral("^của (?:ban (?:thường vụ|chấp hành|bí thư)|thường trực|bộ chính trị)[^,;]{0,60}? về "), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = decider.match(text); match.hasMatch())
        text = QStringLiteral("Về ") + text.mid(match.capturedEnd());
    if (!first.isEmpty() && !HeaderLine(first).isCapital())
        text = first + goingOn(text.mid(first.size()));
    static const QRegularExpression opening(QStringLiteral("^v\\s?/\\s?v\\s*[:.]?\\s*"), QRegularExpression::CaseInsensitiveOption);
    return sentence(text.replace(opening, QString()));
}

QString abstractOfSubject(const HeaderPage &page, std::size_t line)
{
    const auto match = subject().match(page.lines[line].folded);
    const bool spelled = page.lines[line].folded.mid(match.capturedStart(), match.capturedLength()).contains(QStringLiteral("ve viec"));
    const QString first = spelled ? page.lines[line].text.mid(match.capturedStart()).trimmed() : page.lines[line].text.mid(match.capturedEnd());
    if (first.contains(u'\t'))
        return {};
    return sentence(Collector(page, first, true).collect(line + 1));
}

} // namespace parindex
