// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace parindex::bench {

/// What is promised: the median of one benchmark against the median of another of the same run,
/// or against a fixed time.
struct Promise
{
    std::string workload;
    std::string ours;      ///< Name of a benchmark.
    std::string yardstick; ///< Name of a benchmark; empty: `fixedNanoseconds`.
    double fixedNanoseconds = 0;
    double limit = 1; ///< Zero: a figure to watch, of which nothing is promised.
    std::string counter = {}; ///< Not empty: the figure is this counter of `ours`, in its unit, and no time.
};

/// Keeps the medians and prints one table of workload, ours, yardstick, ratio and limit.
class RatioTable : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override;
    /// False when a promise is not kept.
    bool print(const std::vector<Promise> &promises) const;

private:
    bool printCounter(const Promise &promise) const;

    std::map<std::string, double> m_medians; ///< Nanoseconds.
    std::map<std::string, double> m_counters; ///< Medians, by "benchmark counter".
};

} // namespace parindex::bench
