// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidencetree/evidencetreeplan.h"
#include "core/workspace/workspace.h"

namespace parindex {

/// Where the documents of an assessment go, and as what. With parts, the zip form is a folder that
/// holds a zip for each part.
struct ExportTarget
{
    enum class Form { Folder, Zip };

    Form form = Form::Folder;
    QString path;
};

/// Whether what is made is a folder.
bool isFolder(const EvidenceTree &tree, ExportTarget::Form form);

/// Told how many bytes of how many have been read; answers whether to go on.
using ExportProgress = std::function<bool(qint64 done, qint64 of)>;
/// Writes the index of a tree as PDF to a path that is free: printing is not the core's matter.
using IndexPrinter = std::function<Status(const QString &path)>;

/// Reads every file of the tree and compares it with its hash. Gives those that cannot be written,
/// to plan the tree without them; an error only when it was stopped. For a worker thread.
Result<UnusableFiles> checkEvidenceFiles(const Workspace &workspace, const EvidenceTree &tree, const ExportProgress &progress = {});

/// What is known of such files without reading any, from when somebody looked last.
UnusableFiles knownUnusableFiles(const Workspace &workspace);

/// Whether the tree may be written there: a folder that is new or empty, a zip file that is new or
/// replaced; nothing among the attached files of the workspace.
Status checkExportTarget(const Workspace &workspace, const EvidenceTree &tree, const ExportTarget &target);

/// Writes the tree with its index under a temporary name beside the target, and gives it its name
/// once it is whole. A failure, or being stopped, leaves nothing, and what stood there before. Each
/// file is compared with its hash on the way. For a worker thread.
Status writeEvidenceTree(const Workspace &workspace, const EvidenceTree &tree, const ExportTarget &target, const IndexPrinter &printIndex, const ExportProgress &progress = {});

} // namespace parindex
