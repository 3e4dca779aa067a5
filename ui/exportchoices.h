// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parindex {

/// How a person wants documents exported; remembered for the next time.
struct ExportChoices
{
    static constexpr int LargestLimit = 100'000; ///< Megabytes.

    bool zip = false;
    bool asciiNames = false;
    bool copyToEachLeaf = false;
    bool keepLargeFiles = false;
    int fileMegabytes = 0; ///< Zero: no limit.
    int partMegabytes = 0; ///< Zero: one part.

    bool operator==(const ExportChoices &) const = default;
};

} // namespace parindex
