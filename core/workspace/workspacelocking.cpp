// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that locks a sheet and opens it again.
#include "core/workspace/workspace.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/historyrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>

namespace parindex {

Status Workspace::checkLockable(AssessmentId id) const
{
    const Assessment *sheet = assessment(id);
    if (!sheet || sheet->state != Assessment::State::Draft)
        return Error{ErrorCode::Refused, tr("Only a draft can be locked."), {}};
    if (const int errors = readiness(id).errors(); errors > 0)
        return Error{ErrorCode::Refused, tr("“%1” cannot be locked: %n red finding(s) stand.", nullptr, errors).arg(view(id).title()), {}};
    for (const Evidence &document : evidence()) {
        const bool isWhole = std::all_of(document.attachments.begin(), document.attachments.end(), [&](const Attachment &file) { return hasFile(file); });
        if (document.isCitedIn(id) && !isWhole)
            return Error{ErrorCode::Refused, tr("“%1” cannot be locked: a file of “%2” is missing. Attach it again.").arg(view(id).title(), document.label()), {}};
    }
    return {};
}

Status Workspace::lock(AssessmentId id)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Status status = checkLockable(id);
    return status ? changeState(id, Assessment::State::Locked, {}) : status;
}

Status Workspace::unlock(AssessmentId id, const QString &reason)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Assessment *sheet = assessment(id);
    if (!sheet || sheet->state != Assessment::State::Locked)
        return Error{ErrorCode::Refused, tr("Only a locked sheet can be unlocked."), {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Refused, tr("A sheet is unlocked with a reason only; it is kept in the history."), {}};
    return changeState(id, Assessment::State::Draft, reason.trimmed());
}

Status Workspace::changeState(AssessmentId id, Assessment::State state, const QString &reason)
{
    auto &all = m_content->assessments;
    const auto place = std::find_if(all.begin(), all.end(), [&](const Assessment &one) { return one.id == id; });
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    difference.compare(id, place->state, state, reason);
    const Status written = m_content->write([&] {
        const Status status = AssessmentRepository(m_content->database()).setState(id, state);
        return status ? HistoryRepository(m_content->database()).append(difference.changes()) : status;
    });
    if (!written)
        return written;
    place->state = state;
    m_content->sheets.at(id).setState(state);
    m_content->summarize(id);
    emit stateChanged(id);
    return {};
}

} // namespace parindex
