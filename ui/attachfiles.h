// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QImage>
#include <QStringList>

class QMimeData;
class QTemporaryDir;
class QWidget;

namespace parindex {

/// Copies files into the store, in a worker thread with progress and cancel, and adds a document
/// for each as one step that can be undone; where a leaf is given, the documents are cited for it.
/// What their first pages tell is filled in, and the session says so, for somebody to check.
/// A file that a document already has is not added again: that document is cited instead. What
/// cannot be taken is told by name in one message, and the rest comes in all the same. Stopped or
/// refused, it leaves nothing behind. Gives the documents that hold the files now.
std::vector<EvidenceId> attachFiles(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf);

/// What was dropped or pasted, read at once: it is gone when the event is over.
struct Attachable
{
    QStringList paths;
    QStringList refusals; ///< Sentences about what is not on this computer.
    QImage image;         ///< Looked at only when there are no files; becomes a PNG file.
};
Attachable readAttachable(const QMimeData &data);
/// Files or an image; a workspace file alone is to be opened, not attached.
bool canAttach(const QMimeData &data);
std::vector<EvidenceId> attachData(Session &session, QWidget *parent, const Attachable &data, const Item *leaf);

/// Writes a picture as a PNG file named by date; gives its path, or a refusal. A large one
/// takes a while, so it is done as work with progress.
Result<QString> savePicture(QWidget *parent, const QImage &image, const QTemporaryDir &folder);

/// Asks which files are to be documents; none when the user gave up.
QStringList chooseFiles(QWidget *parent);

/// What is told about a list of things by name: the first of them, and how many more there are.
QString listed(const QStringList &sentences);

} // namespace parindex
