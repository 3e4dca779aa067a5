// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace parindex {

/// "parindex-summary" version 1: every row of the assessments with its sums, and the published
/// figures beside them. Numbers of points are strings with a point, exact; texts are as shown.
QByteArray summaryJson(const Workspace &workspace, const std::vector<AssessmentId> &assessments);

} // namespace parindex
