// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

namespace parindex {

/// The leaf that a document is filed under, by a code at the beginning of its file's name or of a
/// folder that it lies in: "1.1.2 Kế hoạch", "1.1.2-03 475-KH-UBND.pdf", "TC 1.1.2", "Tiêu chí 2". The file's own name
/// comes first, then the nearest folder. A code of one number counts only after the word for a
/// criterion, since a number alone may be anything. Null where no code is named, or that of a row
/// with rows below. `place` is divided by slashes.
const Item *leafOfName(const Framework &framework, const QString &place);

/// The name of a file without the code of a row at its beginning, and without the number in the order of its documents: "475-KH-UBND.pdf" of
/// "1.1.2-03 475-KH-UBND.pdf". The name itself where it begins with none, or is nothing else.
QString withoutLeafCode(const Framework &framework, const QString &fileName);

} // namespace parindex
