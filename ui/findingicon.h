// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace parindex {

/// How a finding stands, by shape and by colour: a red cross, a yellow triangle, a green hook for
/// what is accepted or in order. In the colours of the palette in use.
enum class FindingMark { Red, Yellow, Fine };

QIcon findingIcon(FindingMark mark);

} // namespace parindex
