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
    Points least = *leaf.maximum;
    for (Row row = first; row != end; ++row) {
        sum += *row->maximum;
        best = std::max(best, *row->maximum);
        least = std::min(least, *row->maximum);
    }
    // No criterion gives nothing at best, and levels differ.
    return best == *leaf.maximum && least < best && (sum != best || least.isZero());
}

void fold(AnnexRow &leaf, Row first, Row end)
{
    for (Row row = first; row != end; ++row) {
        leaf.rule << QStringLiteral("%1: %2").arg(row->title, row->maximum->toPlainString().replace(u'.', u','));
        for (const auto texts : {&AnnexRow::notApplicable, &AnnexRow::guidance, &AnnexRow::lead, &AnnexRow::supporting})
            leaf.*texts << (*row).*texts;
    }
}

/// Takes rows out; sums name rows by their position, which moves.
void takeOut(AnnexRows &annex, const std::vector<bool> &isLevel)
{
    std::vector<AnnexRow> kept;
    std::vector<std::size_t> places; // A level is found where its leaf is.
    for (std::size_t index = 0; index < annex.rows.size(); ++index) {
        if (!isLevel[index])
            kept.push_back(std::move(annex.rows[index]));
        places.push_back(kept.size() - 1);
    }
    annex.rows = std::move(kept);
    for (AnnexGroupSum &sum : annex.groupSums) {
        sum.last = places[sum.last];
        sum.group = sum.group ? std::optional(places[*sum.group]) : std::nullopt;
    }
}

} // namespace

void foldLetteredLevels(AnnexRows &annex)
{
    std::vector<bool> isLevel(annex.rows.size());
    for (std::size_t index = 0; index < annex.rows.size(); ++index) {
        AnnexRow &leaf = annex.rows[index];
        const Row first = annex.rows.cbegin() + static_cast<std::ptrdiff_t>(index) + 1;
        const Row end = mayBeLevel(leaf) ? first : std::find_if_not(first, annex.rows.cend(), mayBeLevel);
        if (!areLevelsOf(leaf, first, end))
            continue;
        fold(leaf, first, end);
        annex.notes.push_back({leaf.row, ImportNote::Kind::Remark, QCoreApplication::translate("parindex::FrameworkImport", "The rows %1 to %2 below “%3” were read as levels of its rule: the best of them gives its maximum.").arg(first->code->text, std::prev(end)->code->text, leaf.title.left(60))});
        std::fill_n(isLevel.begin() + static_cast<std::ptrdiff_t>(index) + 1, end - first, true);
    }
    takeOut(annex, isLevel);
}

} // namespace parindex
