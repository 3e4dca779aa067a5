// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/examplejson.h"

#include <QString>

#include <functional>

namespace parindex {

/// Writes the file of an example's document; the ui layer lays out pages, core does not.
using DocumentWriter = std::function<Status(const ExampleDocument &document, const QString &path)>;
/// Told how much is done; answers whether to go on.
using ExampleProgress = std::function<bool(int done, int of)>;

/// Builds the example workspace from the program's own resources: Đắk Nông 2022 and 2023 as
/// published, and a half-finished self-assessment over the sample framework with its documents.
/// Removes what it made when it fails or is stopped.
Status buildExample(const QString &path, const QString &person, const DocumentWriter &writeDocument,
                    const ExampleProgress &progress = {});

} // namespace parindex
