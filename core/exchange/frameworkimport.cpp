// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkimport.h"

#include "core/base/text.h"
#include "core/exchange/annextree.h"
#include "core/exchange/droppedzeros.h"
#include "core/exchange/letteredlevels.h"
#include "core/exchange/namedrows.h"
#include "core/exchange/unreadparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkImport", source);
}

bool saysSurvey(const QString &words)
{
    return words.contains(u"dieu tra xa hoi hoc") || words.contains(u"dieu tra xhh") || words == u"xhh" || words == u"dtxhh";
}

/// Beside a row, a survey is meant where it comes first: a report about one may be evidence.
bool beginsWithSurvey(const QString &words)
{
    for (const char *survey : {"dieu tra x", "khao sat", "ket qua dieu tra x", "theo ket qua dieu tra x", "phieu dieu tra x", "so lieu dieu tra x"}) {
        if (words.startsWith(QLatin1String(survey)))
            return true;
    }
    return false;
}

/// Who scores a row, as its texts say; nothing where they do not.
std::optional<ScoringSource> sourceOf(const AnnexRow &row)
{
    const QString title = folded(row.title);
    const QString stated = folded(row.source);
    const QStringList beside{folded(row.rule.join(u' ')), folded(row.guidance.join(u' ')), folded(row.evidence.join(u' '))};
    const bool isSurvey = std::any_of(beside.begin(), beside.end(), beginsWithSurvey);
    if (title.contains(u"sipas") || title.contains(u"chi so hai long") || stated.contains(u"sipas") || beside.contains(QStringLiteral("khao sat sipas")))
        return ScoringSource::Sipas;
    if (saysSurvey(stated) || saysSurvey(title) || isSurvey)
        return ScoringSource::Survey;
    return std::nullopt;
}

std::optional<Counting> countingOf(const AnnexRow &row)
{
    const QString title = folded(row.title);
    for (const char *words : {"diem thuong", "thuong diem", "diem cong", "cong diem"}) {
        if (title.startsWith(QLatin1String(words)))
            return Counting::Bonus;
    }
    if (title.startsWith(u"diem tru") || title.startsWith(u"tru diem") || (row.maximum && *row.maximum < Points()))
        return Counting::Penalty;
    return std::nullopt;
}

/// "207" where 20 would fit: the digits of a footnote that stuck to the figure.
std::optional<Points> withoutFootnote(Points stated, Points fitting)
{
    const QString digits = stated.toPlainString();
    const QString wanted = fitting.toPlainString();
    const qsizetype more = digits.size() - wanted.size();
    const bool sticks = digits.startsWith(wanted) && (more == 1 || more == 2) && !digits.mid(wanted.size()).contains(u'.');
    return sticks && fitting > Points() ? std::optional(fitting) : std::nullopt;
}

RuleRecognition ruleOf(const FrameworkImport &import, const NamedRows &rows, std::size_t index)
{
    const Item &item = import.items[index];
    const QString same = codeOfSameRule(item.rule.text);
    if (same.isEmpty())
        return readRule(item.rule.text, item.maximum, item.counting);
    if (const auto named = rows.find(same, index))
        return readRule(import.items[*named].rule.text, item.maximum, item.counting);
    return {std::nullopt, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "there is no row %1 whose rule could be taken")).arg(same)};
}

/// Holds the stated maxima against the sums of their parts.
class SumCheck
{
public:
    explicit SumCheck(const FrameworkImport &import) : m_import(import), m_children(import.items.size())
    {
        for (std::size_t index = 0; index < import.items.size(); ++index) {
            const auto &parent = import.items[index].parent;
            (parent ? m_children[static_cast<std::size_t>(parent->value()) - 1] : m_top).push_back(index);
        }
    }

    std::vector<ImportNote> notes()
    {
        for (std::size_t index = 0; index < m_children.size(); ++index) {
            if (!m_children[index].empty() && m_import.items[index].counting == Counting::Ordinary)
                checkGroup(index);
        }
        for (const AnnexGroupSum &stated : m_import.groupSums)
            checkStatedSum(stated);
        const Points sum = sumOf(m_top);
        if (m_import.statedTotal && *m_import.statedTotal != sum && *m_import.statedTotal != sum + bonusOfTop())
            m_notes.push_back({m_import.totalRow, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "The total is stated as %1, but the rows add up to %2.")).arg(m_import.statedTotal->toExactString(), sum.toExactString())});
        return std::move(m_notes);
    }

