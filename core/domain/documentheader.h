// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

namespace parindex {

/// What the first page of a document tells about it, by the layout of Nghị định 30/2020 and those
/// before it: number, date, issuer, kind, abstract, and the signer where it ends on that page. A field
/// that is not certain stays empty, and all do where the page is of no document. The text may have the two columns
/// of the heading in any order, be in NFD or a legacy encoding, and be misread here and there. Without
/// attachments and citations.
Evidence readDocumentHeader(const QString &firstPageText);

/// One document out of two readings: the fields of the first, and of the second where the first has none.
/// The number goes along with its kind.
Evidence readingOf(Evidence page, const Evidence &fileName);

} // namespace parindex
