// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/gradeband.h"

#include <QJsonArray>

namespace parindex {

/// Grading bands as the workspace file and framework files keep them: see docs/file-formats.md.
QJsonArray gradingToJson(const std::vector<GradeBand> &bands);

/// Refuses what cannot be read, and what checkGrading refuses.
Result<std::vector<GradeBand>> gradingFromJson(const QJsonArray &json);

} // namespace parindex
