// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/continuation.h"
#include "core/domain/framework.h"

namespace parindex {

class Workspace;

/// What a new year begins with.
struct NewYear
{
    AssessmentId earlier;
    int year = 0;
    /// One of the file, or one that is to be added and has no number yet.
    Framework framework;
    std::vector<ContinuedItem> items = {}; ///< Of this framework and that of the earlier year.
};

/// Starts a year from an earlier one, all or nothing: an empty draft of the same unit that knows
/// which rows it continues. A framework that is added takes over the agencies and the documents
/// needed where it names none. Scores and citations stay with the year that they were made for.
Result<AssessmentId> startYear(Workspace &workspace, const NewYear &beginning);

/// Whether the unit of the earlier assessment can be assessed by this framework in this year.
Status checkNewYear(const Workspace &workspace, AssessmentId earlier, int year, const Framework &framework);

} // namespace parindex
