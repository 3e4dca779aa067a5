// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachfiles.h"

namespace parindex {

/// The ways in which many documents come at once. Each reads in a worker thread with progress and cancel,
/// shows what it read for somebody to confirm, and then changes the workspace in one step that can be undone. Given
/// up or refused, it leaves nothing behind. Each gives the documents that came or were cited.

/// What was dropped or pasted: one or two files or a picture are attached directly; more of them, and folders, are
/// confirmed in a list. Where a leaf is given, documents whose names say no other leaf are cited for it.
std::vector<EvidenceId> bringIn(Session &session, QWidget *parent, const Attachable &data, const Item *leaf);

/// Asks which files, then brings them in.
std::vector<EvidenceId> chooseAndBringIn(Session &session, QWidget *parent, const Item *leaf);

/// Asks for a folder, and takes all files in it and below.
std::vector<EvidenceId> importFolder(Session &session, QWidget *parent, const Item *leaf = nullptr);

/// Files and folders, always confirmed in a list. `refusals` are told along with what is refused here.
std::vector<EvidenceId> importPaths(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf, const QStringList &refusals = {});

/// Asks for a list of documents (danh mục tài liệu: a spreadsheet, text, or Word document), and takes what it names, with the
/// files that lie beside it.
std::vector<EvidenceId> importList(Session &session, QWidget *parent);

} // namespace parindex