private:
    Points sumOf(const std::vector<std::size_t> &rows) const
    {
        Points sum;
        for (const std::size_t row : rows) {
            if (m_import.items[row].counting == Counting::Ordinary)
                sum += m_import.items[row].maximum;
        }
        return sum;
    }

    /// A total may count what can be gained beyond the criteria.
    Points bonusOfTop() const
    {
        Points bonus;
        for (const std::size_t top : m_top) {
            if (m_import.items[top].counting == Counting::Bonus)
                bonus += m_import.items[top].maximum;
        }
        return bonus;
    }

    /// Of the top rows up to this one.
    Points sumUpTo(std::size_t last)
    {
        for (; m_summed < m_top.size() && m_top[m_summed] <= last; ++m_summed) // Sums stand in the order of the table.
            m_sumSoFar += sumOf({m_top[m_summed]});
        return m_sumSoFar;
    }

    Points sumOfGroup(std::size_t index) const { return m_children[index].empty() ? m_import.items[index].maximum : sumOf(m_children[index]); }

    /// A row that adds up a group, named by its code or the nearest one that fits.
    void checkStatedSum(const AnnexGroupSum &stated)
    {
        std::size_t group = stated.group.value_or(stated.last);
        if (m_import.items[group].counting != Counting::Ordinary)
            return;
        bool fits = sumOfGroup(group) == stated.points || (!stated.group && sumUpTo(stated.last) == stated.points);
        while (!stated.group && !fits && m_import.items[group].parent) {
            group = static_cast<std::size_t>(m_import.items[group].parent->value()) - 1;
            fits = sumOfGroup(group) == stated.points;
        }
        if (!fits)
            m_notes.push_back({stated.row, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "The sum of %1 is stated as %2, but its parts add up to %3.")).arg(m_import.items[group].code, stated.points.toExactString(), sumOfGroup(group).toExactString())});
    }

    void checkGroup(std::size_t index)
    {
        const Item &item = m_import.items[index];
        const Points sum = sumOf(m_children[index]);
        if (sum == item.maximum)
            return;
        m_notes.push_back({m_import.rows[index], ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1: the maximum is stated as %2, but its parts add up to %3.")).arg(item.code, item.maximum.toExactString(), sum.toExactString()),
                           withoutFootnote(item.maximum, sum)});
        for (const std::size_t child : m_children[index]) {
            const Item &part = m_import.items[child];
            if (const auto fitting = withoutFootnote(part.maximum, item.maximum - (sum - part.maximum)))
                m_notes.push_back({m_import.rows[child], ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1: %2 may be %3 with the number of a footnote; then the sum of %4 fits.")).arg(part.code, part.maximum.toExactString(), fitting->toExactString(), item.code), fitting});
        }
    }

    const FrameworkImport &m_import;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_top;
    std::size_t m_summed = 0; ///< How many of them are in the sum so far.
    Points m_sumSoFar;
    std::vector<ImportNote> m_notes;
};

class Importer
{
public:
    Importer(const Table &table, const ColumnMapping &mapping) : m_annex(readAnnexRows(table, mapping)) {}

    Result<FrameworkImport> import()
    {
        if (m_annex.rows.empty())
            return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "No row of this table is a criterion. Check which columns hold the codes and the titles, or choose another table.")), {}};
        restoreDroppedZeros(m_annex);
        foldLetteredLevels(m_annex);
        m_result.notes = std::move(m_annex.notes);
        m_result.items = treeOf(m_annex.rows, m_result.notes);
        if (const Status status = Framework::check(m_result.items); !status)
            return status.error();
        for (const AnnexRow &row : m_annex.rows)
            m_result.rows.push_back(row.row);
        findChildren();
        for (std::size_t i = 0; i < m_result.items.size(); ++i)
            fill(i);
        // Groups are added up from what their leaves have in the end.
        setMaximaOfLeaves();
        setMaximaOfGroups();
        readRules();
        m_result.groupSums = std::move(m_annex.groupSums);
        m_result.statedTotal = m_annex.statedTotal;
        m_result.totalRow = m_annex.totalRow;
        return std::move(m_result);
    }

