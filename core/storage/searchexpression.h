// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchquery.h"

#include <QByteArray>

#include <functional>

namespace parindex {

/// A query in the words of the full-text engine. It is made of letters and digits that the query was
/// cut into, and never of what somebody typed as it stands.
struct SearchExpression
{
    QByteArray plain;  ///< Every word as it was typed, as the beginning of one.
    QByteArray widened; ///< The same, or with spaces put right; the same as `plain` where nothing can be.
    /// One letter for each phrase of `widened`, in their order: the word of the query that it stands
    /// for, from 'a' on; a capital where it is not as it was typed.
    QByteArray groups;
};

/// What the index holds, so that nothing is looked for in vain.
struct Vocabulary
{
    std::function<bool(const QString &word)> hasWord;
    std::function<bool(const QString &beginning)> hasBeginning;
};

SearchExpression expressionFor(const SearchQuery &query, const Vocabulary &vocabulary);

} // namespace parindex
