// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ratiotable.h"

#include <QApplication>

using parindex::bench::Promise;
using parindex::bench::RatioTable;

namespace {

constexpr double FrameNanoseconds = 1e9 / 60;
constexpr double StallNanoseconds = 50e6; ///< Beyond this a window feels stuck.

const std::vector<Promise> &promises()
{
    static const std::vector<Promise> all{
        {"commit one score, roll up, refresh (without flush) / a frame", "commitAndRefresh", "", FrameNanoseconds, 0.5},
        {"the durable write of a score / one raw row", "durableScore", "durableRawRow", 0, 1.5},
        {"one score of 5,000: row, sums, findings, list / a frame", "followFindings", "", FrameNanoseconds, 1},
        {"one score of 5,000, the whole page (without flush) / a frame", "commitAmongManyLeaves", "", FrameNanoseconds, 0.5},
        {"one document of 300, 5,000 leaves: its findings / a frame", "followDocuments", "", FrameNanoseconds, 1},
        {"the findings of 5,000 leaves, from nothing / a frame", "findAll", "", FrameNanoseconds, 0},
        {"a rest of typing in 5,000 criteria: checked, written / a frame", "changeRow", "", FrameNanoseconds, 0.5},
        {"the same with the page that shows them / a frame", "changeRowOnPage", "", FrameNanoseconds, 0.5},
        {"move a row of 5,000, with the page / a frame", "moveRowOnPage", "", FrameNanoseconds, 1},
        {"add a row amid 5,000, with the page / a frame", "addRowOnPage", "", FrameNanoseconds, 0},
        {"the remarks on 5,000 criteria / a frame", "remarkOnCriteria", "", FrameNanoseconds, 0.5},
        {"roll up 96 leaves alone / a frame", "rollUp", "", FrameNanoseconds, 0},
        {"add up 5,000 leaves, many of which do not apply / a frame", "sumManyLeaves", "", FrameNanoseconds, 0.5},
        {"bring in 1,000 files, 1 GB, durable / cp then sync", "bringIn", "copyThenSync", 0, 1.5},
        {"memory during that, over what it was before", "bringIn", "", 0, 64, "MB"},
        {"drop them onto the window: the longest stall / 50 ms", "windowStall", "", StallNanoseconds, 1},
        {"the same, counting only what the window itself works", "windowStall", "", 0, 50, "ms of work"},
        {"the longest stall among 100,000 documents / 50 ms", "windowStallAmongMany", "", StallNanoseconds, 0},
        {"the same, counting only what the window itself works", "windowStallAmongMany", "", 0, 0, "ms of work"},
        {"search 100,000 documents, per keystroke / raw FTS5, ranked", "searchDocuments", "searchRaw", 0, 1.5},
        {"the same / raw FTS5, counted and not ranked", "searchDocuments", "searchRawUnranked", 0, 0},
        {"search 100,000 documents / 50,000", "searchDocuments", "searchHalf", 0, 2.1},
        {"open a file of 5 years / check, read, copy by sqlite3", "openWorkspace", "openByEngineAlone", 0, 0},
    };
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    RatioTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    return table.print(promises()) ? 0 : 1;
}
