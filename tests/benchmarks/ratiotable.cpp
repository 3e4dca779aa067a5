// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ratiotable.h"

#include <cstdio>

namespace parindex::bench {

namespace {

double nanosecondsPer(benchmark::TimeUnit unit)
{
    return 1e9 / benchmark::GetTimeUnitMultiplier(unit);
}

} // namespace

void RatioTable::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.aggregate_name != "median")
            continue;
        m_medians[run.run_name.function_name] = run.GetAdjustedRealTime() * nanosecondsPer(run.time_unit);
        for (const auto &[name, counter] : run.counters)
            m_counters[run.run_name.function_name + ' ' + name] = counter.value;
    }
    ConsoleReporter::ReportRuns(runs);
}

bool RatioTable::print(const std::vector<Promise> &promises) const
{
    bool kept = true;
    std::printf("\n%-58s %12s %14s %7s %7s\n", "workload", "ours", "yardstick", "ratio", "limit");
    for (const Promise &promise : promises) {
        if (!promise.counter.empty()) {
            kept = printCounter(promise) && kept;
            continue;
        }
        const auto ours = m_medians.find(promise.ours);
        const auto yardstick = m_medians.find(promise.yardstick);
        if (ours == m_medians.end() || (!promise.yardstick.empty() && yardstick == m_medians.end()))
            continue;
        const double against = promise.yardstick.empty() ? promise.fixedNanoseconds : yardstick->second;
        const double ratio = ours->second / against;
        const bool missed = promise.limit > 0 && ratio > promise.limit;
        kept = kept && !missed;
        std::printf("%-58s %9.3f ms %11.3f ms %7.2f %7.2f%s\n", promise.workload.c_str(), ours->second / 1e6, against / 1e6, ratio,
                    promise.limit, missed ? "  MISSED" : "");
    }
    return kept;
}

bool RatioTable::printCounter(const Promise &promise) const
{
    const auto ours = m_counters.find(promise.ours + ' ' + promise.counter);
    if (ours == m_counters.end())
        return true;
    const bool missed = promise.limit > 0 && ours->second > promise.limit;
    std::printf("%-58s %9.1f %s %27.1f%s\n", promise.workload.c_str(), ours->second, promise.counter.c_str(), promise.limit, missed ? "  MISSED" : "");
    return !missed;
}

} // namespace parindex::bench
