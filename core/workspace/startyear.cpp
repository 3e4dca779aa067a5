// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/startyear.h"

#include "core/domain/carriedover.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr int FirstYear = 2000; ///< As the file has it.
constexpr int LastYear = 2200;

Error refused(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// The same rows by the numbers that a framework was given when it was stored.
std::vector<ContinuedItem> renumbered(std::vector<ContinuedItem> items, const Framework &before, const Framework &stored)
{
    std::unordered_map<ItemId, ItemId> numbers;
    for (std::size_t place = 0; place < before.items().size(); ++place)
        numbers.emplace(before.items()[place].id, stored.items()[place].id);
    for (ContinuedItem &row : items) {
        const auto number = numbers.find(row.item);
        row.item = number == numbers.end() ? ItemId() : number->second;
    }
    return items;
}

Status addFramework(Workspace &workspace, const NewYear &beginning, const Framework &earlier, FrameworkId &id, std::vector<ContinuedItem> &items)
{
    const Framework carried = withCarriedOver(beginning.framework, earlier, beginning.items);
    if (const Status status = take(workspace.addFramework(carried), id); !status)
        return status;
    items = renumbered(beginning.items, beginning.framework, *workspace.findFramework(id));
    return {};
}

Status add(Workspace &workspace, const NewYear &beginning, AssessmentId &added)
{
    const Assessment earlier = *workspace.assessment(beginning.earlier);
    FrameworkId framework = beginning.framework.id();
    std::vector<ContinuedItem> items = beginning.items;
    Status status;
    if (!framework.isValid())
        status = addFramework(workspace, beginning, workspace.frameworkOf(earlier), framework, items);
    if (status)
        status = take(workspace.addAssessment({{}, earlier.agency, framework, beginning.year, Assessment::State::Draft}), added);
    return status ? workspace.addContinuation({added, beginning.earlier, std::move(items)}) : status;
}

} // namespace

Status checkNewYear(const Workspace &workspace, AssessmentId earlierId, int year, const Framework &framework)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("parindex::NewYear", source); };
    const Assessment *earlier = workspace.assessment(earlierId);
    if (!earlier)
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::NewYear", "The earlier assessment is not there any more.")), {}};
    if (year <= earlier->year)
        return refused(text(QT_TRANSLATE_NOOP("parindex::NewYear", "The new year must come after %1.")).arg(earlier->year));
    if (year < FirstYear || year > LastYear)
        return refused(text(QT_TRANSLATE_NOOP("parindex::NewYear", "%1 is no year.")).arg(year));
    const bool taken = std::any_of(workspace.assessments().begin(), workspace.assessments().end(), [&](const Assessment &one) {
        return one.agency == earlier->agency && one.year == year && one.framework == framework.id();
    });
    if (taken) {
        return refused(text(QT_TRANSLATE_NOOP("parindex::NewYear", "“%1” already has an assessment of %2 by this framework."))
                           .arg(workspace.agencyOf(*earlier).name).arg(year));
    }
    if (framework.id().isValid() && !workspace.findFramework(framework.id()))
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::NewYear", "The framework is not there any more.")), {}};
    return {};
}

Result<AssessmentId> startYear(Workspace &workspace, const NewYear &beginning)
{
    if (const Status status = checkNewYear(workspace, beginning.earlier, beginning.year, beginning.framework); !status)
        return status.error();
    AssessmentId added;
    const Status status = workspace.inOneTransaction([&] { return add(workspace, beginning, added); });
    if (!status)
        return status.error();
    return added;
}

} // namespace parindex