private:
    using Index = std::size_t;
    void note(Index index, ImportNote::Kind kind, const QString &sentence, std::optional<Points> maximum = {})
    {
        m_result.notes.push_back({m_result.rows[index], kind, sentence, maximum});
    }
    static Index indexOf(ItemId id) { return static_cast<Index>(id.value()) - 1; }
    bool isLeaf(Index index) const { return m_children[index].empty(); }

    void findChildren()
    {
        m_children.resize(m_result.items.size());
        for (const Item &item : m_result.items) {
            if (item.parent)
                m_children[indexOf(*item.parent)].push_back(indexOf(item.id));
        }
    }

    void fill(Index index)
    {
        const AnnexRow &row = m_annex.rows[index];
        Item &item = m_result.items[index];
        const Item *parent = item.parent ? &m_result.items[indexOf(*item.parent)] : nullptr;
        item.maximum = row.maximum.value_or(Points());
        item.source = sourceOf(row).value_or(parent ? parent->source : ScoringSource::Documents);
        // A group has the points that the survey gives to some of its leaves.
        if (row.isSurveyed && isLeaf(index) && item.source == ScoringSource::Documents)
            item.source = ScoringSource::Survey;
        item.counting = countingOf(row).value_or(parent ? parent->counting : Counting::Ordinary);
        item.guidance = row.guidance.join(u'\n');
        item.requiredEvidence = row.evidence.join(u'\n');
        item.leadAgency = row.lead.join(u'\n');
        item.supportingAgencies = row.supporting.join(u'\n');
        fillNotApplicable(index, row.notApplicable.join(u'\n'));
        // Only leaves are scored: what stands beside a group is for the reader.
        if (isLeaf(index))
            item.rule.text = row.rule.join(u'\n');
        else if (!row.rule.isEmpty())
            item.guidance = (row.rule.join(u'\n') + u'\n' + item.guidance).trimmed();
        if (item.notApplicable.isEmpty())
            takeNotApplicableFromRule(index);
    }

    /// Where no column says what happens when there was nothing to do, the rule often does in a line of its own. One
    /// that gives less than all points is a level like others.
    void takeNotApplicableFromRule(Index index)
    {
        static const QRegularExpression parts(QStringLiteral("[\n;]"));
        const Item &item = m_result.items[index];
        for (const QString &part : item.rule.text.split(parts, Qt::SkipEmptyParts)) {
            if (!folded(part).contains(QLatin1String("khong phat sinh")))
                continue;
            const auto points = Points::fromString(part.section(u':', -1).remove(QStringLiteral("điểm")).trimmed());
            if (points && *points < item.maximum)
                continue;
            fillNotApplicable(index, part.trimmed());
            if (points)
                m_result.items[index].applicability = Applicability::FullPoints;
        }
    }

    void fillNotApplicable(Index index, const QString &words)
    {
        Item &item = m_result.items[index];
        item.notApplicable = words;
        if (const auto meaning = readApplicability(words))
            item.applicability = *meaning;
    }

    /// Children stand behind their parents, so the way from the end meets them first.
    void setMaximaOfGroups()
    {
        for (Index index = m_result.items.size(); index-- > 0;) {
            Item &item = m_result.items[index];
            if (isLeaf(index) || m_annex.rows[index].maximum || item.counting == Counting::Penalty)
                continue;
            for (const Index child : m_children[index]) {
                if (m_result.items[child].counting == item.counting)
                    item.maximum += m_result.items[child].maximum;
            }
            note(index, ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1 has no maximum of its own; the sum of its parts, %2, was taken.")).arg(item.code, item.maximum.toExactString()));
        }
    }

    void setMaximaOfLeaves()
    {
        for (Index index = 0; index < m_result.items.size(); ++index) {
            if (isLeaf(index) && !m_annex.rows[index].maximum)
                takeMaximumFromRule(index);
        }
    }

    void readRules()
    {
        m_result.rules.resize(m_result.items.size());
        const NamedRows rows(m_result.items);
        for (Index index = 0; index < m_result.items.size(); ++index) {
            if (!isLeaf(index))
                continue;
            Item &item = m_result.items[index];
            if (item.rule.text.isEmpty() || !item.isSelfScored())
                continue;
            m_result.rules[index] = ruleOf(m_result, rows, index);
            if (const auto &shape = m_result.rules[index].shape)
                item.rule.shape = *shape;
        }
    }

    /// The best level of a rule is the maximum, where every line is understood.
    void takeMaximumFromRule(Index index)
    {
        Item &item = m_result.items[index];
        static const QRegularExpression figure(QStringLiteral(":\\s*([0-9]+(?:[.,][0-9]+)?)"));
        Points best;
        for (auto match = figure.globalMatch(item.rule.text); match.hasNext();) {
            const auto points = Points::fromString(match.next().captured(1));
            if (points && *points > best)
                best = *points;
        }
        if (best > Points() && recogniseRule(item.rule.text, best, item.counting)) {
            item.maximum = best;
            note(index, ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1 has no maximum of its own; the best level of its rule, %2, was taken.")).arg(item.code, best.toExactString()));
        } else if (item.counting != Counting::Penalty) {
            note(index, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "%1 has no maximum; 0 was put in its place.")).arg(item.code));
        }
    }

    AnnexRows m_annex;
    FrameworkImport m_result;
    std::vector<std::vector<Index>> m_children;
};

} // namespace

