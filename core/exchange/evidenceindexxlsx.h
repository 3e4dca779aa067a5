// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evidencetree/evidencetree.h"

#include <QByteArray>

namespace parindex {

/// The index of an exported tree as a workbook: a row for each entry, dates and sizes as such, and
/// what comes from documents as text that is never a formula. `linked`: the names of files lead to
/// them, where workbook and tree lie in one folder. Where there are parts, a second sheet lists them.
/// The same tree gives the same bytes.
Result<QByteArray> writeEvidenceIndexXlsx(const EvidenceTree &tree, bool linked);

} // namespace parindex
