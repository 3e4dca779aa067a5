// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

namespace parindex {

/// What the name of a file tells about the document in it: "475-KH-UBND ke hoach.pdf" is number
/// 475/KH-UBND, a Kế hoạch, about "ke hoach". Only names that clearly begin with a number of the
/// form that Nghị định 30 gives are read as such; any other name is the abstract as it stands.
/// Without attachments and citations.
Evidence readDocumentName(const QString &fileName);

} // namespace parindex
