// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencechecklist.h"

#include "core/base/text.h"
#include "core/domain/documentkind.h"
#include "core/domain/wordlikeness.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace parindex {

namespace {

/// What the document says of its kind where that is none of the known ones: "anh chup", or "snv" of 12/SNV-CCHC.
QString unknownKind(const Evidence &document)
{
    return folded(document.kind.isEmpty() ? document.number.section(u'/', 1).section(u'-', 0, 0) : document.kind);
}

bool areOfOneKind(const Evidence &left, const Evidence &right)
{
    const QString kind = kindOf(left);
    if (!kind.isEmpty() || !kindOf(right).isEmpty())
        return kind == kindOf(right);
    return !unknownKind(left).isEmpty() && unknownKind(left) == unknownKind(right);
}

/// Pairs of places among last year's and this year's documents that may stand for each other.
struct Match
{
    int likeness;
    std::size_t last;
    std::size_t now;
};

std::vector<Match> matchesOf(const std::vector<const Evidence *> &last, const std::vector<const Evidence *> &now)
{
    std::vector<Match> matches;
    for (std::size_t i = 0; i < last.size(); ++i) {
        for (std::size_t j = 0; j < now.size(); ++j) {
            if (last[i]->id != now[j]->id && areOfOneKind(*last[i], *now[j]))
                matches.push_back({likenessOf(last[i]->abstract, now[j]->abstract), i, j});
        }
    }
    std::sort(matches.begin(), matches.end(), [](const Match &left, const Match &right) {
        return std::tuple(-left.likeness, left.last, left.now) < std::tuple(-right.likeness, right.last, right.now);
    });
    return matches;
}

} // namespace

QString DocumentCounts::sentence() const
{
    if (lastYear == 0)
        return {};
    const auto text = [&](const char *source) { return QCoreApplication::translate("parindex::DocumentCounts", source, nullptr, lastYear); };
    if (thisYear == 0)
        return text(QT_TRANSLATE_NOOP("parindex::DocumentCounts", "Last year %n document(s), this year none yet"));
    const QString sentence = thisYear < lastYear ? text(QT_TRANSLATE_NOOP("parindex::DocumentCounts", "Last year %n document(s), this year only %1 so far"))
                                                 : text(QT_TRANSLATE_NOOP("parindex::DocumentCounts", "Last year %n document(s), this year %1"));
    return sentence.arg(thisYear);
}

int EvidenceChecklist::missing() const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const ChecklistEntry &entry) { return !entry.counterpart; }));
}

EvidenceChecklist checklistOf(const std::vector<Evidence> &documents, const Continuation &continuation, ItemId item)
{
    const std::vector<ItemId> earlierItems = continuation.earlierItemsOf(item);
    std::vector<const Evidence *> last;
    std::vector<const Evidence *> now;
    for (const Evidence &document : documents) {
        if (document.citationOf(continuation.assessment, item))
            now.push_back(&document);
        if (std::any_of(earlierItems.begin(), earlierItems.end(), [&](ItemId earlier) { return document.citationOf(continuation.earlier, earlier) != nullptr; }))
            last.push_back(&document);
    }
    EvidenceChecklist checklist{{}, static_cast<int>(now.size())};
    std::vector<bool> used(now.size());
    for (const Evidence *document : last) {
        const auto again = std::find(now.begin(), now.end(), document);
        checklist.entries.push_back({document->id, again == now.end() ? std::nullopt : std::optional(document->id)});
        if (again != now.end())
            used[static_cast<std::size_t>(again - now.begin())] = true;
    }
    for (const Match &match : matchesOf(last, now)) {
        if (checklist.entries[match.last].counterpart || used[match.now])
            continue;
        checklist.entries[match.last].counterpart = now[match.now]->id;
        used[match.now] = true;
    }
    return checklist;
}

Evidence successorOf(const Evidence &document, int earlierYear, int year)
{
    Evidence successor;
    successor.kind = document.kind;
    successor.issuer = document.issuer;
    static const QRegularExpression years(QStringLiteral("\\b20\\d\\d\\b"));
    qsizetype copied = 0;
    for (auto found = years.globalMatch(document.abstract); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int named = match.captured().toInt();
        successor.abstract += document.abstract.mid(copied, match.capturedStart() - copied);
        // The year of the law that a title quotes is none of them.
        successor.abstract += std::abs(named - earlierYear) <= 1 ? QString::number(named + year - earlierYear) : match.captured();
        copied = match.capturedEnd();
    }
    successor.abstract += document.abstract.mid(copied);
    return successor;
}

DocumentCounts documentCountsOf(const std::vector<Evidence> &documents, const Continuation &continuation)
{
    DocumentCounts counts;
    for (const Evidence &document : documents) {
        counts.lastYear += document.isCitedIn(continuation.earlier) ? 1 : 0;
        counts.thisYear += document.isCitedIn(continuation.assessment) ? 1 : 0;
    }
    return counts;
}

} // namespace parindex
