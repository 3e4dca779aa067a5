// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rulelevels.h"

#include "core/base/text.h"
#include "core/exchange/rulechoice.h"
#include "core/exchange/rulephrase.h"
#include "core/exchange/wordpattern.h"

#include <algorithm>

namespace parindex {

namespace {

using Band = BandsRule::Band;

std::optional<LevelLine> readLevel(const QString &piece)
{
    for (const LevelPhrase &phrase : levelPhrasesOf(piece)) {
        // A formula whose last figures were taken for the points is no level.
        static const QRegularExpression formula(QStringLiteral("[×*=+]|(?:\\)|%|\\p{L}|[0-9])\\s*x\\s+(?:[0-9(]|điểm)|/\\s*[0-9]+\\s*%\\)"), AnyCase);
        const auto award = phrase.label.isEmpty() || formula.match(phrase.label).hasMatch() ? std::nullopt : readAward(phrase.award);
        if (award)
            return LevelLine{phrase.label, *award};
    }
    return std::nullopt;
}

/// "có tổ chức 2": within one line even the word "điểm" may be missing, where a word stands before the figure
/// and no percentage could be meant.
std::optional<LevelLine> readBareLevel(const QString &piece)
{
    static const QRegularExpression form(QStringLiteral("^([^0-9:]*\\p{L}{2})\\s+([0-9]+(?:[.,][0-9]+)?)$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(piece);
    const auto award = match.hasMatch() ? readAward(match.captured(2)) : std::nullopt;
    return award ? std::optional(LevelLine{match.captured(1), *award}) : std::nullopt;
}

/// "Dưới 70% hoặc không thực hiện: 0": where nothing is given either way, the measure says it all.
QString withoutNothingDone(const LevelLine &level)
{
    static const QRegularExpression words(QStringLiteral("\\s+hoặc\\s+(?:không|chưa)\\s.*$"), AnyCase);
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

bool isBelow(const Band &left, const Band &right)
{
    if (!right.range.from || !left.range.from)
        return !left.range.from && right.range.from;
    return left.range.from->value < right.range.from->value || (left.range.from->value == right.range.from->value && left.range.from->closed && !right.range.from->closed);
}

/// Whether the bands, however they are listed, leave no gap between them.
bool hasNoGap(std::vector<Band> bands, bool isCount)
{
    std::stable_sort(bands.begin(), bands.end(), isBelow);
    return std::adjacent_find(bands.begin(), bands.end(), [&](const Band &left, const Band &right) { return !meet(left.range, right.range, isCount); }) == bands.end();
}

/// Words that make a second condition of what stands behind a number.
bool isCondition(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:nhưng|hoặc(?! kiến nghị)|không|chưa|nếu|trước|sau|song|đồng thời|và (?=không|có|đúng|bảo đảm|đảm bảo|trên|được|đầy đủ|kịp thời|chất lượng))"), AnyCase);
    return form.match(words).hasMatch();
}

/// Words whose going says nothing else: "100% nhiệm vụ được giao", then "80% nhiệm vụ". All others may be a condition
/// that only some levels set ("đơn vị được kiểm tra đột xuất", then "đơn vị được kiểm tra").
bool goesWithoutSaying(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:đã |được |cần )?(?:hoàn thành|thực hiện|giao|ban hành)|(?:theo |của )?kế hoạch(?: năm)?|trong năm|(?:trên|so với|của|trong) tổng số .*|có phát sinh(?: hồ sơ)?(?: trực tuyến)?)$"), AnyCase);
    return form.match(words.trimmed()).hasMatch();
}

/// What a level says of the measure, and whether it gives anything.
struct LevelWords
{
    QString text;
    bool givesNothing = false;
};

/// Whether a level may say less than another: nothing more at all, no more than goes without saying, or whatever it
/// likes where it gives nothing.
bool isShortened(const LevelWords &level, const QString &common)
{
    if (!(common + u' ').startsWith(level.text.isEmpty() ? level.text : level.text + u' ', Qt::CaseInsensitive))
        return false;
    return level.givesNothing || level.text.isEmpty() || level.text.size() == common.size() || goesWithoutSaying(common.mid(level.text.size()));
}

bool addsSomething(const QString &words)
{
    return words.contains(u',') || words.contains(u'(') || words.startsWith(QStringLiteral("có "), Qt::CaseInsensitive);
}

/// The words that the levels share, where they have any. Nothing when two differ, or when a second condition is not in
/// all of them; one that only brackets or a comma add is none of the measure either.
std::optional<QString> commonText(const std::vector<LevelWords> &levels)
{
    QString common;
    for (const LevelWords &level : levels)
        common = level.text.size() > common.size() ? level.text : common;
    if (addsSomething(common) || !std::all_of(levels.begin(), levels.end(), [&](const LevelWords &level) { return isShortened(level, common); }))
        return std::nullopt;
    const bool differ = std::any_of(levels.begin(), levels.end(), [&](const LevelWords &level) { return level.text.size() != common.size(); });
    return isCondition(common) && differ ? std::nullopt : std::optional(common);
}

std::vector<LevelWords> wordsOf(const std::vector<RangeText> &ranges, const std::vector<LevelLine> &levels, QString RangeText::*text)
{
    std::vector<LevelWords> words;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        words.push_back({ranges[i].*text, givesNothing(levels[i].award)});
    return words;
}

/// Levels that are stretches of one measure, and what is measured.
struct Ladder
{
    std::vector<Band> bands;
    QString unit;
    QString lead;
    QString tail = {};
    bool hasCondition = false; ///< All levels set a further condition, so what is left is more than the other numbers.

