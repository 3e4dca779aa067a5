// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletext.h"

#include "core/base/text.h"
#include "core/domain/rules/rulecheck.h"
#include "core/exchange/rulelevels.h"
#include "core/exchange/rulephrase.h"
#include "core/exchange/ruleproportion.h"
#include "core/exchange/ruletally.h"
#include "core/exchange/wordpattern.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace parindex {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("parindex::RuleText", source);
}

/// So much of a line as fits into a sentence, cut between two words.
QString quoted(const QString &line)
{
    constexpr qsizetype LongestQuote = 80;
    if (line.size() <= LongestQuote)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', LongestQuote);
    return line.left(end > 0 ? end : LongestQuote) + QStringLiteral(" …");
}

/// "a) Không xây dựng kế hoạch: có tổ chức 2; không tổ chức 0".
struct CaseText
{
    QString label;
    QStringList lines;
};

std::optional<std::vector<CaseText>> readCases(const QStringList &lines)
{
    static const QRegularExpression head(QStringLiteral("^[a-eđ]\\)\\s*([^:;]+):\\s*(.*)$"), QRegularExpression::UseUnicodePropertiesOption);
    std::vector<CaseText> cases;
    for (const QString &line : lines) {
        if (const auto match = head.match(line); match.hasMatch())
            cases.push_back({match.captured(1).trimmed(), match.captured(2).isEmpty() ? QStringList() : QStringList{match.captured(2)}});
        else if (cases.empty())
            return std::nullopt;
        else
            cases.back().lines << line;
    }
    return cases.size() > 1 ? std::optional(cases) : std::nullopt;
}

/// "Đúng hạn", "Không có báo cáo chậm", "Đạt 100%": nothing is wrong yet, which the deductions then change. Anything
/// else ("Có ban hành kế hoạch") may itself not hold, and then the deductions do not say what is given.
bool isAllWell(const QString &label, const QStringList &deductions)
{
    static const QRegularExpression well(QStringLiteral("\\b(?:dung (?:thoi )?han|dung (?:thoi gian|tien do|quy dinh|quy trinh)|day du|kip thoi)\\b|^(?:dat|hoan thanh|thuc hien)?(?: du)? ?100%|^tat ca |^(?:truong hop |neu )?khong (?:co|de|bi|phat sinh|sai|cham|tre|thieu|vi pham|qua han)\\b|^(?:diem (?:toi da|chuan|ban dau)|muc diem toi da)$"));
    static const QRegularExpression denied(QStringLiteral("^(?:co|da) (?!day du)|^(?:ban hanh|xay dung|to chuc|lap|tham muu) (?!day du|tat ca|100%)|\\b(?:khong|chua) (?:dung|day|kip)\\b"));
    // What is said of time alone holds or not whatever else is missing.
    static const QRegularExpression timely(QStringLiteral("\\b(?:dung (?:thoi )?han|dung (?:thoi gian|tien do)|kip thoi)\\b"));
    static const QRegularExpression more(QStringLiteral("\\b(?:day du|quy dinh|quy trinh|tat ca)\\b|100%|^khong "));
    static const QRegularExpression late(QStringLiteral("\\b(?:cham|tre|muon|qua han|qua thoi han|sau thoi han|(?:khong|chua) (?:dung|kip|dam bao|bao dam))\\b"));
    const QString words = folded(label);
    if (!well.match(words).hasMatch() || denied.match(words).hasMatch())
        return false;
    const bool isOfTime = timely.match(words).hasMatch() && !more.match(words).hasMatch();
    return !isOfTime || std::all_of(deductions.begin(), deductions.end(), [](const QString &line) { return late.match(folded(line)).hasMatch(); });
}

/// What is given or taken for each thing, behind a first line that states the points there are at the start.
std::optional<RuleShape> tallyOf(QStringList lines, Points maximum, Counting counting)
{
    const auto first = lines.size() > 1 && counting != Counting::Penalty ? readLevels(lines[0]) : std::nullopt;
    if (first && first->size() == 1) {
        if (!isAllWell(first->front().label, lines.mid(1)) || !givesMaximum(first->front().award, maximum) || std::holds_alternative<InProportion>(first->front().award))
            return std::nullopt;
        lines.removeFirst();
        const auto rule = readTally(lines, maximum, counting);
        return rule && !rule->start.isZero() ? std::optional<RuleShape>(*rule) : std::nullopt;
    }
    const auto rule = readTally(lines, maximum, counting);
    return rule ? std::optional<RuleShape>(*rule) : std::nullopt;
}

