// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules/ruleinput.h"
#include "core/domain/rules/ruleshape.h"

#include <QJsonObject>

namespace parindex {

/// A rule as the workspace file and framework files keep it: see docs/file-formats.md. A manual
/// rule is an empty object. What was written is read back as the same rule.
QJsonObject ruleToJson(const RuleShape &rule);

/// Refuses unknown shapes and words, numbers that cannot be read, and what checkRule refuses.
Result<RuleShape> ruleFromJson(const QJsonObject &json);

/// What was entered for a rule, as JSON text: '{"a":"47","b":"50"}'.
QString inputsToJson(const RuleInputs &inputs);
RuleInputs inputsFromJson(const QString &json); ///< Leaves out what is no text.

} // namespace parindex
