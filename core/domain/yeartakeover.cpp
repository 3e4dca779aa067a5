// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yeartakeover.h"

#include "core/base/text.h"
#include "core/domain/documentkind.h"
#include "core/domain/evidencechecklist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace parindex {

namespace {

bool isAmong(const QString &kind, std::initializer_list<const char *> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *one) { return kind == QLatin1String(one); });
}

/// Where the document said it last year, for the row that is continued.
Citation citedAgain(const Evidence &document, const Continuation &continuation, ItemId item)
{
    Citation again{continuation.assessment, item, {}, {}};
    for (const ItemId earlier : continuation.earlierItemsOf(item)) {
        if (const Citation *last = document.citationOf(continuation.earlier, earlier); last && again.section.isEmpty() && again.page.isEmpty()) {
            again.section = last->section;
            again.page = last->page;
        }
    }
    return again;
}

/// This year's rows that continue an earlier one, each once, in their order.
std::vector<ItemId> continuedItems(const Continuation &continuation)
{
    std::vector<ItemId> items;
    for (const ContinuedItem &one : continuation.items) {
        if (one.item.isValid() && one.earlier.isValid() && std::find(items.begin(), items.end(), one.item) == items.end())
            items.push_back(one.item);
    }
    return items;
}

const Evidence *find(const std::vector<Evidence> &documents, EvidenceId id)
{
    const auto found = std::find_if(documents.begin(), documents.end(), [&](const Evidence &one) { return one.id == id; });
    return found == documents.end() ? nullptr : &*found;
}

} // namespace

TakeoverWay proposedWay(const Evidence &document, int earlierYear)
{
    const QRegularExpression year(QStringLiteral("\\b%1\\b").arg(earlierYear));
    const QString kind = folded(kindOf(document));
    if (document.abstract.contains(year))
        return TakeoverWay::AddSuccessor;
    if (isAmong(kind, {"quyet dinh", "nghi quyet", "nghi dinh", "thong tu", "luat", "phap lenh", "quy che", "quy dinh", "de an", "huong dan", "chi thi"}))
        return TakeoverWay::CiteAgain;
    if (isAmong(kind, {"ke hoach", "bao cao", "to trinh", "thong bao", "bien ban", "chuong trinh", "cong van", "giay moi", "phuong an", "ket luan"}))
        return TakeoverWay::AddSuccessor;
    return TakeoverWay::Nothing;
}

std::vector<YearTakeoverRow> yearTakeover(const std::vector<Evidence> &documents, const Continuation &continuation, int earlierYear)
{
    std::vector<YearTakeoverRow> rows;
    std::map<EvidenceId, std::size_t> places;
    std::map<EvidenceId, EvidenceId> successors;
    std::map<EvidenceId, const Evidence *> byId;
    for (const Evidence &document : documents)
        byId[document.id] = &document;
    for (const ItemId item : continuedItems(continuation)) {
        for (const ChecklistEntry &entry : checklistOf(documents, continuation, item).entries) {
            if (entry.counterpart) {
                if (!entry.isCitedAgain())
                    successors.try_emplace(entry.document, *entry.counterpart);
                continue;
            }
            const Evidence &document = *byId.at(entry.document);
            const auto [place, isFirst] = places.try_emplace(entry.document, rows.size());
            if (isFirst)
                rows.push_back({entry.document, {}, proposedWay(document, earlierYear)});
            rows[place->second].citations.push_back(citedAgain(document, continuation, item));
        }
    }
    for (YearTakeoverRow &row : rows) {
        if (const auto successor = successors.find(row.document); successor != successors.end())
            row.successor = successor->second;
    }
    return rows;
}

std::vector<Evidence> takenOver(const std::vector<Evidence> &documents, const std::vector<YearTakeoverRow> &rows, int earlierYear, int year)
{
    std::vector<Evidence> changed;
    for (const YearTakeoverRow &row : rows) {
        const Evidence *document = find(documents, row.document);
        if (!document || row.way == TakeoverWay::Nothing)
            continue;
        const bool again = row.way == TakeoverWay::CiteAgain;
        const Evidence *there = again ? document : row.successor ? find(documents, *row.successor) : nullptr;
        auto taken = std::find_if(changed.begin(), changed.end(), [&](const Evidence &one) { return there && one.id == there->id; });
        if (taken == changed.end())
            taken = changed.insert(changed.end(), there ? *there : successorOf(*document, earlierYear, year));
        for (const Citation &citation : row.citations) {
            // Nobody knows yet where this year's document says it.
            if (!taken->citationOf(citation.assessment, citation.item))
                taken->citations.push_back(again ? citation : Citation{citation.assessment, citation.item, {}, {}});
        }
    }
    return changed;
}

} // namespace parindex
