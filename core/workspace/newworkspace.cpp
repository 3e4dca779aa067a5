// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/newworkspace.h"

#include "core/workspace/workspace.h"

#include <QFile>

namespace parindex {

namespace {

Status fill(Workspace &workspace, const NewWorkspace &beginning)
{
    const auto framework = workspace.addFramework(beginning.framework);
    if (!framework)
        return framework.error();
    const auto agency = workspace.addAgency(beginning.agency);
    if (!agency)
        return agency.error();
    const auto assessment = workspace.addAssessment({{}, *agency, *framework, beginning.year, Assessment::State::Draft});
    return assessment ? Status() : Status(assessment.error());
}

} // namespace

Status createWorkspace(const NewWorkspace &beginning)
{
    auto workspace = Workspace::create(beginning.path, beginning.person);
    if (!workspace)
        return workspace.error();
    const Status status = (*workspace)->inOneTransaction([&] { return fill(**workspace, beginning); });
    workspace->reset();
    if (!status)
        QFile::remove(beginning.path);
    return status;
}

} // namespace parindex
