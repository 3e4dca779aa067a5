// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that changes frameworks.
#include "core/workspace/workspace.h"

#include "core/domain/grading.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/historyrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

namespace parindex {

const Framework *Workspace::findFramework(FrameworkId id) const
{
    const auto found = m_content->frameworks.find(id);
    return found == m_content->frameworks.end() ? nullptr : &found->second;
}

std::vector<const Assessment *> Workspace::assessmentsOf(FrameworkId id) const
{
    std::vector<const Assessment *> found;
    for (const Assessment &one : m_content->assessments) {
        if (one.framework == id)
            found.push_back(&one);
    }
    return found;
}

/// Which decision it is, and whether somebody compared the rows with it, may be said at any time: no score hangs on it.
bool Workspace::isAboutDecisionOnly(const FrameworkChange &change) const
{
    const Framework *stored = findFramework(change.id);
    if (!stored || !change.framework || stored->items() != change.framework->items())
        return false;
    Framework::Header header = stored->header();
    header.setDecision(change.framework->header());
    return header == change.framework->header();
}

Status Workspace::checkFramework(const FrameworkChange &change) const
{
    if (const auto users = assessmentsOf(change.id); !users.empty() && !isAboutDecisionOnly(change)) {
        return Error{ErrorCode::Refused, tr("“%1” is scored by these criteria, so they do not change any more. Make a revision and change that.").arg(view(users.front()->id).title()), {}};
    }
    if (!change.framework)
        return findFramework(change.id) ? Status() : Status(Error{ErrorCode::NotFound, tr("The file does not have these criteria any more."), {}});
    for (const Item &item : change.framework->items()) {
        if (item.title.isEmpty())
            return Error{ErrorCode::Refused, tr("%1: a row needs a title.").arg(item.code), {}};
    }
    const Status sound = Framework::check(change.framework->items());
    return sound ? checkGrading(change.framework->header().grading) : sound;
}

Status Workspace::writeFramework(FrameworkChange &change, const Framework *before) const
{
    FrameworkRepository repository(m_content->database());
    Status status;
    if (!change.framework) {
        status = repository.remove(*before);
    } else if (before) {
        status = take(repository.replace(*before, *change.framework), *change.framework);
    } else if (change.id.isValid()) {
        status = repository.putBack(*change.framework);
    } else {
        status = take(repository.insert(*change.framework), *change.framework);
        change.id = change.framework->id();
    }
    if (!status)
        return status;
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    difference.compare(change.id, before, change.framework ? &*change.framework : nullptr);
    return HistoryRepository(m_content->database()).append(difference.changes());
}

Result<Workspace::FrameworkChange> Workspace::replaceFramework(FrameworkChange change)
{
    if (const Status status = checkWritable(); !status)
        return status.error();
    if (const Status status = checkFramework(change); !status)
        return status.error();
    if (change.framework && change.id.isValid() && change.framework->id() != change.id) {
        Framework::Header header = change.framework->header();
        header.id = change.id;
        change.framework = Framework(std::move(header), change.framework->items());
    }
    const auto stored = m_content->frameworks.find(change.id);
    const bool isThere = stored != m_content->frameworks.end();
    if (const Status written = m_content->write([&] { return writeFramework(change, isThere ? &stored->second : nullptr); }); !written)
        return written.error();
    std::optional<Framework> before;
    if (isThere)
        before = stored->second;
    if (change.framework)
        m_content->frameworks[change.id] = *change.framework;
    else
        m_content->frameworks.erase(change.id);
    emit frameworkChanged(change.id);
    if (!assessmentsOf(change.id).empty())
        updateDocumentFindings(); // What is said about the years names the decision.
    return FrameworkChange{change.id, std::move(before)};
}

} // namespace parindex
