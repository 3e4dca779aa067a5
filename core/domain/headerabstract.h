// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headerkind.h"

namespace parindex {

/// The line of a công văn that begins with "V/v"; nothing when there is none in the heading.
std::optional<std::size_t> findSubject(const HeaderPage &page);

/// Trích yếu below the title, as printed, its lines joined. Empty when it is not sure where it ends.
QString abstractBelow(const HeaderPage &page, const HeaderTitle &title);

/// Trích yếu after "V/v" without these letters: "Nâng bậc lương năm 2019".
QString abstractOfSubject(const HeaderPage &page, std::size_t line);

} // namespace parindex
