// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rulelevels.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

using Band = BandsRule::Band;

std::optional<LevelLine> readLevel(const QString &line)
{
    const qsizetype colon = line.lastIndexOf(u':');
    const auto award = colon > 0 ? readAward(line.mid(colon + 1).trimmed()) : std::nullopt;
    return award ? std::optional(LevelLine{line.left(colon).trimmed(), *award}) : std::nullopt;
}

std::optional<LevelLine> readInlineLevel(const QString &piece)
{
    if (piece.contains(u':'))
        return readLevel(piece);
    static const QRegularExpression form(QStringLiteral("^(.*\\S)\\s+([0-9]+(?:[.,][0-9]+)?(?:\\s*điểm)?)$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(piece);
    const auto award = match.hasMatch() ? readAward(match.captured(2)) : std::nullopt;
    return award ? std::optional(LevelLine{match.captured(1), *award}) : std::nullopt;
}

/// "Dưới 70% hoặc không thực hiện: 0": where nothing is given either way, the measure says it all.
QString withoutNothingDone(const LevelLine &level)
{
    static const QRegularExpression words(QStringLiteral("\\s+hoặc\\s+(?:không|chưa)\\s.*$"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return givesNothing(level.award) ? QString(level.label).remove(words) : level.label;
}

bool isNothingDone(const LevelLine &level)
{
    const QString label = folded(level.label);
    return givesNothing(level.award) && (label.startsWith(u"khong ") || label == u"khong" || label.startsWith(u"chua "));
}

bool isWholeNumber(const Rational &value)
{
    return value.denominator() == 1;
}

/// Whether one range ends exactly where the other begins; a count goes from 4 to 5.
bool meets(const Range &lower, const Range &upper, bool isCount)
{
    if (!lower.to || !upper.from)
        return false;
    if (lower.to->value == upper.from->value)
        return lower.to->closed != upper.from->closed;
    const auto next = sum(lower.to->value, 1);
    return isCount && lower.to->closed && upper.from->closed && isWholeNumber(lower.to->value) && next && *next == upper.from->value;
}

/// Levels are listed from the best to the worst or the other way round, and leave no gap.
bool hasNoGap(const std::vector<Band> &bands, bool isCount)
{
    const auto isAscending = [&](const auto &left, const auto &right) { return meets(left.range, right.range, isCount); };
    const auto isDescending = [&](const auto &left, const auto &right) { return meets(right.range, left.range, isCount); };
    const auto all = [&](const auto &follows) {
        return std::adjacent_find(bands.begin(), bands.end(), [&](const auto &left, const auto &right) { return !follows(left, right); }) == bands.end();
    };
    return all(isAscending) || all(isDescending);
}

/// One text that all of them have, where they have any; nothing when two differ.
std::optional<QString> commonText(const std::vector<RangeText> &ranges, QString RangeText::*text)
{
    QString common;
    for (const RangeText &range : ranges) {
        if (!common.isEmpty() && !(range.*text).isEmpty() && range.*text != common)
            return std::nullopt;
        if (common.isEmpty())
            common = range.*text;
    }
    return common;
}

/// Levels that are stretches of one measure, and what is measured.
struct Ladder
{
    std::vector<Band> bands;
    QString unit;

    bool isCount() const { return unit != u"%"; }
    const Band &lowest() const
    {
        return *std::min_element(bands.begin(), bands.end(), [](const Band &left, const Band &right) {
            return right.range.from && (!left.range.from || left.range.from->value < right.range.from->value);
        });
    }
    /// What is below the lowest level gives nothing.
    void close()
    {
        if (const auto from = lowest().range.from)
            bands.push_back({{std::nullopt, Bound{from->value, !from->closed}}, FixedPoints{}});
    }
};

std::optional<Ladder> ladderOf(const std::vector<LevelLine> &levels)
{
    std::vector<RangeText> ranges;
    Ladder ladder;
    for (const LevelLine &level : levels) {
        const auto read = readRange(withoutNothingDone(level));
        if (!read)
            return std::nullopt;
        ranges.push_back(*read);
        ladder.bands.push_back({read->range, level.award});
    }
    const auto unit = commonText(ranges, &RangeText::unit);
    if (!unit || !commonText(ranges, &RangeText::tail))
        return std::nullopt;
    ladder.unit = *unit;
    return hasNoGap(ladder.bands, ladder.isCount()) ? std::optional(ladder) : std::nullopt;
}

std::optional<RuleShape> bandsOf(const Ladder &ladder, const std::optional<RatioMeasure> &ratio)
{
    if (ratio && ladder.isCount())
        return std::nullopt;
    BandsRule rule{AmountMeasure{ladder.isCount() ? (QStringLiteral("Số ") + ladder.unit).trimmed() : QStringLiteral("Tỷ lệ"), ladder.unit}, ladder.bands};
    if (ladder.isCount() && ladder.unit.isEmpty())
        rule.measure = AmountMeasure{QStringLiteral("Số lượng"), {}};
    if (ratio)
        rule.measure = *ratio;
    return rule;
}

/// "Không thực hiện" is a case of its own, with points of its own; "Có thực hiện" is the other.
RuleShape besideNothingDone(const RuleShape &measured, const QString &nothingDone)
{
    const bool isNotYet = folded(nothingDone).startsWith(u"chua");
    const QString rest = nothingDone.section(u' ', 1);
    BranchRule rule{QStringLiteral("Trường hợp"), {}};
    rule.cases.push_back({(isNotYet ? QStringLiteral("Đã ") : QStringLiteral("Có ")) + rest, measured});
    rule.cases.push_back({nothingDone, TallyRule{}});
    return rule;
}

/// Steps, of which the last says what is where nothing was done.
std::optional<RuleShape> ruleBesideNothing(std::vector<LevelLine> levels, const std::optional<RatioMeasure> &ratio)
{
    const LevelLine nothing = levels.back();
    levels.pop_back();
    auto ladder = ladderOf(levels);
    if (!ladder || !isNothingDone(nothing))
        return std::nullopt;
    const auto from = ladder->lowest().range.from;
    if (!from) {
        const auto measured = bandsOf(*ladder, ratio);
        return measured ? std::optional(besideNothingDone(*measured, nothing.label)) : std::nullopt;
    }
    // No room is left between "Có 1" and "Không có", nor between "Trên 0%" and "Không giảm".
    const bool isFirstOfCount = ladder->isCount() && from->value == Rational(1) && from->closed;
    const bool isMoreThanNone = from->value.isZero() && !from->closed;
    if (!isFirstOfCount && !isMoreThanNone)
        return std::nullopt;
    ladder->close();
    return bandsOf(*ladder, ratio);
}

/// Levels in words; without one that gives nothing they would not cover every case.
std::optional<RuleShape> choiceOf(const std::vector<LevelLine> &levels, Counting counting)
{
    ChoiceRule rule;
    for (const LevelLine &level : levels) {
        // A level that is a stretch of numbers among words is no choice that people can make safely.
        if (readRange(level.label) || std::holds_alternative<InProportion>(level.award))
            return std::nullopt;
        rule.levels.push_back({level.label, level.award});
    }
    if (std::none_of(levels.begin(), levels.end(), [](const LevelLine &level) { return givesNothing(level.award); })) {
        if (counting == Counting::Ordinary)
            return std::nullopt;
        rule.levels.push_back({QStringLiteral("Không"), FixedPoints{}});
    }
    return rule.levels.size() > 1 ? std::optional<RuleShape>(rule) : std::nullopt;
}

template <typename Read>
std::optional<std::vector<LevelLine>> readEach(const QStringList &texts, const Read &read)
{
    std::vector<LevelLine> levels;
    for (const QString &text : texts) {
        const auto level = read(text);
        if (!level)
            return std::nullopt;
        levels.push_back(*level);
    }
    return levels.empty() ? std::nullopt : std::optional(levels);
}

} // namespace

bool givesNothing(const Award &award)
{
    const auto *fixed = std::get_if<FixedPoints>(&award);
    const auto *share = std::get_if<ShareOfMaximum>(&award);
    return (fixed && fixed->points.isZero()) || (share && share->share.isZero());
}

bool givesMaximum(const Award &award, Points maximum)
{
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        return fixed->points == maximum;
    if (const auto *share = std::get_if<ShareOfMaximum>(&award))
        return share->share == Rational(1);
    return std::get<InProportion>(award).points.value_or(maximum) == maximum;
}

std::optional<std::vector<LevelLine>> readLevels(const QStringList &lines)
{
    return readEach(lines, readLevel);
}

std::optional<std::vector<LevelLine>> readInlineLevels(const QString &line)
{
    QStringList pieces;
    for (const QString &piece : line.split(u';', Qt::SkipEmptyParts))
        pieces << piece.trimmed();
    return pieces.size() > 1 ? readEach(pieces, readInlineLevel) : std::nullopt;
}

std::optional<RuleShape> ruleOfLevels(std::vector<LevelLine> levels, Counting counting, const std::optional<RatioMeasure> &ratio)
{
    if (auto ladder = ladderOf(levels); ladder && (levels.size() > 1 || counting != Counting::Ordinary)) {
        if (counting != Counting::Ordinary)
            ladder->close();
        return bandsOf(*ladder, ratio);
    }
    if (levels.size() > 1) {
        if (const auto beside = ruleBesideNothing(levels, ratio))
            return beside;
    }
    return ratio ? std::nullopt : choiceOf(levels, counting);
}

} // namespace parindex
