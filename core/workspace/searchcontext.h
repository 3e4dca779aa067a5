// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchquery.h"

#include <QString>

namespace parindex {

/// A stretch of a text, as one line, around the place where most of what is looked for stands; its
/// beginning where it holds none of it. What is left out is marked by an ellipsis.
QString lineAround(const QString &text, const SearchQuery &query);

} // namespace parindex
