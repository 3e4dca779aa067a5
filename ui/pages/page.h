// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parindex {

/// The pages of the window, in the order of the page bar.
enum class Page { Start, Scoring, Evidence, Charts, Framework };
constexpr int PageCount = 5;

} // namespace parindex
