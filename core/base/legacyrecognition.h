// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/legacyencoding.h"

namespace parindex {

/// Which legacy encoding a text is in. A text with any letter that only Unicode has is in none, nor is one
/// whose words are Vietnamese as they stand, or would be none once converted: good text is never taken for
/// another. It takes several words to be sure, so a single word is in none.
LegacyEncoding legacyEncodingOf(const QString &text);

/// The text in Unicode when it is in a legacy encoding, and as it is otherwise.
QString withoutLegacy(const QString &text);

} // namespace parindex
