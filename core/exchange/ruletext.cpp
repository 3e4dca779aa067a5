// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletext.h"

#include "core/base/text.h"
#include "core/domain/rules/rulecheck.h"
#include "core/exchange/ruleline.h"

#include <QStringList>

#include <algorithm>

namespace parindex {

namespace {

/// A line of the form "label: award".
struct LevelLine
{
    QString label;
    Award award;
};

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : normalized(text).split(u'\n')) {
        QString trimmed = line.trimmed();
        while (trimmed.startsWith(u'-') || trimmed.startsWith(u'+') || trimmed.startsWith(u'•'))
            trimmed = trimmed.mid(1).trimmed();
        if (!trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

std::optional<LevelLine> readLevel(const QString &line)
{
    const qsizetype colon = line.lastIndexOf(u':');
    const auto award = colon > 0 ? readAward(line.mid(colon + 1).trimmed()) : std::nullopt;
    return award ? std::optional(LevelLine{line.left(colon).trimmed(), *award}) : std::nullopt;
}

std::optional<std::vector<LevelLine>> readLevels(const QStringList &lines)
{
    std::vector<LevelLine> levels;
    for (const QString &line : lines) {
        const auto level = readLevel(line);
        if (!level)
            return std::nullopt;
        levels.push_back(*level);
    }
    return levels.size() > 1 ? std::optional(levels) : std::nullopt;
}

bool givesMaximum(const Award &award, Points maximum)
{
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        return fixed->points == maximum;
    if (const auto *share = std::get_if<ShareOfMaximum>(&award))
        return share->share == Rational(1);
    return std::get<InProportion>(award).points.value_or(maximum) == maximum;
}

/// Whether one range ends exactly where the other begins.
bool meets(const Range &lower, const Range &upper)
{
    return lower.to && upper.from && lower.to->value == upper.from->value && lower.to->closed != upper.from->closed;
}

/// Levels are listed from the best to the worst or the other way round, and leave no gap.
bool hasNoGap(const std::vector<BandsRule::Band> &bands)
{
    const auto isAscending = [](const auto &left, const auto &right) { return meets(left.range, right.range); };
    const auto isDescending = [](const auto &left, const auto &right) { return meets(right.range, left.range); };
    const auto all = [&](const auto &follows) {
        return std::adjacent_find(bands.begin(), bands.end(), [&](const auto &left, const auto &right) { return !follows(left, right); }) == bands.end();
    };
    return all(isAscending) || all(isDescending);
}

std::optional<RuleShape> bandsOf(const std::vector<LevelLine> &levels, const std::optional<RatioMeasure> &ratio)
{
    BandsRule rule;
    QString unit;
    for (const LevelLine &level : levels) {
        const auto read = readRange(level.label);
        if (!read || (!unit.isEmpty() && !read->unit.isEmpty() && read->unit != unit))
            return std::nullopt;
        if (unit.isEmpty())
            unit = read->unit;
        rule.bands.push_back({read->range, level.award});
    }
    if (!hasNoGap(rule.bands) || (ratio && unit != u"%"))
        return std::nullopt;
    if (ratio)
        rule.measure = *ratio;
    else
        rule.measure = AmountMeasure{unit == u"%" ? QStringLiteral("Tỷ lệ") : QStringLiteral("Số ") + unit, unit};
    return rule;
}

bool givesNothing(const Award &award)
{
    const auto *fixed = std::get_if<FixedPoints>(&award);
    const auto *share = std::get_if<ShareOfMaximum>(&award);
    return (fixed && fixed->points.isZero()) || (share && share->share.isZero());
}

/// Levels in words; without one that gives nothing they would not cover every case.
std::optional<RuleShape> choiceOf(const std::vector<LevelLine> &levels)
{
    if (std::none_of(levels.begin(), levels.end(), [](const LevelLine &level) { return givesNothing(level.award); }))
        return std::nullopt;
    ChoiceRule rule;
    for (const LevelLine &level : levels) {
        // A level that is a stretch of numbers among words is no choice that people can make safely.
        if (readRange(level.label) || std::holds_alternative<InProportion>(level.award))
            return std::nullopt;
        rule.levels.push_back({level.label, level.award});
    }
    return rule;
}

std::optional<RuleShape> tallyOf(const QStringList &lines, Points maximum)
{
    if (lines.size() == 1) {
        const auto rule = readPerUnit(lines[0]);
        return rule && rule->most == maximum ? std::optional<RuleShape>(*rule) : std::nullopt;
    }
    const auto first = lines.size() == 2 ? readLevel(lines[0]) : std::nullopt;
    const auto *start = first ? std::get_if<FixedPoints>(&first->award) : nullptr;
    const auto rule = start ? readDeduction(lines[1], start->points) : std::nullopt;
    return rule && start->points == maximum ? std::optional<RuleShape>(*rule) : std::nullopt;
}

std::optional<RuleShape> levelsOf(QStringList lines, Points maximum)
{
    const auto ratio = readRatio(lines.front());
    if (ratio)
        lines.removeFirst();
    const auto levels = readLevels(lines);
    if (!levels || std::none_of(levels->begin(), levels->end(), [&](const LevelLine &level) { return givesMaximum(level.award, maximum); }))
        return std::nullopt;
    if (auto bands = bandsOf(*levels, ratio))
        return bands;
    return ratio ? std::nullopt : choiceOf(*levels);
}

} // namespace

std::optional<RuleShape> recogniseRule(const QString &text, Points maximum)
{
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return std::nullopt;
    auto rule = tallyOf(lines, maximum);
    if (!rule)
        rule = levelsOf(lines, maximum);
    return rule && checkRule(*rule) ? rule : std::nullopt;
}

} // namespace parindex
