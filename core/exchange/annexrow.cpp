// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/annexrow.h"

#include "core/base/text.h"
#include "core/exchange/annexsum.h"
#include "core/exchange/levelwords.h"
#include "core/exchange/wordpattern.h"

#include <QHash>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkImport", source);
}

/// A cross, or the points that the survey gives.
bool isMarked(const QString &cell)
{
    const auto points = Points::fromString(cell.trimmed());
    return points ? *points > Points() : folded(cell) == u"x" || cell.contains(u'✓') || cell.contains(u'√');
}

/// Levels and what they give, side by side: line by line where both have as many.
QString joined(const QString &levels, const QString &points)
{
    QStringList words = levels.split(u'\n');
    const QStringList figures = points.split(u'\n');
    if (points.isEmpty() || levels.isEmpty())
        return levels;
    if (figures.size() != words.size())
        return levels + QStringLiteral(": ") + points;
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] += QStringLiteral(": ") + figures[i];
    return words.join(u'\n');
}

/// Levels that stand below the title within its cell, taken off the title: all lines from the first that
/// looks like one.
QStringList takeLevels(QString &title)
{
    QStringList lines = title.split(u'\n', Qt::SkipEmptyParts);
    const auto isLevel = [](const QString &line) { return looksLikeLevel(line) || isBulleted(line.trimmed()); };
    const auto first = lines.empty() ? lines.end() : std::find_if(lines.begin() + 1, lines.end(), isLevel);
    // Points of a list without figures are part of what the title says.
    if (first == lines.end() || std::none_of(first, lines.end(), looksLikeLevel))
        return {};
    const QStringList levels(first, lines.end());
    title = QStringList(lines.begin(), first).join(u'\n');
    return levels;
}

/// Walks the rows of one table.
class AnnexReader
{
public:
    AnnexReader(const Table &table, const ColumnMapping &mapping) : m_table(table), m_mapping(mapping)
    {
        int codes = 0;
        for (std::size_t row = mapping.firstRow; row < end(); ++row)
            codes += AnnexCode::read(mapping.text(table.rows[row], AnnexColumn::Code)).has_value();
        m_hasCodes = codes > 0;
        for (std::size_t row = mapping.firstRow; row < end(); ++row)
            m_endOfItems = isItem(table.rows[row]) ? row + 1 : m_endOfItems;
    }

    AnnexRows read()
    {
        for (std::size_t row = m_mapping.firstRow; row < end(); ++row) {
            m_row = static_cast<int>(row) + 1;
            if (isBlankRow(m_table.rows[row]) || isHeading(m_table.rows[row]))
                continue;
            if (row >= m_endOfItems && (!m_behind.isEmpty() || isBehindTable(m_table.rows[row])))
                leaveOut(m_table.rows[row]);
            else
                readRow(m_table.rows[row]);
        }
        nameWhatIsLeftOut();
        // A total turns out to be that of a group only when the next one is met.
        std::stable_sort(m_result.groupSums.begin(), m_result.groupSums.end(), [](const AnnexGroupSum &left, const AnnexGroupSum &right) { return left.row < right.row; });
        return std::move(m_result);
    }

private:
    std::size_t end() const { return std::min(m_mapping.endRow, m_table.rows.size()); }
    void note(ImportNote::Kind kind, const QString &sentence) { m_result.notes.push_back({m_row, kind, sentence}); }
    QString cell(const QStringList &row, AnnexColumn column) const { return m_mapping.text(row, column); }
    QString ruleIn(const QStringList &row) const { return joined(cell(row, AnnexColumn::Rule), cell(row, AnnexColumn::LevelPoints)); }
    std::optional<AnnexCode> before() const { return m_result.rows.empty() ? std::nullopt : m_result.rows.back().code; }

    /// Whether a row begins an item for sure, so that the table goes on at least to it.
    bool isItem(const QStringList &row) const
    {
        QString title = cell(row, AnnexColumn::Title);
        if (AnnexCode::read(cell(row, AnnexColumn::Code)))
            return true;
        const QString words = folded(title.isEmpty() ? cell(row, AnnexColumn::Code) : title);
        if (readAnnexSum(words) || closesAnnex(words))
            return false;
        const bool isGroupOfBonus = words.startsWith(u"diem thuong") || words.startsWith(u"diem cong") || words.startsWith(u"diem tru");
        return isGroupOfBonus || (!m_hasCodes && (!cell(row, AnnexColumn::Maximum).isEmpty() || AnnexCode::takeFrom(title)));
    }

