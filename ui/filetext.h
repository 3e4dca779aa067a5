// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace parindex {

/// The text inside a file for the search, in Unicode, at most SearchTextLength letters; the pages of a PDF are
/// parted by form feeds. Empty where there is none to be read: a scan, a file that is damaged, protected or too
/// large, or one of another kind. Nothing when `goOn` said no on the way. For any thread.
std::optional<QString> textOfFile(const QString &path, const std::function<bool()> &goOn);

constexpr qsizetype SearchTextLength = 200'000; ///< Letters.

} // namespace parindex
