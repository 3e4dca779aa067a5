// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacecontent.h"

#include "core/storage/assessmentrepository.h"
#include "core/storage/evidencerepository.h"
#include "core/storage/figurerepository.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/scorerepository.h"
#include "core/storage/settingrepository.h"

namespace parindex {

namespace {

/// Takes the value of a result into a place, or gives its error.
template <typename T>
Status take(Result<T> result, T &place)
{
    if (!result)
        return result.error();
    place = std::move(*result);
    return {};
}

} // namespace

Workspace::Content::Content(WorkspaceFile opened, QString filePath, QString who)
    : file(std::move(opened)), path(std::move(filePath)), person(std::move(who)), store(path)
{
}

Status Workspace::Content::load()
{
    const AssessmentRepository repository(database());
    const FrameworkRepository frameworkRepository(database());
    const FigureRepository figures(database());
    Status status = take(repository.agencies(), agencies);
    if (status)
        status = take(repository.assessments(), assessments);
    if (status)
        status = take(figures.references(), references);
    if (status)
        status = take(EvidenceRepository(database()).all(), evidence);
    std::vector<Framework::Header> headers;
    if (status)
        status = take(frameworkRepository.list(), headers);
    frameworks.clear();
    for (const Framework::Header &header : headers) {
        if (status)
            status = take(frameworkRepository.find(header.id), frameworks[header.id]);
    }
    for (const Assessment &assessment : assessments) {
        if (status)
            status = loadAssessment(assessment);
    }
    QString last;
    if (status)
        status = take(SettingRepository(database()).value(QStringLiteral("current_assessment")), last);
    if (last.toLongLong() > 0)
        current = AssessmentId(last.toLongLong());
    return status;
}

Status Workspace::Content::loadAssessment(const Assessment &assessment)
{
    Status status = take(ScoreRepository(database()).sheet(assessment), sheets[assessment.id]);
    if (status)
        status = take(FigureRepository(database()).published(assessment.id), published[assessment.id]);
    if (status)
        summarize(assessment.id);
    return status;
}

void Workspace::Content::summarize(AssessmentId id)
{
    const ScoreSheet &sheet = sheets.at(id);
    summaries[id] = Summary(framework(sheet.assessment().framework), sheet);
}

Status Workspace::Content::write(const std::function<Status()> &work)
{
    if (inTransaction)
        return work();
    Transaction transaction(database());
    if (!transaction.begun())
        return transaction.begun();
    if (const Status status = work(); !status)
        return status;
    return transaction.commit();
}

} // namespace parindex
