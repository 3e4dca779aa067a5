// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartchoice.h"

#include "core/report/scorecharts.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <cstdlib>

namespace parindex {

namespace {

Chart criteria(const AssessmentView &view, std::optional<ItemId> parent)
{
    if (!parent && !view.framework.topItems().empty())
        parent = view.framework.topItems().front();
    const Item *item = parent ? view.framework.find(*parent) : nullptr;
    return item ? criteriaChart(view, *item) : Chart();
}

Chart years(const Workspace &workspace, AssessmentId shown, std::optional<AssessmentId> other)
{
    const std::vector<AssessmentId> others = ChartChoice::otherYears(workspace, shown);
    if (!other && !others.empty())
        other = others.front();
    if (!other)
        return {};
    const AssessmentView one = workspace.view(shown);
    const AssessmentView two = workspace.view(*other);
    return two.assessment().year < one.assessment().year ? yearsChart(two, one) : yearsChart(one, two);
}

} // namespace

Chart ChartChoice::build(const Workspace &workspace) const
{
    const AssessmentView view = workspace.view(assessment);
    switch (kind) {
    case ChartKind::Fields: return fieldsChart(view);
    case ChartKind::Criteria: return criteria(view, parent);
    case ChartKind::Radar: return radarChart(view);
    case ChartKind::Years: return years(workspace, assessment, other);
    case ChartKind::Comparison: return comparisonChart(view, workspace.referenceFigures(), ReferenceFigure::Measure::ParIndex);
    case ChartKind::Sipas: return comparisonChart(view, workspace.referenceFigures(), ReferenceFigure::Measure::Sipas);
    }
    return {};
}

std::vector<AssessmentId> ChartChoice::otherYears(const Workspace &workspace, AssessmentId assessment)
{
    const Assessment &shown = *workspace.assessment(assessment);
    std::vector<const Assessment *> others;
    for (const Assessment &candidate : workspace.assessments()) {
        if (candidate.id != shown.id && candidate.agency == shown.agency && candidate.year != shown.year)
            others.push_back(&candidate);
    }
    const auto distance = [&](const Assessment *one) { return std::abs(one->year - shown.year); };
    std::stable_sort(others.begin(), others.end(), [&](const Assessment *left, const Assessment *right) {
        return distance(left) != distance(right) ? distance(left) < distance(right) : left->year < right->year;
    });
    std::vector<AssessmentId> result;
    for (const Assessment *one : others)
        result.push_back(one->id);
    return result;
}

} // namespace parindex
