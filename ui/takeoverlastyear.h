// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

class QWidget;

namespace parindex {

/// Shows last year's documents over all rows that still lack them, and cites or adds what is chosen in one step that can be undone. Says
/// so where this year continues none, or lacks nothing. Gives the documents that were cited or added.
std::vector<EvidenceId> takeOverLastYear(Session &session, QWidget *parent);

} // namespace parindex
