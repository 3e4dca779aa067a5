// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkmapping.h"
#include "core/domain/titleindex.h"

namespace parindex {

/// A title that was divided, or joined from several, is not much like any of its parts; but the
/// words of a part stand in the whole. Finds, for rows that seem to be new or gone, the row that
/// they may be a part of; to be confirmed. What kept its title surely is neither whole nor part.
/// `index` is of the frameworks of the mapping.
std::vector<MappingChoice> partsIn(const FrameworkMapping &mapping, const TitleIndex &index);

} // namespace parindex
