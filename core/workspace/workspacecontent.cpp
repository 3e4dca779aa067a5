// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacecontent.h"

#include "core/storage/acceptedfindingrepository.h"
#include "core/storage/assessmentrepository.h"
#include "core/storage/continuationrepository.h"
#include "core/storage/evidencerepository.h"
#include "core/storage/figurerepository.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/scorerepository.h"
#include "core/storage/settingrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace parindex {

namespace {

/// Where a document stands, or belongs, among others in the order of their numbers.
template <typename Documents>
auto placeOf(Documents &documents, EvidenceId id)
{
    return std::lower_bound(documents.begin(), documents.end(), id, [](const Evidence &one, EvidenceId wanted) { return one.id < wanted; });
}

void putInto(std::vector<Evidence> &documents, EvidenceId id, std::optional<Evidence> document)
{
    const auto place = placeOf(documents, id);
    const bool stands = place != documents.end() && place->id == id;
    if (document && stands)
        *place = std::move(*document);
    else if (document)
        documents.insert(place, std::move(*document));
    else if (stands)
        documents.erase(place);
}

} // namespace

Workspace::Content::Content(WorkspaceFile opened, QString filePath, QString who)
    : file(std::move(opened)), path(std::move(filePath)), person(std::move(who)), store(path)
{
}

Status Workspace::Content::load()
{
    const AssessmentRepository repository(database());
    Status status = take(repository.agencies(), agencies);
    if (status)
        status = take(repository.assessments(), assessments);
    if (status)
        status = take(FigureRepository(database()).references(), references);
    if (status)
        status = loadEvidence();
    if (status)
        status = loadFrameworks();
    if (status && !std::all_of(assessments.begin(), assessments.end(), [&](const Assessment &one) { return hasAgencyAndFramework(one); }))
        status = damaged();
    for (const Assessment &assessment : assessments) {
        if (status)
            status = loadAssessment(assessment);
    }
    if (status)
        status = take(ContinuationRepository(database()).all(), continuations);
    if (status && !std::all_of(continuations.begin(), continuations.end(), [&](const auto &one) { return hasRowsOf(one.second); }))
        status = damaged();
    for (const auto *documents : {&evidence, &bin}) {
        if (status && !std::all_of(documents->begin(), documents->end(), [&](const Evidence &one) { return hasLeavesOf(one); }))
            status = damaged();
    }
    QString last;
    if (status)
        status = take(SettingRepository(database()).value(QStringLiteral("current_assessment")), last);
    if (last.toLongLong() > 0)
        current = AssessmentId(last.toLongLong());
    return status;
}

Status Workspace::Content::loadEvidence()
{
    const Status status = take(EvidenceRepository(database()).all(), evidence);
    const auto removed = std::stable_partition(evidence.begin(), evidence.end(), [](const Evidence &one) { return !one.removal; });
    bin.assign(std::make_move_iterator(removed), std::make_move_iterator(evidence.end()));
    evidence.erase(removed, evidence.end());
    return status;
}

Status Workspace::Content::loadFrameworks()
{
    const FrameworkRepository repository(database());
    std::vector<Framework::Header> headers;
    Status status = take(repository.list(), headers);
    for (const Framework::Header &header : headers) {
        if (status)
            status = take(repository.find(header.id), frameworks[header.id]);
    }
    return status;
}

Error Workspace::Content::damaged() const
{
    return {ErrorCode::Damaged, QCoreApplication::translate("parindex::Workspace", "“%1” is damaged: parts of it belong to nothing. Restore a backup from the start page.")
                                    .arg(QFileInfo(path).fileName()), path};
}

bool Workspace::Content::hasAgencyAndFramework(const Assessment &assessment) const
{
    const auto agency = std::lower_bound(agencies.begin(), agencies.end(), assessment.agency, [](const Agency &one, AgencyId id) { return one.id < id; });
    return agency != agencies.end() && agency->id == assessment.agency && frameworks.count(assessment.framework) > 0;
}

bool Workspace::Content::hasLeavesOf(const Evidence &document) const
{
    return std::all_of(document.citations.begin(), document.citations.end(), [&](const Citation &citation) {
        const auto sheet = sheets.find(citation.assessment);
        if (sheet == sheets.end())
            return false;
        const Framework &criteria = framework(sheet->second.assessment().framework);
        return criteria.find(citation.item) && criteria.isLeaf(citation.item);
    });
}

bool Workspace::Content::hasRowsOf(const Continuation &continuation) const
{
    const auto later = sheets.find(continuation.assessment);
    const auto earlier = sheets.find(continuation.earlier);
    if (later == sheets.end() || earlier == sheets.end() || later == earlier)
        return false;
    const Framework &criteria = framework(later->second.assessment().framework);
    const Framework &earlierCriteria = framework(earlier->second.assessment().framework);
    return std::all_of(continuation.items.begin(), continuation.items.end(),
                       [&](const ContinuedItem &row) { return criteria.find(row.item) && earlierCriteria.find(row.earlier); });
}

Status Workspace::Content::loadAssessment(const Assessment &assessment)
{
    Status status = take(ScoreRepository(database()).sheet(assessment), sheets[assessment.id]);
    if (status)
        status = take(FigureRepository(database()).published(assessment.id), published[assessment.id]);
    if (status)
        status = take(AcceptedFindingRepository(database()).of(assessment.id), accepted[assessment.id]);
    if (status)
        summarize(assessment.id);
    return status;
}

const Evidence *Workspace::Content::stored(EvidenceId id) const
{
    for (const auto *documents : {&evidence, &bin}) {
        const auto place = placeOf(*documents, id);
        if (place != documents->end() && place->id == id)
            return &*place;
    }
    return nullptr;
}

void Workspace::Content::keep(EvidenceId id, std::optional<Evidence> document)
{
    const bool isRemoved = document && document->removal;
    putInto(evidence, id, isRemoved ? std::nullopt : document);
    putInto(bin, id, isRemoved ? std::move(document) : std::nullopt);
}

void Workspace::Content::summarize(AssessmentId id)
{
    const ScoreSheet &sheet = sheets.at(id);
    summaries[id] = Summary(framework(sheet.assessment().framework), sheet);
}

Status Workspace::Content::write(const std::function<Status()> &work)
{
    if (!inTransaction)
        return writeAll(work);
    Status status = work();
    if (!status && !failedInside)
        failedInside = status.error();
    return status;
}

Status Workspace::Content::writeAll(const std::function<Status()> &work)
{
    Transaction transaction(database());
    if (!transaction.begun())
        return transaction.begun();
    failedInside.reset();
    if (const Status status = work(); !status)
        return status;
    return failedInside ? Status(*failedInside) : transaction.commit();
}

} // namespace parindex
