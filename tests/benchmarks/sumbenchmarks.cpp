// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include <benchmark/benchmark.h>

using namespace parindex;

namespace {

constexpr int Leaves = 5000;

/// Fields of ten criteria of ten leaves; one leaf in ten does not apply, in every meaning.
void sumManyLeaves(benchmark::State &state)
{
    std::vector<Item> items;
    const auto add = [&](std::optional<ItemId> parent, int maximum) {
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(items.size()) + 1);
        item.parent = parent;
        item.code = QString::number(items.size());
        item.maximum = Points::whole(maximum);
        item.applicability = static_cast<Applicability>(items.size() % 5);
        items.push_back(item);
        return item.id;
    };
    for (int field = 0; field < Leaves / 100; ++field) {
        const ItemId top = add({}, 100);
        for (int criterion = 0; criterion < 10; ++criterion) {
            const ItemId group = add(top, 10);
            for (int leaf = 0; leaf < 10; ++leaf)
                add(group, 1);
        }
    }
    const Framework framework({}, std::move(items));
    ScoreSheet sheet{Assessment()};
    int number = 0;
    for (const Item *leaf : framework.leaves())
        sheet.set(leaf->id, Stage::Self, {Points::fromTenThousandths(++number % 10000), {}, number % 10 != 0});
    for (auto _ : state)
        benchmark::DoNotOptimize(Summary(framework, sheet).total());
}
BENCHMARK(sumManyLeaves)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

} // namespace