    static QString firstText(const QStringList &row)
    {
        const auto text = std::find_if(row.begin(), row.end(), [](const QString &one) { return !one.trimmed().isEmpty(); });
        return text == row.end() ? QString() : text->simplified();
    }

    /// Behind the last item and the total, or behind the last item with words that no level has.
    bool isBehindTable(const QStringList &row) const
    {
        const bool isBehindTotal = m_result.totalRow > static_cast<int>(m_endOfItems) && !readAnnexSum(firstText(row));
        return !m_result.rows.empty() && (isBehindTotal || closesAnnex(firstText(row)));
    }

    void leaveOut(const QStringList &row)
    {
        if (m_behind.isEmpty())
            m_firstBehind = m_row;
        m_behind << firstText(row).left(60);
    }

    void nameWhatIsLeftOut()
    {
        if (m_behind.isEmpty())
            return;
        m_row = m_firstBehind;
        note(ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "What stands behind the table is left out: “%1”.")).arg(m_behind.mid(0, 4).join(QStringLiteral("”, “"))));
    }

    void readRow(const QStringList &row)
    {
        const QString codeCell = cell(row, AnnexColumn::Code);
        QStringList titles = m_mapping.texts(row, AnnexColumn::Title);
        const auto code = AnnexCode::read(codeCell, before());
        // One cell over the whole width: the title stands where the code should.
        if (!code && titles.isEmpty() && !codeCell.isEmpty())
            titles << codeCell;
        const QString title = titles.join(u'\n');
        auto sum = readAnnexSum(title);
        if (!sum && !codeCell.isEmpty() && !code)
            sum = readAnnexSum(codeCell);
        if (sum && (code ? isOnlySum(row, title) : sum->isWhole || isSumOfGroup(*sum)))
            readSum(row, *sum);
        else if (titles.size() > 1)
            readTitles(row, code);
        else if (title.isEmpty())
            continueRow(row, code);
        else if (code)
            begin(row, code, title, columnOfTitle(row));
        else
            readWithoutCode(row, title, codeCell == title);
    }

    /// A row with a code is a criterion, also where its title begins with "Tổng điểm", unless it says nothing else.
    bool isOnlySum(const QStringList &row, const QString &title) const
    {
        static const QSet<QString> words{QStringLiteral("tong"), QStringLiteral("tong cong"), QStringLiteral("tong diem"), QStringLiteral("tong so"), QStringLiteral("tong so diem"),
                                         QStringLiteral("cong"), QStringLiteral("tong cong diem"), QStringLiteral("tong diem toi da"), QStringLiteral("tong cong diem toi da")};
        return ruleIn(row).isEmpty() && words.contains(folded(title).simplified());
    }

    /// The row that a sum names; the last with its code.
    std::optional<std::size_t> groupOf(const AnnexSum &sum) const
    {
        const auto place = m_places.constFind(sum.code);
        return sum.code.isEmpty() || place == m_places.cend() ? std::nullopt : std::optional(*place);
    }

    /// "Cộng 5" adds up a group only where there is a row 5.
    bool isSumOfGroup(const AnnexSum &sum) const { return sum.isNamed || groupOf(sum).has_value(); }

    void readSum(const QStringList &row, const AnnexSum &sum)
    {
        const QString stated = cell(row, AnnexColumn::Maximum);
        const auto points = stated.isEmpty() ? sum.points : readMaximum(stated, m_row, m_result.notes);
        if (sum.isWhole) {
            // Where several rows say "Cộng", all but the last add up what stands above them.
            if (m_result.totalRow > 0 && m_result.statedTotal)
                keepSum({m_result.totalRow, m_lastOfTotal, std::nullopt, *m_result.statedTotal});
            m_result.statedTotal = points;
            m_result.totalRow = m_row;
            m_lastOfTotal = m_result.rows.size();
        } else if (points && !m_result.rows.empty()) {
            keepSum({m_row, m_result.rows.size(), groupOf(sum), *points});
        }
    }

    void keepSum(AnnexGroupSum sum)
    {
        if (sum.last > 0) {
            --sum.last;
            m_result.groupSums.push_back(sum);
        }
    }

    /// Which of the columns of titles holds the text.
    qsizetype columnOfTitle(const QStringList &row) const
    {
        qsizetype column = 0;
        for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns[i] != AnnexColumn::Title)
                continue;
            if (!row.value(static_cast<qsizetype>(i)).trimmed().isEmpty())
                return column;
            ++column;
        }
        return 0;
    }

    /// The field, the criterion and the sub-criterion side by side: one row begins several items, of
    /// which the last has the figures.
    void readTitles(const QStringList &row, const std::optional<AnnexCode> &code)
    {
        std::vector<std::pair<qsizetype, QString>> titles;
        qsizetype column = 0;
        for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns[i] != AnnexColumn::Title)
                continue;
            if (const QString title = row.value(static_cast<qsizetype>(i)).trimmed(); !title.isEmpty())
                titles.push_back({column, title});
            ++column;
        }
        for (std::size_t i = 0; i + 1 < titles.size(); ++i) {
            QString title = titles[i].second;
            const auto own = AnnexCode::takeFrom(title, before());
            begin({}, own, title, titles[i].first);
        }
        QString title = titles.back().second;
        const auto own = code ? code : AnnexCode::takeFrom(title, before());
        begin(row, own, title, titles.back().first);
    }

    /// Levels and continued texts; a code and figures without a title are no item.
    void continueRow(const QStringList &row, const std::optional<AnnexCode> &code)
    {
        if (code && !cell(row, AnnexColumn::Maximum).isEmpty()) {
            note(ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1 has no title; its row is left out.")).arg(code->text));
            return;
        }
        if (m_result.rows.empty())
            return;
        const QString rule = ruleIn(row);
        const QString points = cell(row, AnnexColumn::Maximum);
        AnnexRow &item = m_result.rows.back();
        if (!rule.isEmpty())
            item.rule << (cell(row, AnnexColumn::LevelPoints).isEmpty() ? joined(rule, points) : rule);
        else if (!points.isEmpty() && !item.maximum)
            item.maximum = readMaximum(points, m_row, m_result.notes);
        addTexts(item, row);
    }

    void readWithoutCode(const QStringList &row, QString title, bool wholeWidth)
    {
        const QString points = cell(row, AnnexColumn::Maximum);
        const bool hasOwnTexts = !cell(row, AnnexColumn::Rule).isEmpty() || !cell(row, AnnexColumn::Evidence).isEmpty();
        if (!m_hasCodes || wholeWidth || m_result.rows.empty()) {
            if (const auto code = AnnexCode::takeFrom(title, before()))
                return begin(row, code, title, columnOfTitle(row));
        }
        if (m_result.rows.empty() && points.isEmpty())
            return note(ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "“%1” stands before the first criterion and is left out.")).arg(title.left(60)));
        const bool isOwnColumn = !m_hasCodes && !isBulleted(title) && (!points.isEmpty() || columnOfTitle(row) != (m_result.rows.empty() ? 0 : m_result.rows.back().titleColumn));
        const bool isItem = m_result.rows.empty() || (!isBulleted(title) && !points.isEmpty() && hasOwnTexts) || isOwnColumn;
        if (isItem)
            return begin(row, std::nullopt, title, columnOfTitle(row));
        addLevel(row, title, points);
    }

    void addLevel(const QStringList &row, const QString &title, const QString &points)
    {
        AnnexRow &item = m_result.rows.back();
        item.rule << joined(title, points.isEmpty() && cell(row, AnnexColumn::Rule).isEmpty() ? cell(row, AnnexColumn::LevelPoints) : points);
        if (const QString rule = cell(row, AnnexColumn::Rule); !rule.isEmpty())
            item.rule << rule;
        addTexts(item, row);
    }

    void begin(const QStringList &row, const std::optional<AnnexCode> &code, const QString &title, qsizetype titleColumn)
    {
        AnnexRow item;
        item.row = m_row;
        item.code = code;
        QString words = title;
        if (ruleIn(row).isEmpty())
            item.rule = takeLevels(words);
        item.title = words.replace(u'\n', u' ').simplified();
        noteFootnote(item.title);
        item.titleColumn = titleColumn;
        if (const QString points = cell(row, AnnexColumn::Maximum); !points.isEmpty())
            item.maximum = readMaximum(points, m_row, m_result.notes);
        else
            item.maximum = maximumInTitle(item.title);
        if (const QString rule = ruleIn(row); !rule.isEmpty())
            item.rule << rule;
        item.isSurveyed = isMarked(cell(row, AnnexColumn::Survey));
        item.source = cell(row, AnnexColumn::Source);
        addTexts(item, row);
        if (code)
            m_places.insert(folded(code->whole()), m_result.rows.size());
        m_result.rows.push_back(std::move(item));
    }

    /// "Xử lý vấn đề 2": a lone figure may be the number of a footnote, or count what the word before it names.
    void noteFootnote(const QString &title)
    {
        static const QRegularExpression form(QStringLiteral("(\\p{L}+) ?([1-9])$"), QRegularExpression::UseUnicodePropertiesOption);
        static const QStringList counted{QStringLiteral("so"), QStringLiteral("quy"), QStringLiteral("muc"), QStringLiteral("do"), QStringLiteral("cap"), QStringLiteral("loai"), QStringLiteral("thu"), QStringLiteral("nhom"), QStringLiteral("thang"),
                                         QStringLiteral("dot"), QStringLiteral("lan"), QStringLiteral("phan"), QStringLiteral("chi"), QStringLiteral("khoan"), QStringLiteral("dieu"), QStringLiteral("hang"), QStringLiteral("bang"), QStringLiteral("vung")};
        const auto match = form.match(title);
        if (match.hasMatch() && match.captured(1).size() > 1 && !counted.contains(folded(match.captured(1))))
            note(ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "“%1” ends in %2, which may be the number of a footnote.")).arg(title.right(60), match.captured(2)));
    }

    /// "Về chỉ đạo, điều hành (10 điểm)".
    static std::optional<Points> maximumInTitle(const QString &title)
    {
        static const QRegularExpression form(QStringLiteral("[(\\[:]\\s*(?:tối đa\\s*)?([0-9]+(?:[.,][0-9]+)?)\\s*điểm\\s*[)\\]]?\\.?$"),
                                             AnyCase);
        const auto match = form.match(title);
        return match.hasMatch() ? pointsFrom(match.captured(1)) : std::nullopt;
    }

    void addTexts(AnnexRow &item, const QStringList &row) const
    {
        const auto add = [&](AnnexColumn column, QStringList &texts) {
            if (const QString found = cell(row, column); !found.isEmpty())
                texts << found;
        };
        add(AnnexColumn::Evidence, item.evidence);
        add(AnnexColumn::NotApplicable, item.notApplicable);
        add(AnnexColumn::Guidance, item.guidance);
        add(AnnexColumn::Lead, item.lead);
        add(AnnexColumn::Supporting, item.supporting);
    }

    const Table &m_table;
    const ColumnMapping &m_mapping;
    AnnexRows m_result;
    QHash<QString, std::size_t> m_places; ///< Of the rows, by their codes, folded.
    QStringList m_behind; ///< What stands behind the table, as far as it was met.
    std::size_t m_endOfItems = 0; ///< One behind the last row that begins an item for sure.
    std::size_t m_lastOfTotal = 0; ///< How many rows stand above the row of totals.
    int m_firstBehind = 0;
    int m_row = 0;
    bool m_hasCodes = false;
};

} // namespace

