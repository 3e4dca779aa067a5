// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

#include <QStringList>

#include <iterator>
#include <random>

namespace parindex::test {

/// Frameworks with everything that a framework may hold: every shape of rule, deep and shallow trees,
/// odd codes, texts with quotation marks, line breaks and what a spreadsheet would take for a formula.
/// The same seed gives the same frameworks everywhere.
class RandomFrameworks
{
public:
    explicit RandomFrameworks(unsigned seed) : m_random(seed) {}

    Framework next(int mostItems = 40)
    {
        std::vector<Item> items;
        std::vector<std::size_t> path;
        const int count = below(mostItems) + 1;
        for (int number = 1; number <= count; ++number) {
            path.resize(std::min<std::size_t>(path.size(), static_cast<std::size_t>(below(Framework::DeepestLevel))));
            items.push_back(item(number, path.empty() ? nullptr : &items[path.back()]));
            path.push_back(items.size() - 1);
        }
        Framework::Header first = header(items);
        return Framework(std::move(first), std::move(items));
    }

    RuleShape rule(int shape, int depth = 0)
    {
        switch (shape) {
        case 1: return choice();
        case 2: return ChecklistRule{listOf<QString>(3, [this] { return line(); }), points()};
        case 3: return bands();
        case 4: return progressive();
        case 5: return tally();
        case 6: return depth < 3 ? RuleShape(BestOfRule{alternatives(depth)}) : ManualRule();
        case 7: return depth < 3 ? RuleShape(BranchRule{optionalLine(), alternatives(depth)}) : ManualRule();
        case 8: return formula();
        default: return ManualRule();
        }
    }

    static constexpr int Shapes = 9;

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    bool coin() { return below(2) == 0; }

    template <typename T, typename Make>
    std::vector<T> listOf(int most, const Make &make)
    {
        std::vector<T> list;
        for (int count = below(most) + 1; count > 0; --count)
            list.push_back(make());
        return list;
    }

    QString line()
    {
        static const QStringList words{QStringLiteral("Kế hoạch"), QStringLiteral("“trong ngoặc”"), QStringLiteral("=1+1"), QStringLiteral("@SUM(A1)"),
                                       QStringLiteral("-5%"), QStringLiteral("\"dấu nháy\""), QStringLiteral("<b>&amp;</b>"), QStringLiteral("Đắk Nông"),
                                       QStringLiteral("a\\b"), QStringLiteral("+84"), QStringLiteral("_x0041_"), QStringLiteral("3,5"), QStringLiteral("👍")};
        QStringList text;
        for (int count = below(4) + 1; count > 0; --count)
            text << words[below(static_cast<int>(words.size()))];
        return text.join(u' ');
    }
    QString optionalLine() { return coin() ? line() : QString(); }
    QString lines()
    {
        QStringList text;
        for (int count = below(4); count > 0; --count)
            text << line();
        return text.join(coin() ? u'\n' : u'\t');
    }

