// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/letteredlevels.h"

#include <algorithm>

namespace parindex {

namespace {

using Row = std::vector<AnnexRow>::const_iterator;

/// What has a rule or evidence of its own is scored itself.
bool mayBeLevel(const AnnexRow &row)
{
    return row.code && row.code->style == AnnexCode::Style::Letter && row.code->parts.size() == 1 && row.maximum && row.rule.isEmpty() && row.evidence.isEmpty();
}

bool areLevelsOf(const AnnexRow &leaf, Row first, Row end)
{
    if (end - first < 2 || !leaf.maximum || !leaf.rule.isEmpty() || *leaf.maximum <= Points())
        return false;
    Points sum, best;
    bool hasNothing = false; // No criterion gives nothing at best.
    for (Row row = first; row != end; ++row) {
        sum += *row->maximum;
        best = std::max(best, *row->maximum);
        hasNothing = hasNothing || row->maximum->isZero();
    }
    return best == *leaf.maximum && (sum != best || hasNothing);
}

void fold(AnnexRow &leaf, Row first, Row end)
{
    for (Row row = first; row != end; ++row)
        leaf.rule << QStringLiteral("%1: %2").arg(row->title, row->maximum->toPlainString().replace(u'.', u','));
}

/// Sums name rows by their position, which moves.
void takeOut(AnnexRows &annex, std::size_t first, std::size_t count)
{
    const auto moved = [&](std::size_t index) { return index < first ? index : index < first + count ? first - 1 : index - count; };
    for (AnnexGroupSum &sum : annex.groupSums) {
        sum.last = moved(sum.last);
        sum.group = sum.group ? std::optional(moved(*sum.group)) : std::nullopt;
    }
    const auto begin = annex.rows.begin() + static_cast<std::ptrdiff_t>(first);
    annex.rows.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
}

} // namespace

void foldLetteredLevels(AnnexRows &annex)
{
    for (std::size_t index = annex.rows.size(); index-- > 0;) {
        if (mayBeLevel(annex.rows[index]))
            continue;
        const Row first = annex.rows.cbegin() + static_cast<std::ptrdiff_t>(index) + 1;
        const Row end = std::find_if_not(first, annex.rows.cend(), mayBeLevel);
        AnnexRow &leaf = annex.rows[index];
        if (!areLevelsOf(leaf, first, end))
            continue;
        fold(leaf, first, end);
        annex.notes.push_back({leaf.row, ImportNote::Kind::Remark, QCoreApplication::translate("parindex::FrameworkImport", "The rows %1 to %2 below “%3” were read as levels of its rule: the best of them gives its maximum.").arg(first->code->text, std::prev(end)->code->text, leaf.title.left(60))});
        takeOut(annex, index + 1, static_cast<std::size_t>(end - first));
    }
}

} // namespace parindex
