// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filetree.h"

#include <QHash>

namespace parindex {

/// Finds the files that a list names, in the folder of the list and below it and nowhere else.
class ListedFiles
{
public:
    /// Looks through the folder. A folder with too many files has none.
    static Result<ListedFiles> in(const QString &folder, const FoundSoFar &progress);

    /// The path of a file that is named as "475-KH-UBND.pdf" or "1.1.2\475-KH-UBND.pdf", however it is composed and whether in
    /// capitals or not. Refuses what leads out of the folder, what is not there, and a bare name that
    /// several folders have.
    Result<QString> find(const QString &name) const;

private:
    QHash<QString, QStringList> m_byPlace; ///< Paths; by all that a file may be called: its place, and its bare name.
};

} // namespace parindex
