// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastescores.h"

#include "core/base/legacyrecognition.h"
#include "core/base/text.h"
#include "core/exchange/separatedtext.h"

#include <QCoreApplication>

#include <optional>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::PasteScores", source);
}

Error refusedLine(int line, const QString &reason)
{
    return {ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::PasteScores", "Nothing was pasted. Line %1: %2")).arg(line).arg(reason), {}};
}

/// The leaf of a line: by its code where there is one, else the next in order.
const Item *leafOf(const TableRecord &record, std::size_t row, const Framework &framework, const std::vector<const Item *> &leaves)
{
    if (record.fields.size() > 1)
        return framework.findCode(normalized(record.fields.front()));
    return row < leaves.size() ? leaves[row] : nullptr;
}

Result<std::optional<Workspace::KeyedScore>> keyedScore(const Session &session, const TableRecord &record, const Item *leaf)
{
    const QString cell = normalized(record.fields.back());
    if (cell.isEmpty())
        return std::optional<Workspace::KeyedScore>();
    if (!leaf)
        return refusedLine(record.line, text(QT_TRANSLATE_NOOP("parindex::PasteScores", "there is no row for “%1”.")).arg(record.fields.front().left(40)));
    // Spreadsheets carry the sums of the rows above along; the program works those out itself.
    if (!session.view().framework.isLeaf(leaf->id))
        return std::optional<Workspace::KeyedScore>();
    const auto points = Points::fromString(cell);
    if (!points)
        return refusedLine(record.line, points.error().message);
    if (const Status status = checkPoints(*leaf, *points); !status)
        return refusedLine(record.line, status.error().message);
    Score score = session.view().sheet.current(*leaf);
    if (!score.applies)
        return refusedLine(record.line, text(QT_TRANSLATE_NOOP("parindex::PasteScores", "%1 does not apply this year. Take that mark away first.")).arg(leaf->code));
    score.points = *points;
    return std::optional(Workspace::KeyedScore(session.scoreKey(*leaf), score));
}

} // namespace

bool pasteScores(Session &session, const std::vector<const Item *> &leaves, const QString &clipboard)
{
    // Of the text only the codes count, and nothing of it is kept: there is nothing to ask about.
    const auto records = readSeparated(withoutLegacy(clipboard), u'\t');
    if (!session.assessment() || records.empty())
        return false;
    std::vector<Workspace::KeyedScore> scores;
    for (std::size_t row = 0; row < records.size(); ++row) {
        const Item *leaf = leafOf(records[row], row, session.view().framework, leaves);
        const auto score = keyedScore(session, records[row], leaf);
        if (!score) {
            emit session.refused(score.error());
            return false;
        }
        if (*score)
            scores.push_back(**score);
    }
    const int count = static_cast<int>(scores.size());
    return session.changeScores(std::move(scores), QCoreApplication::translate("parindex::PasteScores", "pasting %n score(s)", nullptr, count));
}

} // namespace parindex