bool FrameworkImport::isLeaf(std::size_t index) const
{
    // Children stand right behind their parent.
    return index + 1 >= items.size() || items[index + 1].parent != items[index].id;
}

FrameworkImport::Counts FrameworkImport::counts() const
{
    Counts counts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].parent && items[i].counting == Counting::Ordinary)
            counts.total += items[i].maximum;
        if (!isLeaf(i))
            continue;
        ++counts.leaves;
        int &kind = rules[i].shape ? counts.recognised : rules[i].reason.isEmpty() ? counts.withoutRule : counts.manual;
        ++kind;
    }
    return counts;
}

std::vector<ImportNote> FrameworkImport::allNotes() const
{
    std::vector<ImportNote> all = notes;
    const auto sums = SumCheck(*this).notes();
    all.insert(all.end(), sums.begin(), sums.end());
    std::stable_sort(all.begin(), all.end(), [](const ImportNote &left, const ImportNote &right) { return left.row < right.row; });
    return all;
}

void FrameworkImport::setMaximum(std::size_t index, Points maximum)
{
    Item &item = items[index];
    item.maximum = maximum;
    if (!isLeaf(index) || item.rule.text.isEmpty() || !item.isSelfScored())
        return;
    rules[index] = ruleOf(*this, NamedRows(items), index);
    item.rule.shape = rules[index].shape.value_or(ManualRule());
}

Result<FrameworkImport> importAnnex(const Table &table, const ColumnMapping &mapping)
{
    auto import = Importer(table, mapping).import();
    if (import) {
        for (const QString &sentence : unreadColumns(table, mapping))
            import->notes.push_back({0, ImportNote::Kind::Remark, sentence});
    }
    return import;
}

std::optional<Applicability> readApplicability(const QString &words)
{
    const QString said = folded(words);
    const auto says = [&](const char *phrase) { return said.contains(QLatin1String(phrase)); };
    if (says("chia deu"))
        return Applicability::SpreadOverSiblings;
    if (says("thang diem 100"))
        return Applicability::SheetRescaled;
    if (says("quy doi") || says("tong diem toi da tuong duong"))
        return Applicability::GroupRescaled;
    if (says("giam tru") || says("khong tinh vao") || says("khong danh gia") || says("loai tru") || says("khong tinh diem toi da"))
        return Applicability::Excluded;
    if (says("huong toi da") || says("diem toi da") || says("duoc tinh diem"))
        return Applicability::FullPoints;
    return std::nullopt;
}

} // namespace parindex
