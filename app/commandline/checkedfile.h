// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace parindex {

/// One line that the verb check prints.
struct CheckedLine
{
    QString code;     ///< A word for programs, never translated.
    QString severity; ///< "error" or "warning".
    QString item;     ///< Code of the row of the criteria; "-" where it is about none.
    QString sentence; ///< Without the code of the row.
    QString assessment; ///< "Tỉnh Đắk Nông – 2023"; empty where it is about the file.
    QString reason;   ///< Why it was accepted; empty: it stands.
};

/// All that was found in a file.
struct CheckedFile
{
    std::vector<CheckedLine> standing;
    std::vector<CheckedLine> accepted;

    int count(const QString &severity) const; ///< Of those that stand.
    QByteArray toJson() const;
};

/// Reads the database, the attached files and the scores of these assessments.
Result<CheckedFile> checkedFile(const Workspace &workspace, const std::vector<AssessmentId> &assessments);

} // namespace parindex
