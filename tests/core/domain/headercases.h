// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QString>

#include <vector>

namespace parindex {

/// A first page, and what a clerk would enter for it; empty fields are those that the page does not
/// tell for certain.
struct HeaderCase
{
    QString name;
    QString page;
    Evidence expected;
};

/// Pages written out in full: "@ name", the fields, "~ nfd" for decomposed letters, ">", and the page.
std::vector<HeaderCase> writtenCases(const QString &path);

/// The documents of a table, each printed in all the ways that a program reads the two columns out of
/// a file, and misread as scans are.
std::vector<HeaderCase> printedCases(const QString &path);

} // namespace parindex
