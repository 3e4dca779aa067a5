// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace parindex {

/// Enough for any first page; nothing longer is looked at.
constexpr qsizetype LongestPageText = 20'000;

/// The text of a file up to its first page break: of .docx, .odt, .rtf, and plain text in UTF-8, UTF-16 or a
/// legacy encoding, by what the file is and not by its name. Empty for a file of another kind. Refuses what the other
/// readers of office files refuse.
Result<QString> firstPageText(const QString &path);

/// All text of a file, of which no more than so many letters are kept: of what firstPageText reads, and of
/// the cells of .xlsx, .ods and .csv. Empty for a file of another kind. Refuses what the other readers refuse.
Result<QString> wholeText(const QString &path, qsizetype most);

} // namespace parindex
