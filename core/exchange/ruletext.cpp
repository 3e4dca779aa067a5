// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletext.h"

#include "core/base/text.h"
#include "core/domain/rules/rulecheck.h"
#include "core/exchange/rulelevels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parindex {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("parindex::RuleText", source);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : normalized(text).replace(QStringLiteral(" // "), QStringLiteral("\n")).split(u'\n')) {
        QString trimmed = line.trimmed();
        while (!trimmed.isEmpty() && QStringLiteral("-+•*–").contains(trimmed.front()))
            trimmed = trimmed.mid(1).trimmed();
        while (trimmed.endsWith(u';') || trimmed.endsWith(u','))
            trimmed.chop(1);
        if (!trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
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

std::optional<RuleShape> tallyOf(const QStringList &lines, Points maximum)
{
    if (lines.size() == 1) {
        const auto rule = readPerUnit(lines[0]);
        return rule && rule->most == maximum ? std::optional<RuleShape>(*rule) : std::nullopt;
    }
    const auto first = lines.size() == 2 ? readLevels({lines[0]}) : std::nullopt;
    const auto *start = first ? std::get_if<FixedPoints>(&first->front().award) : nullptr;
    const auto rule = start ? readDeduction(lines[1], start->points) : std::nullopt;
    return rule && start->points == maximum ? std::optional<RuleShape>(*rule) : std::nullopt;
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
        auto rule = tallyOf(lines, m_maximum);
        return rule ? rule : levelsOf(lines);
    }

    QString reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "there is no text"));
    bool reachesMaximum = false;

private:
    std::optional<RuleShape> branchOf(const std::vector<CaseText> &cases)
    {
        BranchRule rule{QStringLiteral("Trường hợp"), {}};
        for (const CaseText &one : cases) {
            auto inner = constantOf(one.lines);
            if (!inner)
                inner = levelsOf(one.lines);
            if (!inner)
                return std::nullopt;
            rule.cases.push_back({one.label, *inner});
        }
        return rule;
    }

    /// "Trường hợp không có đơn vị phải sắp xếp: 1".
    std::optional<RuleShape> constantOf(const QStringList &lines)
    {
        const auto award = lines.size() == 1 ? readAward(lines[0]) : std::nullopt;
        const auto *fixed = award ? std::get_if<FixedPoints>(&*award) : nullptr;
        if (!fixed)
            return std::nullopt;
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
            auto read = readInlineLevels(line);
            if (!read)
                read = readLevels({line});
            if (!read) {
                reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "“%1” was not understood")).arg(line.left(80));
                return std::nullopt;
            }
            levels.insert(levels.end(), read->begin(), read->end());
        }
        return levels.empty() ? std::nullopt : std::optional(levels);
    }

    std::optional<RuleShape> levelsOf(QStringList lines)
    {
        const auto ratio = lines.isEmpty() ? std::nullopt : readRatio(lines.front());
        if (ratio)
            lines.removeFirst();
        const auto levels = readAll(lines);
        if (!levels)
            return std::nullopt;
        reachesMaximum = reachesMaximum || std::any_of(levels->begin(), levels->end(), [this](const LevelLine &level) { return givesMaximum(level.award, m_maximum); });
        reason = translated(QT_TRANSLATE_NOOP("parindex::RuleText", "the levels leave a gap, overlap, or mix numbers and words"));
        return ruleOfLevels(*levels, m_counting, ratio);
    }

    Points m_maximum;
    Counting m_counting;
};

} // namespace

RuleRecognition readRule(const QString &text, Points maximum, Counting counting)
{
    const QStringList lines = linesOf(text);
    RuleReader reader(maximum, counting);
    auto rule = lines.isEmpty() ? std::nullopt : reader.read(lines);
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
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(normalized(text)).captured(1);
}

} // namespace parindex
