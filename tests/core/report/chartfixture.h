// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/chart.h"
#include "tests/support/frameworktext.h"

namespace parindex::test {

/// Keeps what a view points to: three fields, of which one has criteria and one comes from a survey.
struct ChartFixture
{
    explicit ChartFixture(int year = 2023)
    {
        Assessment assessment;
        assessment.id = AssessmentId(year);
        assessment.framework = framework.id();
        assessment.year = year;
        sheet = ScoreSheet(assessment);
    }

    void score(const char *code, const char *value) { set(code, {points(value), {}, true}); }
    void set(const char *code, const Score &score)
    {
        const Item &leaf = item(code);
        sheet.set(leaf.id, sheet.assessment().stageFor(leaf), score);
        summary = Summary(framework, sheet);
    }
    PublishedFigure &publish(PublishedFigure::Subject subject, const char *code, const char *value, const char *maximum)
    {
        PublishedFigure figure;
        figure.subject = subject;
        figure.code = QString::fromUtf8(code);
        figure.score = points(value);
        figure.maximum = points(maximum);
        return published.emplace_back(figure);
    }

    AssessmentView view() const { return {agency, framework, sheet, summary, published, evidence}; }
    const Item &item(const char *code) const { return *framework.findCode(QString::fromUtf8(code)); }

    Agency agency{AgencyId(1), QStringLiteral("Tỉnh Đắk Nông"), Audience::Province};
    Framework framework = frameworkFromText(QStringLiteral("1 9,5\n  1.1 4\n  1.2 5,5\n2 6\nNTĐ 38,5 survey\n"));
    ScoreSheet sheet;
    Summary summary{framework, sheet};
    std::vector<PublishedFigure> published;
    std::vector<Evidence> evidence;
};

/// "code | title | label | values of each series", a line for each category; a gap is "·".
inline QStringList categoriesOf(const Chart &chart)
{
    QStringList lines;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const Chart::Category &category = chart.categories[i];
        QStringList values;
        for (const Chart::Series &series : chart.series) {
            const QString value = series.values[i] ? series.values[i]->toExactString() : QStringLiteral("·");
            values << (series.labels.isEmpty() ? value : value + QStringLiteral(" (%1)").arg(series.labels.value(qsizetype(i))));
        }
        lines << QStringList{category.code, category.title, category.label, values.join(QStringLiteral(" + "))}.join(QStringLiteral(" | "));
    }
    return lines;
}

inline QStringList rowsOf(const Chart &chart)
{
    QStringList lines{chart.headings.join(QStringLiteral(" | "))};
    for (const QStringList &row : chart.rows)
        lines << row.join(QStringLiteral(" | "));
    return lines;
}

} // namespace parindex::test
