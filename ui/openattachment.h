// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace parindex {

/// Opens a read-only copy of an attached file, under the name that people know, with the system's
/// program for its kind. Refuses kinds that a system would execute instead of showing.
Status openAttachment(const Workspace &workspace, const Attachment &attachment);

/// The copy alone; gives its path. The copies go when the program ends.
Result<QString> readableCopy(const Workspace &workspace, const Attachment &attachment);

} // namespace parindex
