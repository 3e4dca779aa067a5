// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace about years that follow each other.
#include "core/workspace/workspace.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/continuationrepository.h"
#include "core/storage/historyrepository.h"
#include "core/workspace/historydifference.h"
#include "core/workspace/workspacecontent.h"

#include <algorithm>

namespace parindex {

namespace {

bool isEmpty(const Framework &framework, const ScoreSheet &sheet)
{
    const auto said = [&](const Item &item) {
        return !sheet.score(item.id, Stage::Self).isEmpty() || !sheet.score(item.id, Stage::Round1).isEmpty() || !sheet.score(item.id, Stage::Round2).isEmpty();
    };
    return std::none_of(framework.items().begin(), framework.items().end(), said);
}

} // namespace

const Continuation *Workspace::continuationOf(AssessmentId id) const
{
    const auto found = m_content->continuations.find(id);
    return found == m_content->continuations.end() ? nullptr : &found->second;
}

Status Workspace::addContinuation(const Continuation &continuation)
{
    if (const Status status = checkWritable(); !status)
        return status;
    const Assessment *later = assessment(continuation.assessment);
    const Assessment *earlier = assessment(continuation.earlier);
    if (!m_content->hasRowsOf(continuation))
        return Error{ErrorCode::NotFound, tr("The earlier assessment, or a row that is to be continued, is not there."), {}};
    if (later->agency != earlier->agency || later->year <= earlier->year)
        return Error{ErrorCode::Refused, tr("A year continues an earlier year of the same unit."), {}};
    const Status written = m_content->write([&] {
        const Status status = ContinuationRepository(m_content->database()).insert(continuation);
        return status ? recordAdded(QStringLiteral("continuation %1").arg(later->id.value()), QString::number(earlier->id.value())) : status;
    });
    if (written)
        m_content->continuations[later->id] = continuation;
    return written;
}

Status Workspace::checkRemovable(AssessmentId id) const
{
    const auto refused = [&](const QString &sentence) { return Error{ErrorCode::Refused, sentence, {}}; };
    if (const Status status = checkWritable(); !status)
        return status;
    const Assessment *removed = assessment(id);
    if (!removed)
        return Error{ErrorCode::NotFound, tr("The assessment is not there any more."), {}};
    const QString title = view(id).title();
    if (removed->state != Assessment::State::Draft || !publishedFigures(id).empty() || !isEmpty(frameworkOf(*removed), sheet(id)))
        return refused(tr("“%1” cannot be removed: scores, explanations or published figures have been entered.").arg(title));
    if (!acceptedFindings(id).empty())
        return refused(tr("“%1” cannot be removed: a reason was given for accepting a finding.").arg(title));
    if (std::any_of(evidence().begin(), evidence().end(), [&](const Evidence &document) { return document.isCitedIn(id); }))
        return refused(tr("“%1” cannot be removed: documents are cited in it.").arg(title));
    if (std::any_of(m_content->continuations.begin(), m_content->continuations.end(), [&](const auto &one) { return one.second.earlier == id; }))
        return refused(tr("“%1” cannot be removed: a later year was started from it.").arg(title));
    return {};
}

Status Workspace::removeAssessment(AssessmentId id)
{
    if (const Status status = checkRemovable(id); !status)
        return status;
    HistoryDifference difference(m_content->person, QDateTime::currentDateTimeUtc());
    difference.removed(QStringLiteral("assessment %1").arg(id.value()), QString::number(assessment(id)->year));
    const Status written = inOneTransaction([&] {
        Status status = dropFromBin(id);
        if (status)
            status = ContinuationRepository(m_content->database()).remove(id);
        if (status)
            status = AssessmentRepository(m_content->database()).remove(id);
        return status ? HistoryRepository(m_content->database()).append(difference.changes()) : status;
    });
    if (!written)
        return written;
    std::erase_if(m_content->assessments, [&](const Assessment &one) { return one.id == id; });
    m_content->sheets.erase(id);
    m_content->summaries.erase(id);
    m_content->published.erase(id);
    m_content->continuations.erase(id);
    m_content->accepted.erase(id);
    m_content->readiness.erase(id);
    emit assessmentsChanged();
    return {};
}

} // namespace parindex