QStringList piecesOf(const QStringList &lines)
{
    QStringList pieces;
    for (const QString &line : lines)
        pieces << rulePiecesOf(line);
    return pieces;
}

QString faultText(const std::vector<LevelLine> &levels, Counting counting)
{
    switch (faultOf(levels, counting)) {
    case LevelFault::OnlyOne:
        return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” is the only level")).arg(quoted(levels.front().label));
    case LevelFault::NotComplete:
        return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "the levels do not cover every case, or one of them is not clear by itself"));
    case LevelFault::DifferentThings:
        return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "the levels are about different things, or set further conditions"));
    case LevelFault::Proportion:
        return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "the points in proportion do not fit the levels beside them"));
    case LevelFault::Gap:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "the levels leave a gap, overlap, or mix numbers and words"));
}

/// Reads one rule, and keeps in mind where it failed.
class RuleReader
{
public:
    RuleReader(Points maximum, Counting counting) : m_maximum(maximum), m_counting(counting) {}

    std::optional<RuleShape> read(const QStringList &lines)
    {
        if (const auto cases = readCases(lines))
            return branchOf(*cases);
        if (const auto once = deductionOnce(lines))
            return once;
        if (const auto ratio = lines.size() == 1 ? readRatioProportion(lines[0]) : std::nullopt)
            return proportionOf(ratio->ratio, ratio->award);
        if (const auto award = lines.size() == 1 ? readProportion(lines[0]) : std::nullopt)
            return proportionOf(AmountMeasure{QStringLiteral("Tỷ lệ"), QStringLiteral("%")}, *award);
        for (const QStringList &parts : {lines, piecesOf(lines)}) {
            if (auto rule = tallyOf(parts, m_maximum, m_counting))
                return rule;
        }
        return levelsOf(lines);
    }

    QString reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "there is no text"));
    bool reachesMaximum = false;