AnnexRows readAnnexRows(const Table &table, const ColumnMapping &mapping)
{
    return AnnexReader(table, mapping).read();
}

std::optional<Points> readMaximum(const QString &cell, int row, std::vector<ImportNote> &notes)
{
    static const QRegularExpression form(QStringLiteral("^\\(?\\s*(?:tối đa|trừ tối đa|cộng tối đa|≤)?:?\\s*([+-]?[0-9]+(?:[.,][0-9]+)?)(?:\\s*điểm|\\s*đ)?\\s*\\)?$"),
                                         AnyCase);
    static const QRegularExpression footnote(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s+\\[?([0-9]{1,2})\\]?$"));
    const QString plain = QString(cell).replace(u'−', u'-').replace(u'–', u'-').simplified();
    if (plain.isEmpty() || plain == u"-")
        return std::nullopt;
    if (const auto match = form.match(plain); match.hasMatch()) {
        QString number = match.captured(1);
        if (const auto points = Points::fromString(number.startsWith(u'+') ? number.mid(1) : number))
            return *points;
    }
    if (const auto match = footnote.match(plain); match.hasMatch()) {
        if (const auto points = Points::fromString(match.captured(1))) {
            notes.push_back({row, ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "“%1” was read as %2 with the number of a footnote behind it.")).arg(plain, points->toExactString())});
            return *points;
        }
    }
    notes.push_back({row, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "The maximum “%1” is no number of points; 0 was put in its place.")).arg(plain.left(40))});
    return Points();
}

} // namespace parindex