    Points points() { return Points::fromTenThousandths(coin() ? below(200) * 5000 : below(2'000'000) - 500'000); }
    std::optional<Points> optionalPoints() { return coin() ? std::optional(points()) : std::nullopt; }
    Rational number() { return *Rational::of(below(1000), coin() ? 100 : 8); }
    StatedRounding rounding() { return {below(5), coin() ? Rounding::HalfUp : Rounding::Truncate}; }

    Award award(bool measured)
    {
        const int kind = below(measured ? 3 : 2);
        if (kind == 2)
            return InProportion{*Rational::of(below(100) + 1, 100), optionalPoints(), rounding()};
        return kind == 1 ? Award(ShareOfMaximum{number()}) : Award(FixedPoints{points()});
    }

    ChoiceRule choice()
    {
        return {optionalLine(), listOf<ChoiceRule::ChoiceLevel>(5, [this] { return ChoiceRule::ChoiceLevel{line(), award(false)}; })};
    }

    RuleMeasure measure()
    {
        switch (below(3)) {
        case 0: return RatioMeasure{line(), line(), QStringLiteral("nhiệm vụ"), ZeroDenominator(below(4))};
        case 1: return AmountMeasure{line(), coin() ? QStringLiteral("%") : QStringLiteral("ngày")};
        default: return DifferenceMeasure{line(), line(), QStringLiteral("điểm")};
        }
    }

    /// Ranges that follow each other; where one ends open the next begins closed, or the other way round.
    std::vector<Range> ranges()
    {
        std::vector<Range> list;
        std::optional<Bound> from;
        const int count = below(4) + 1;
        for (int i = 1; i <= count; ++i) {
            const Bound to{*Rational::of(i * 20 + below(10), coin() ? 100 : 80), coin()};
            const bool last = i == count;
            if (from && to.value <= from->value)
                break;
            list.push_back({from, last && coin() ? std::nullopt : std::optional(to)});
            from = Bound{to.value, !to.closed};
        }
        return list;
    }

    BandsRule bands()
    {
        BandsRule rule{measure(), {}};
        for (const Range &range : ranges())
            rule.bands.push_back({range, award(true)});
        return rule;
    }

    std::pair<std::optional<Points>, std::optional<Points>> limits()
    {
        const Points least = points();
        return {coin() ? std::optional(least) : std::nullopt, coin() ? std::optional(least + Points::whole(below(4))) : std::nullopt};
    }

    ProgressiveRule progressive()
    {
        const auto [least, most] = limits();
        return {AmountMeasure{line(), QStringLiteral("%")}, number(), points(), *Rational::of(below(50) + 1, 100), points(),
                coin() ? ProgressiveRule::Direction::Up : ProgressiveRule::Direction::Down, coin(), least, most};
    }

    TallyRule tally()
    {
        const auto [least, most] = limits();
        return {points(), listOf<TallyRule::Counted>(3, [this] { return TallyRule::Counted{line(), QStringLiteral("ngày"), points(), Rational(below(3))}; }), least, most};
    }

    std::vector<Alternative> alternatives(int depth)
    {
        return listOf<Alternative>(3, [this, depth] { return Alternative{line(), rule(below(Shapes), depth + 1)}; });
    }

    FormulaRule formula()
    {
        const auto [least, most] = limits();
        return {{{QStringLiteral("a"), line(), QStringLiteral("hồ sơ")}, {QStringLiteral("đ_1"), optionalLine(), {}}}, QStringLiteral("min(max; a / 4 × max) + đ_1"), rounding(), least, most};
    }

    Item item(int number, const Item *parent)
    {
        static const QStringList forms{QStringLiteral("%1"), QStringLiteral("%1)"), QStringLiteral("1.%1"), QStringLiteral("=%1"), QStringLiteral("Mục %1")};
        Item item;
        item.id = ItemId(number);
        if (parent)
            item.parent = parent->id;
        item.level = Level(below(3));
        item.code = forms[below(static_cast<int>(forms.size()))].arg(number);
        item.title = line();
        item.maximum = points();
        item.source = ScoringSource(below(4));
        item.rule = {lines(), rule(below(Shapes))};
        item.guidance = lines();
        item.requiredEvidence = lines();
        item.notApplicable = optionalLine();
        item.applicability = Applicability(below(5));
        item.counting = Counting(below(3));
        if (coin())
            item.rescaledTo = Points::fromTenThousandths(below(1'000'000));
        item.leadAgency = optionalLine();
        item.supportingAgencies = optionalLine();
        return item;
    }

    Framework::Header header(const std::vector<Item> &items)
    {
        Framework::Header header{{}, optionalLine(), line(), optionalLine(), coin() ? QDate(2026, 1, 5).addDays(below(900)) : QDate(), Audience(below(4)),
                                 2020 + below(9), 2029 + below(9), coin(), below(5) + 1, lines()};
        int number = 0;
        for (const Range &range : coin() ? ranges() : std::vector<Range>()) {
            GradeBand band{line() + QString::number(++number), range, coin()};
            for (int count = below(3); count > 0; --count)
                band.leastShares.push_back({items[static_cast<std::size_t>(below(static_cast<int>(items.size())))].code, number == 1 ? Rational() : *Rational::of(below(100), 100)});
            header.grading.push_back(band);
        }
        return header;
    }

    std::mt19937 m_random;
};

/// The same framework under other numbers: items are 1, 2, 3 … in document order, the framework has none.
inline Framework renumberedItems(const Framework &framework)
{
    std::vector<Item> items = framework.items();
    std::unordered_map<ItemId, ItemId> numbers;
    for (Item &item : items) {
        const ItemId id(static_cast<std::int64_t>(numbers.size()) + 1);
        numbers.emplace(item.id, id);
        item.id = id;
        if (item.parent)
            item.parent = numbers.at(*item.parent);
    }
    Framework::Header header = framework.header();
    header.id = {};
    return Framework(std::move(header), std::move(items));
}

/// Whether two frameworks say the same.
inline bool saysTheSame(const Framework &left, const Framework &right)
{
    const Framework first = renumberedItems(left);
    const Framework second = renumberedItems(right);
    return first.header() == second.header() && first.items() == second.items();
}

} // namespace parindex::test
