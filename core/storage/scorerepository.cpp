// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scorerepository.h"

#include "core/domain/codes.h"
#include "core/domain/rules/rulejson.h"
#include "core/storage/database.h"

namespace parindex {

namespace {

Score readScore(const Row &row)
{
    Score score;
    if (!row.isNull(2))
        score.points = Points::fromTenThousandths(row.integer(2));
    score.explanation = row.text(3);
    score.applies = row.integer(4) != 0;
    score.inputs = inputsFromJson(row.text(5));
    return score;
}

} // namespace

Result<ScoreSheet> ScoreRepository::sheet(const Assessment &assessment) const
{
    ScoreSheet sheet(assessment);
    const Status status = m_database.select(
        QStringLiteral("SELECT item_id, stage, points, explanation, applies, inputs FROM score WHERE assessment_id = ?"),
        {qlonglong(assessment.id.value())}, [&](const Row &row) {
            if (const auto stage = fromCode<Stage>(row.text(1)))
                sheet.set(ItemId(row.integer(0)), *stage, readScore(row));
        });
    if (!status)
        return status.error();
    return sheet;
}

Status ScoreRepository::put(const ScoreKey &key, const Score &score)
{
    const Database::Values place{qlonglong(key.assessment.value()), qlonglong(key.item.value()), codeOf(key.stage)};
    if (score.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM score WHERE assessment_id = ? AND item_id = ? AND stage = ?"), place);
    Database::Values values = place;
    values.push_back(score.points ? QVariant(qlonglong(score.points->tenThousandths())) : QVariant());
    values.insert(values.end(), {score.explanation, score.applies ? 1 : 0, inputsToJson(score.inputs)});
    return m_database.execute(
        QStringLiteral("INSERT INTO score (assessment_id, item_id, stage, points, explanation, applies, inputs) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (assessment_id, item_id, stage) DO UPDATE SET points = excluded.points, "
                       "explanation = excluded.explanation, applies = excluded.applies, inputs = excluded.inputs"),
        values);
}

} // namespace parindex