    bool isCount() const { return unit != u"%"; }
    /// Whether it goes from 4 to 5 without anything between; points and money have parts.
    bool hasWholeSteps() const
    {
        return isCount() && isCountOfWholes(unit.isEmpty() && areExact() ? QStringLiteral("lần") : unit, lead);
    }
    /// "Từ 2 trở lên", "Có 1": without a name, single figures tell that whole things are counted.
    bool areExact() const
    {
        const auto isExact = [](const Band &band) { return band.range.from && band.range.to && band.range.from->value == band.range.to->value; };
        const auto isStretch = [&](const Band &band) { return band.range.from && band.range.to && !isExact(band); };
        return std::any_of(bands.begin(), bands.end(), isExact) && std::none_of(bands.begin(), bands.end(), isStretch);
    }
    Band &lowest() { return *std::min_element(bands.begin(), bands.end(), isBelow); }
    const Band &highest() const { return *std::max_element(bands.begin(), bands.end(), isBelow); }
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
    const auto unit = commonText(wordsOf(ranges, levels, &RangeText::unit));
    const auto lead = commonText(wordsOf(ranges, levels, &RangeText::lead));
    // A figure without its sign among percentages is not what it says.
    const auto isPercent = [](const RangeText &range) { return range.unit == u"%"; };
    const bool mixed = std::any_of(ranges.begin(), ranges.end(), isPercent) && !std::all_of(ranges.begin(), ranges.end(), isPercent);
    const auto tail = commonText(wordsOf(ranges, levels, &RangeText::tail));
    if (!unit || !lead || !tail || mixed || ranges.empty())
        return std::nullopt;
    ladder.hasCondition = isCondition(*unit) || isCondition(*tail);
    ladder.unit = *unit;
    ladder.lead = *lead;
    ladder.tail = *tail;
    return hasNoGap(ladder.bands, ladder.hasWholeSteps()) ? std::optional(ladder) : std::nullopt;
}

/// A proportion must lead up to the full points: it stands above none that are full, and below none that are nothing.
bool isSoundProportion(const Band &proportional, const std::vector<Band> &bands, Points maximum)
{
    return std::none_of(bands.begin(), bands.end(), [&](const Band &other) {
        return (isBelow(other, proportional) && givesMaximum(other.award, maximum)) || (isBelow(proportional, other) && givesNothing(other.award));
    });
}

std::optional<RuleShape> bandsOf(const Ladder &ladder, Points maximum, const std::optional<RatioMeasure> &ratio)
{
    if (ratio && ladder.isCount())
        return std::nullopt;
    for (const Band &band : ladder.bands) {
        const bool isProportion = std::holds_alternative<InProportion>(band.award);
        if (isProportion && (ladder.isCount() || !isSoundProportion(band, ladder.bands, maximum)))
            return std::nullopt;
    }
    BandsRule rule{AmountMeasure{ladder.isCount() ? (QStringLiteral("Số ") + ladder.unit).trimmed() : QStringLiteral("Tỷ lệ"), ladder.unit}, ladder.bands};
    if (ladder.isCount() && ladder.unit.isEmpty())
        rule.measure = AmountMeasure{ladder.lead.isEmpty() ? QStringLiteral("Số lượng") : ladder.lead, {}};
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

/// "Không có hồ sơ trễ hạn" as none of what the steps count, where it is the same thing.
bool isNoneOf(const QString &label, const QString &unit)
{
    static const QRegularExpression none(QStringLiteral("^(?:khong|chua)(?: co)?(?: phat sinh)?(?: truong hop)?(?: |$)"));
    const QString words = folded(label);
    const QString thing = QString(words).remove(none);
    const QString counted = folded(unit);
    return none.match(words).hasMatch() && (thing.isEmpty() || counted.startsWith(thing) || (!counted.isEmpty() && thing.startsWith(counted)));
}

/// "Sai 3 lỗi", "chậm 2 ngày": the fewer, the better.
bool isFault(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:lỗi|sai|sai sót|chậm|trễ|muộn|thiếu|quá hạn|vi phạm|bị|phản ánh|khiếu nại|tố cáo|kỷ luật|tồn đọng|trả lại)(?:\\s|$)"), AnyCase);
    return form.match(words).hasMatch();
}

bool givesSomething(const Award &award)
{
    const auto *fixed = std::get_if<FixedPoints>(&award);
    return fixed ? fixed->points > Points() : !givesNothing(award);
}

/// Whether what is denied is what the steps count: "Không tổ chức" beside "tổ chức 02 cuộc", "Không có công chức bị
/// kỷ luật" beside "01 người", and "Không thực hiện" beside anything but faults.
bool deniesWhatIsCounted(const QString &label, const Ladder &ladder)
{
    static const QRegularExpression denial(QStringLiteral("^(?:khong|chua)(?: co)?(?: phat sinh)?(?: truong hop)?(?: |$)"));
    static const QRegularExpression doing(QStringLiteral("^(?:thuc hien|to chuc|trien khai|hoan thanh|dat|tang|giam)(?: |$)"));
    static const QRegularExpression person(QStringLiteral("^(?:can bo|cong chuc|vien chuc|dang vien|ca nhan|nguoi)(?:,| |$)"));
    const QString words = folded(label);
    QString thing = QString(words).remove(denial).trimmed();
    const bool isFaults = isFault(ladder.lead) || isFault(ladder.unit) || isFault(ladder.tail);
    if (doing.match(thing).hasMatch() && !isFaults)
        thing.remove(doing);
    if (thing.isEmpty())
        return true;
    const QString counted = folded(ladder.unit);
    if (counted == u"nguoi" && person.match(thing).hasMatch())
        return true;
    const auto isSame = [&thing](const QString &one) { return !one.isEmpty() && ((one + u' ').startsWith(thing + u' ') || (thing + u' ').startsWith(one + u' ')); };
    return isSame(folded(ladder.lead)) || isSame(folded(ladder.tail)) || (ladder.isCount() && isSame(counted)) || isSame(folded(ladder.lead + u' ' + ladder.unit));
}

/// None of what should be few gives nothing only where more of it takes points away.
bool contradictsFaults(const LevelLine &none, const Ladder &ladder)
{
    const bool isFaults = isFault(ladder.lead) || isFault(ladder.unit) || isFault(ladder.tail) || isFault(none.label);
    return isFaults && givesNothing(none.award) && std::any_of(ladder.bands.begin(), ladder.bands.end(), [](const Band &band) { return givesSomething(band.award); });
}

/// Steps beside a level for none at all: its points are those of zero.
bool takeNone(Ladder &ladder, const LevelLine &none)
{
    if (!deniesWhatIsCounted(none.label, ladder) || contradictsFaults(none, ladder))
        return false;
    const auto from = ladder.lowest().range.from;
    // No room is left between "Có 1" and "Không có", nor between "Trên 0%" and "Không giảm".
    const bool isFirstOfCount = ladder.hasWholeSteps() && from && from->value == Rational(1) && from->closed;
    const bool isMoreThanNone = from && from->value.isZero() && !from->closed;
    if (isFirstOfCount || isMoreThanNone) {
        ladder.bands.push_back({{std::nullopt, Bound{from->value, !from->closed}}, none.award});
        return true;
    }
    if (from || !ladder.isCount() || givesNothing(none.award) || !isNoneOf(none.label, ladder.unit))
        return false;
    ladder.lowest().range.from = Bound{0, false};
    ladder.bands.push_back({{Bound{0, true}, Bound{0, true}}, none.award});
    return true;
}

/// Steps among which one level is in words: that nothing was done, or that there was none.
std::optional<RuleShape> ruleBesideNothing(const std::vector<LevelLine> &levels, Points maximum, const std::optional<RatioMeasure> &ratio)
{
    static const QRegularExpression denial(QStringLiteral("^(?:không|chưa)(?:\\s|$)"), AnyCase);
    const auto inWords = std::find_if(levels.begin(), levels.end(), [](const LevelLine &level) { return denial.match(level.label).hasMatch() && !readRange(level.label); });
    if (inWords == levels.end())
        return std::nullopt;
    std::vector<LevelLine> others(levels.begin(), inWords);
    others.insert(others.end(), inWords + 1, levels.end());
    auto ladder = ladderOf(others);
    if (!ladder || ladder->hasCondition)
        return std::nullopt;
    if (takeNone(*ladder, *inWords))
        return bandsOf(*ladder, maximum, ratio);
    // "Không có văn bản chỉ đạo" is of another thing than the percentages beside it.
    const bool isOfAnother = folded(inWords->label).startsWith(u"khong co ") && !deniesWhatIsCounted(inWords->label, *ladder);
    if (ladder->lowest().range.from || isOfAnother || !isNothingDone(*inWords) || inWords + 1 != levels.end())
        return std::nullopt;
    const auto measured = bandsOf(*ladder, maximum, ratio);
    return measured ? std::optional(besideNothingDone(*measured, inWords->label)) : std::nullopt;
}

/// Steps, and last what is left: below the lowest or above the highest, but not both.
std::optional<RuleShape> ruleWithRemainder(std::vector<LevelLine> levels, Points maximum, const std::optional<RatioMeasure> &ratio)
{
    const LevelLine rest = levels.back();
    levels.pop_back();
    const QString label = folded(rest.label);
    auto ladder = isRemainder(rest.label) || label == u"khong dat" || label == u"chua dat" ? ladderOf(levels) : std::nullopt;
    if (!ladder || ladder->hasCondition)
        return std::nullopt;
    const auto from = ladder->lowest().range.from;
    const auto to = ladder->highest().range.to;
    const bool isToWhole = to && !ladder->isCount() && to->value == Rational(1) && to->closed;
    if (from && (!to || isToWhole))
        ladder->bands.push_back({{std::nullopt, Bound{from->value, !from->closed}}, rest.award});
    else if (!from && to && !isToWhole)
        ladder->bands.push_back({{Bound{to->value, !to->closed}, std::nullopt}, rest.award});
    else
        return std::nullopt;
    return bandsOf(*ladder, maximum, ratio);
}

} // namespace

bool isCountOfWholes(const QString &unit, const QString &lead)
{
    static const QRegularExpression parts(QStringLiteral("(?:^|\\s)(?:điểm|trung bình|phần trăm|tỷ lệ|triệu|tỷ|tỉ|đồng|nghìn|ngàn|giờ|phút|km|mét|ha|m2|m3|tấn|tạ|kg|lít)(?:[\\s/]|$)|%"), AnyCase);
    return !unit.isEmpty() && !parts.match(unit).hasMatch() && !parts.match(lead).hasMatch();
}

bool meet(const Range &lower, const Range &upper, bool isCount)
{
    if (!lower.to || !upper.from)
        return false;
    if (lower.to->value == upper.from->value)
        return lower.to->closed != upper.from->closed;
    const auto next = sum(lower.to->value, 1);
    return isCount && lower.to->closed && upper.from->closed && isWholeNumber(lower.to->value) && next && *next == upper.from->value;
}

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

bool givesMoreThan(const Award &award, Points maximum)
{
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        return fixed->points > maximum;
    if (const auto *share = std::get_if<ShareOfMaximum>(&award))
        return share->share > Rational(1);
    return std::get<InProportion>(award).points.value_or(maximum) > maximum;
}

std::optional<std::vector<LevelLine>> readLevels(const QString &line)
{
    const QStringList pieces = rulePiecesOf(line);
    std::vector<LevelLine> levels;
    for (const QString &piece : pieces) {
        auto level = readLevel(piece);
        if (!level && pieces.size() > 1)
            level = readBareLevel(piece);
        if (!level)
            return std::nullopt;
        levels.push_back(*level);
    }
    return levels.empty() ? std::nullopt : std::optional(levels);
}

LevelFault faultOf(const std::vector<LevelLine> &levels, Counting counting)
{
    if (levels.size() == 1 && counting == Counting::Ordinary)
        return LevelFault::OnlyOne;
    if (ladderOf(levels))
        return LevelFault::Proportion;
    std::vector<RangeText> ranges;
    for (const LevelLine &level : levels) {
        if (const auto read = readRange(withoutNothingDone(level)))
            ranges.push_back(*read);
    }
    if (ranges.size() < levels.size())
        return ranges.empty() ? LevelFault::NotComplete : LevelFault::Gap;
    const auto alike = [&](QString RangeText::*text) { return commonText(wordsOf(ranges, levels, text)).has_value(); };
    return alike(&RangeText::unit) && alike(&RangeText::lead) && alike(&RangeText::tail) ? LevelFault::Gap : LevelFault::DifferentThings;
}

std::optional<RuleShape> ruleOfLevels(std::vector<LevelLine> levels, Counting counting, Points maximum, const std::optional<RatioMeasure> &ratio)
{
    if (auto ladder = ladderOf(levels); ladder && (levels.size() > 1 || counting != Counting::Ordinary)) {
        if (counting != Counting::Ordinary)
            ladder->close();
        return bandsOf(*ladder, maximum, ratio);
    }
    if (levels.size() > 1) {
        if (const auto beside = ruleBesideNothing(levels, maximum, ratio))
            return beside;
        if (const auto whole = ruleWithRemainder(levels, maximum, ratio))
            return whole;
    }
    return ratio ? std::nullopt : choiceOfLevels(levels, counting);
}

} // namespace parindex
