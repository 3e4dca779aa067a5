// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace parindex {

/// A file of a tree that was chosen.
struct FoundFile
{
    QString path;  ///< To read it by, as the disk spells it.
    QString place; ///< From what was chosen on, for people: "2026/1.1.2/475-KH-UBND.pdf".

    bool operator==(const FoundFile &) const = default;
};

/// All files of some folders.
struct FileTree
{
    static constexpr int DeepestFolder = 20;
    static constexpr int MostFiles = 10'000;

    std::vector<FoundFile> files; ///< In Vietnamese order of their places, each once.
    QStringList refusals;         ///< Sentences that name what was not taken.
    int leftOut = 0;              ///< Files and folders of systems and programs; see IncomingName.
};

/// Told how many files were found so far; false stops the search.
using FoundSoFar = std::function<bool(int files)>;

/// Collects files, and those of folders with all folders below. Links inside a folder are not
/// followed, so that a loop cannot hang and nothing from elsewhere comes along; nor are workspaces
/// and their stores taken. Refuses more than 10,000 files. It reads folders only, and may run in any thread.
Result<FileTree> collectFiles(const QStringList &paths, const FoundSoFar &progress = {});


} // namespace parindex
