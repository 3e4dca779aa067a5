// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figurerepository.h"

#include "core/domain/codes.h"
#include "core/storage/database.h"

namespace parindex {

namespace {

std::optional<Points> pointsAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Points::fromTenThousandths(row.integer(column)));
}

std::optional<int> numberAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

QVariant valueOf(const std::optional<Points> &points)
{
    return points ? QVariant(qlonglong(points->tenThousandths())) : QVariant();
}

QVariant valueOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

PublishedFigure readPublished(const Row &row, AssessmentId assessment)
{
    PublishedFigure figure;
    figure.assessment = assessment;
    figure.subject = fromCode<PublishedFigure::Subject>(row.text(0)).value_or(PublishedFigure::Subject::Field);
    figure.code = row.text(1);
    figure.title = row.text(2);
    figure.score = pointsAt(row, 3);
    figure.maximum = pointsAt(row, 4);
    figure.percent = pointsAt(row, 5);
    figure.rank = numberAt(row, 6);
    figure.rankOf = numberAt(row, 7);
    figure.rankChange = numberAt(row, 8);
    figure.scoreChange = pointsAt(row, 9);
    figure.origin = fromCode<Origin>(row.text(10)).value_or(Origin::Subtraction);
    figure.note = row.text(11);
    figure.source = row.text(12);
    return figure;
}

ReferenceFigure readReference(const Row &row)
{
    ReferenceFigure figure;
    figure.year = static_cast<int>(row.integer(0));
    figure.scope = fromCode<ReferenceFigure::Scope>(row.text(1)).value_or(ReferenceFigure::Scope::Province);
    figure.measure = fromCode<ReferenceFigure::Measure>(row.text(2)).value_or(ReferenceFigure::Measure::ParIndex);
    figure.name = row.text(3);
    figure.percent = pointsAt(row, 4);
    figure.rank = numberAt(row, 5);
    figure.rankOf = numberAt(row, 6);
    figure.origin = fromCode<Origin>(row.text(7)).value_or(Origin::Subtraction);
    figure.note = row.text(8);
    figure.source = row.text(9);
    return figure;
}

} // namespace

Result<std::vector<PublishedFigure>> FigureRepository::published(AssessmentId assessment) const
{
    std::vector<PublishedFigure> figures;
    const Status status = m_database.select(
        QStringLiteral("SELECT subject, code, title, score, maximum, percent, rank, rank_of, rank_change, score_change, origin, note, "
                       "publication FROM published_figure WHERE assessment_id = ? ORDER BY position"),
        {qlonglong(assessment.value())}, [&](const Row &row) { figures.push_back(readPublished(row, assessment)); });
    if (!status)
        return status.error();
    return figures;
}

Result<std::vector<ReferenceFigure>> FigureRepository::references() const
{
    std::vector<ReferenceFigure> figures;
    const Status status = m_database.select(
        QStringLiteral("SELECT year, scope, measure, name, percent, rank, rank_of, origin, note, publication FROM reference_figure ORDER BY id"),
        {}, [&](const Row &row) { figures.push_back(readReference(row)); });
    if (!status)
        return status.error();
    return figures;
}

Status FigureRepository::insert(const std::vector<PublishedFigure> &figures)
{
    std::vector<Database::Values> rows;
    for (const PublishedFigure &figure : figures) {
        const qlonglong assessment = figure.assessment.value();
        rows.push_back({assessment, assessment, codeOf(figure.subject), figure.code,
                        figure.title, valueOf(figure.score), valueOf(figure.maximum), valueOf(figure.percent), valueOf(figure.rank),
                        valueOf(figure.rankOf), valueOf(figure.rankChange), valueOf(figure.scoreChange), codeOf(figure.origin),
                        figure.note, figure.source});
    }
    return m_database.executeMany(
        QStringLiteral("INSERT INTO published_figure (assessment_id, position, subject, code, title, score, maximum, percent, rank, "
                       "rank_of, rank_change, score_change, origin, note, publication) VALUES (?, "
                       "(SELECT coalesce(max(position), 0) + 1 FROM published_figure WHERE assessment_id = ?), "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        rows);
}

Status FigureRepository::insert(const std::vector<ReferenceFigure> &figures)
{
    std::vector<Database::Values> rows;
    for (const ReferenceFigure &figure : figures) {
        rows.push_back({figure.year, codeOf(figure.scope), codeOf(figure.measure), figure.name, valueOf(figure.percent),
                        valueOf(figure.rank), valueOf(figure.rankOf), codeOf(figure.origin), figure.note, figure.source});
    }
    return m_database.executeMany(
        QStringLiteral("INSERT INTO reference_figure (year, scope, measure, name, percent, rank, rank_of, origin, note, publication) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        rows);
}

} // namespace parindex
