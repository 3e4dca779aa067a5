// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scoresheet.h"

#include <optional>
#include <vector>

namespace parindex {

/// Vấn đề cần xử lý. One thing that the readiness check found.
struct Finding
{
    enum class Code {
        AboveMaximum,     ///< A leaf has more points than its maximum allows.
        BelowZero,        ///< A leaf has fewer points than it can have.
        ChildrenMismatch, ///< The children's maxima do not add up to the parent's.
        DiffersFromRule,  ///< A leaf has other points than its rule gives, and nothing says why.
        FileMissing,      ///< An attached file is not in the store.
        FileAltered,      ///< An attached file is not what was attached.
        FileUnreadable    ///< An attached file is there, but the disk or the rights do not let it be read.
    };
    enum class Severity { Warning, Error };

    Code code = Code::AboveMaximum;
    Severity severity = Severity::Warning;
    std::optional<ItemId> item; ///< The leaf or parent that it is about.
    QString sentence;

    bool operator==(const Finding &) const = default;
};

/// What can be said from the figures alone. Sums that do not fit are a warning that names both
/// numbers, because printed decisions contradict themselves.
std::vector<Finding> findingsOf(const Framework &framework, const ScoreSheet &sheet);

} // namespace parindex
