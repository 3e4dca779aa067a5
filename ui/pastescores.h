// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <vector>

namespace parindex {

/// Sets the scores that a spreadsheet has put on the clipboard, as one step that can be undone:
/// either columns of which the first holds codes and the last holds scores, or one column of
/// scores for the leaves in their order. An empty cell leaves its leaf as it is. All or none: the
/// refusal names the line.
bool pasteScores(Session &session, const std::vector<const Item *> &leaves, const QString &text);

} // namespace parindex
