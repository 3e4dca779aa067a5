// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

class QWidget;

namespace parindex {

/// Opens a read-only copy of an attached file, under the name that people know, with the system's
/// program for its kind. Refuses kinds that a system might execute instead of showing, and files
/// that are not what was attached. The reason of a failure is shown.
void openAttachment(const Workspace &workspace, QWidget *parent, const Attachment &attachment);

/// The same for a document: its only file, or the one that is chosen from a menu.
void openDocument(const Workspace &workspace, QWidget *parent, const Evidence &evidence);

/// The copy alone; gives its path. The copies go when the program ends.
Result<QString> readableCopy(const Workspace &workspace, QWidget *parent, const Attachment &attachment);

} // namespace parindex