private:
    /// A proportion without steps, as one step that has no ends.
    std::optional<RuleShape> proportionOf(const RuleMeasure &measure, const InProportion &award)
    {
        reachesMaximum = givesMaximum(award, m_maximum);
        return reachesMaximum ? std::optional<RuleShape>(BandsRule{measure, {{{}, award}}}) : std::nullopt;
    }

    /// Letters before what are plain levels ("a) Từ 90% trở lên: 2") are no more than bullets.
    static bool areLevels(const std::vector<CaseText> &cases)
    {
        return std::all_of(cases.begin(), cases.end(), [](const CaseText &one) { return one.lines.size() == 1 && readAward(one.lines[0]); });
    }

    std::optional<RuleShape> branchOf(const std::vector<CaseText> &cases)
    {
        if (areLevels(cases)) {
            QStringList lines;
            for (const CaseText &one : cases)
                lines << one.label + QStringLiteral(": ") + one.lines[0];
            return levelsOf(lines);
        }
        // Cases that are stretches of numbers could leave a gap or overlap.
        const auto measured = std::find_if(cases.begin(), cases.end(), [](const CaseText &one) { return readRange(one.label); });
        if (measured != cases.end()) {
            reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” was not understood")).arg(quoted(measured->label));
            return std::nullopt;
        }
        BranchRule rule{QStringLiteral("Trường hợp"), {}};
        for (const CaseText &one : cases) {
            auto inner = constantOf(one);
            if (!inner)
                inner = levelsOf(one.lines);
            if (!inner)
                return std::nullopt;
            rule.cases.push_back({one.label, *inner});
        }
        return rule;
    }

    /// "Trường hợp không có đơn vị phải sắp xếp: 1".
    std::optional<RuleShape> constantOf(const CaseText &one)
    {
        const auto award = one.lines.size() == 1 ? readAward(one.lines[0]) : std::nullopt;
        const auto *fixed = award ? std::get_if<FixedPoints>(&*award) : nullptr;
        if (!fixed || exceedsMaximum({{one.label, *award}}))
            return std::nullopt;
        const Points least = m_counting == Counting::Penalty ? m_maximum : Points();
        const Points most = m_counting == Counting::Penalty ? Points() : m_maximum;
        if (fixed->points < least || fixed->points > most) {
            reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” does not say from what is deducted")).arg(quoted(one.label));
            return std::nullopt;
        }
        reachesMaximum = reachesMaximum || fixed->points == m_maximum;
        return TallyRule{fixed->points, {}, std::nullopt, std::nullopt};
    }

    /// "Trừ 01 điểm" as all that a penalty says: it happened, or it did not.
    std::optional<RuleShape> deductionOnce(const QStringList &lines)
    {
        if (m_counting != Counting::Penalty || lines.size() != 1)
            return std::nullopt;
        const auto award = readAward(lines[0]);
        const auto *fixed = award ? std::get_if<FixedPoints>(&*award) : nullptr;
        if (!fixed || fixed->points != m_maximum)
            return std::nullopt;
        reachesMaximum = true;
        return ChoiceRule{{}, {{QStringLiteral("Không"), FixedPoints{}}, {QStringLiteral("Có"), *fixed}}};
    }

    std::optional<std::vector<LevelLine>> readAll(const QStringList &lines)
    {
        std::vector<LevelLine> levels;
        for (const QString &line : lines) {
            const auto read = isSumRow(line) ? std::nullopt : readLevels(line);
            if (!read) {
                const QStringList pieces = rulePiecesOf(line);
                const auto unread = std::find_if(pieces.begin(), pieces.end(), [](const QString &piece) { return isSumRow(piece) || !readLevels(piece); });
                reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” was not understood")).arg(quoted(unread == pieces.end() ? line : *unread));
                return std::nullopt;
            }
            levels.insert(levels.end(), read->begin(), read->end());
        }
        return levels.empty() ? std::nullopt : std::optional(levels);
    }

    /// "Từ 90% đến dưới 100%: trừ 0,5" where another level gives the maximum: so much is left of it.
    bool takeFromMaximum(std::vector<LevelLine> &levels)
    {
        if (m_counting == Counting::Penalty)
            return true;
        const bool isStated = std::any_of(levels.begin(), levels.end(), [this](const LevelLine &level) { return givesMaximum(level.award, m_maximum); });
        for (LevelLine &level : levels) {
            auto *fixed = std::get_if<FixedPoints>(&level.award);
            if (!fixed || fixed->points >= Points())
                continue;
            const auto range = readRange(level.label);
            if (!isStated || !range || range->unit != u"%" || m_maximum + fixed->points < Points()) {
                reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” does not say from what is deducted")).arg(quoted(level.label));
                return false;
            }
            fixed->points = m_maximum + fixed->points;
        }
        return true;
    }

    bool exceedsMaximum(const std::vector<LevelLine> &levels)
    {
        const auto more = std::find_if(levels.begin(), levels.end(), [this](const LevelLine &level) { return m_counting != Counting::Penalty && givesMoreThan(level.award, m_maximum); });
        if (more == levels.end())
            return false;
        reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” gives more than the maximum (%2)")).arg(quoted(more->label), m_maximum.toExactString());
        return true;
    }

    std::optional<RuleShape> levelsOf(QStringList lines)
    {
        std::optional<RatioMeasure> ratio;
        for (const qsizetype end : {qsizetype(0), lines.size() - 1}) {
            ratio = lines.isEmpty() ? std::nullopt : readRatio(lines[end]);
            if (ratio) {
                lines.removeAt(end);
                break;
            }
        }
        auto levels = readAll(lines);
        if (!levels || !takeFromMaximum(*levels) || exceedsMaximum(*levels))
            return std::nullopt;
        reachesMaximum = reachesMaximum || std::any_of(levels->begin(), levels->end(), [this](const LevelLine &level) { return givesMaximum(level.award, m_maximum); });
        auto rule = ruleOfLevels(*levels, m_counting, m_maximum, ratio);
        if (!rule)
            reason = faultText(*levels, m_counting);
        return rule;
    }

    Points m_maximum;
    Counting m_counting;
};

/// The lines without what announces them or says when the rule does not count; the text keeps them all.
QStringList scoringLinesOf(QStringList lines)
{
    if (lines.size() > 1 && isLeadInLine(lines.front()))
        lines.removeFirst();
    while (lines.size() > 1 && isNotApplicableLine(lines.back()))
        lines.removeLast();
    QStringList pieces = lines.isEmpty() ? QStringList() : rulePiecesOf(lines.back());
    if (pieces.size() > 2 && isNotApplicableLine(pieces.back())) {
        pieces.removeLast();
        lines.back() = pieces.join(QStringLiteral("; "));
    }
    return lines;
}

