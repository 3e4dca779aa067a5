// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace parindex {

/// Who works here, for the history and for whoever finds the file in use.
QString personName();

/// The assessment that --assessment names, or the one that was looked at last when nothing is
/// wanted; says on standard error which one was taken where there are several.
Result<AssessmentId> chooseAssessment(const Workspace &workspace, const QString &wanted);

/// The same for a verb that writes: where there are several, one must be named.
Result<AssessmentId> chooseAssessmentToChange(const Workspace &workspace, const QString &wanted);

/// Says why there is none, and gives the exit code.
int refuseChoice(const Error &error);

} // namespace parindex
