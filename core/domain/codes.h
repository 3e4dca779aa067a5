// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/assessment.h"
#include "core/domain/finding.h"
#include "core/domain/continuation.h"
#include "core/domain/publishedfigure.h"
#include "core/domain/rules/measure.h"

#include <QString>

#include <optional>

namespace parindex {

/// The words that stand for enumerators in files: lower case, never translated, never changed
/// once released. Used by the workspace file and by every exchange format alike.
QString codeOf(Level value);
QString codeOf(ScoringSource value);
QString codeOf(Applicability value);
QString codeOf(Counting value);
QString codeOf(Audience value);
QString codeOf(Stage value);
QString codeOf(Assessment::State value);
QString codeOf(Origin value);
QString codeOf(PublishedFigure::Subject value);
QString codeOf(ReferenceFigure::Scope value);
QString codeOf(ReferenceFigure::Measure value);
QString codeOf(ZeroDenominator value);
QString codeOf(Finding::Code value);
QString codeOf(Finding::Severity value);
QString codeOf(Relation value);

/// The enumerator that a word stands for; nothing for a word that is not known.
template <typename Enumeration>
std::optional<Enumeration> fromCode(const QString &code);

} // namespace parindex