/// Whether a level for the case that nothing arose gives points of its own, and is not left out of the sum.
bool givesPointsWhereNothingArose(const QStringList &lines)
{
    static const QRegularExpression leftOut(QStringLiteral("(?:không|chưa) (?:tính|đánh giá|chấm|xét|áp dụng|tính điểm)"), AnyCase);
    return !lines.isEmpty() && !leftOut.match(lines.back()).hasMatch();
}

/// Whether a line about the case that nothing arose takes points away, or gives less than the maximum.
bool statesLess(const QString &line, Points maximum)
{
    static const QRegularExpression deduction(QStringLiteral("(?<!không )(?<!không bị )\\btrừ\\b(?! trường hợp)"), AnyCase);
    static const QRegularExpression share(QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*%\\s*(?:của )?(?:tổng )?(?:số )?điểm"), AnyCase);
    static const QRegularExpression points(QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*(?:điểm|đ)\\b|(?::|=|được|chấm|tính|cho|là|đạt|điểm)\\s*\\(?([0-9]+(?:[.,][0-9]+)?)[.)]*$"), AnyCase);
    if (deduction.match(line).hasMatch())
        return true;
    for (auto match = share.globalMatch(line); match.hasNext();) {
        if (match.next().captured(1) != u"100")
            return true;
    }
    for (auto match = points.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        const auto stated = Points::fromString(found.captured(found.capturedLength(1) > 0 ? 1 : 2));
        if (!stated || *stated != maximum)
            return true;
    }
    return false;
}

/// The line that scoringLinesOf would leave out although it says what is given.
QString lostLineOf(const QStringList &stated, const QStringList &kept, Points maximum)
{
    QStringList left;
    for (const QString &line : stated) {
        if (isNotApplicableLine(line))
            left << line;
        for (const QString &piece : rulePiecesOf(line)) {
            if (isNotApplicableLine(piece))
                left << piece;
        }
    }
    const QString rest = kept.join(u'\n');
    const auto lost = std::find_if(left.begin(), left.end(), [&](const QString &line) { return !rest.contains(line) && statesLess(line, maximum); });
    return lost == left.end() ? QString() : *lost;
}

} // namespace

RuleRecognition readRule(const QString &text, Points maximum, Counting counting)
{
    const QStringList stated = ruleLinesOf(text);
    const auto notUnderstood = [](const QString &line) { return translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” was not understood")).arg(quoted(line)); };
    for (const QString &line : stated) {
        if (line.size() > LongestRuleLine)
            return {std::nullopt, notUnderstood(line)};
    }
    const QStringList lines = scoringLinesOf(stated);
    RuleReader reader(maximum, counting);
    std::optional<RuleShape> rule;
    // Where nothing arose may be a level like any other ("Không phát sinh hồ sơ: 0" beside counts); if it is none, the
    // others are read without it.
    if (lines != stated && givesPointsWhereNothingArose(stated)) {
        rule = reader.read(stated);
        if (rule && !std::holds_alternative<ChoiceRule>(*rule) && !std::holds_alternative<BandsRule>(*rule))
            rule.reset();
    }
    if (const QString lost = rule ? QString() : lostLineOf(stated, lines, maximum); !lost.isEmpty())
        return {std::nullopt, notUnderstood(lost)};
    if (!rule && !lines.isEmpty())
        rule = reader.read(lines);
    if (!rule)
        return {std::nullopt, reader.reason};
    const bool isLevels = !std::holds_alternative<TallyRule>(*rule);
    if (isLevels && !reader.reachesMaximum)
        return {std::nullopt, translated(QT_TRANSLATE_NOOP("parindex::RuleText", "no level gives the maximum (%1)")).arg(maximum.toExactString())};
    if (const Status sound = checkRule(*rule); !sound)
        return {std::nullopt, sound.error().message};
    return {std::move(rule), {}};
}

std::optional<RuleShape> recogniseRule(const QString &text, Points maximum, Counting counting)
{
    return readRule(text, maximum, counting).shape;
}

QString codeOfSameRule(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:[-+•*–]\\s*)?\\(?\\s*(?:như|tương tự|tương tự như|chấm như|tính như|cách tính như)\\s+(?:tiêu chí |mục |điểm )?([0-9A-Za-z]+(?:\\.[0-9A-Za-z]+)*)\\.?\\s*\\)?\\.?$"),
                                         AnyCase);
    return form.match(normalized(text)).captured(1);
}

} // namespace parindex
