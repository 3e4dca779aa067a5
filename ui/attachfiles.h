// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QStringList>

class QMimeData;
class QWidget;

namespace parindex {

/// Copies files into the store, in a worker thread with progress and cancel, and adds a document
/// for each as one step that can be undone; where a leaf is given, the documents are cited for it.
/// A file that a document already has is not added again: that document is cited instead. What
/// cannot be taken is told by name in one message, and the rest comes in all the same.
void attachFiles(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf);

/// The same for what was dropped or pasted: files, or an image, which becomes a PNG file.
bool canAttach(const QMimeData &data);
void attachData(Session &session, QWidget *parent, const QMimeData &data, const Item *leaf);

/// What a file's name tells about its document: "475-KH-UBND ke hoach.pdf" has the number
/// 475/KH-UBND. Left blank when unsure.
Evidence proposedEvidence(const Attachment &attachment);

} // namespace parindex
