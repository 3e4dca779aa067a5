// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/examplejson.h"
#include "core/report/report.h"

namespace parindex {

/// The paper that stands behind a document of the example: looks like one of an office, says on
/// every page that it is a sample, and has its paragraphs on the pages that are cited.
Report exampleDocumentReport(const ExampleDocument &document);

} // namespace parindex
