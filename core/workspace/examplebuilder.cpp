// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/examplebuilder.h"

#include "core/exchange/frameworkjson.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace parindex {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error stopped()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("parindex::ExampleBuilder", "The example was not made, as you asked."), {}};
}

/// Puts one example file into an open workspace.
class ExampleWriter
{
public:
    /// Notes the files that it has put into the store.
    ExampleWriter(Workspace &workspace, std::vector<StoredFile> &stored, const DocumentWriter &writeDocument, const ExampleProgress &progress)
        : m_workspace(workspace), m_stored(stored), m_writeDocument(writeDocument), m_progress(progress)
    {
    }

    Status write(const Example &example)
    {
        const auto framework = readFrameworkJson(resource(QStringLiteral("frameworks/") + example.frameworkFile));
        if (!framework)
            return framework.error();
        const auto frameworkId = m_workspace.addFramework(*framework);
        const auto agencyId = m_workspace.addAgency(example.agency);
        if (!frameworkId || !agencyId)
            return frameworkId ? agencyId.error() : frameworkId.error();
        for (const ExampleAssessment &assessment : example.assessments) {
            const Status status = writeAssessment(assessment, {{}, *agencyId, *frameworkId, assessment.year, assessment.state});
            if (!status)
                return status;
        }
        return writeDocuments(example.documents);
    }

private:
    Status writeAssessment(const ExampleAssessment &example, const Assessment &assessment)
    {
        const auto id = m_workspace.addAssessment(assessment);
        if (!id)
            return id.error();
        m_assessment = *m_workspace.assessment(*id);
        std::vector<Workspace::KeyedScore> scores;
        for (const auto &[code, score] : example.scores) {
            const Item *item = m_workspace.frameworkOf(m_assessment).findCode(code);
            if (!item)
                return unknownCode(code);
            scores.emplace_back(ScoreKey{*id, item->id, m_assessment.stageFor(*item)}, score);
        }
        if (const auto before = m_workspace.replaceScores(std::move(scores)); !before)
            return before.error();
        std::vector<PublishedFigure> figures = example.figures;
        for (PublishedFigure &figure : figures)
            figure.assessment = *id;
        return m_workspace.addPublishedFigures(figures);
    }

    Status writeDocuments(const std::vector<ExampleDocument> &documents)
    {
        QTemporaryDir folder;
        std::vector<Workspace::EvidenceChange> changes;
        for (const ExampleDocument &document : documents) {
            if (m_progress && !m_progress(int(changes.size()), int(documents.size())))
                return stopped();
            const QString path = folder.filePath(document.fileName);
            if (const Status status = m_writeDocument(document, path); !status)
                return status;
            const auto attachment = m_workspace.storeFile(path);
            if (!attachment)
                return attachment.error();
            QFile::remove(path);
            m_stored.push_back(*attachment);
            auto evidence = cited(document);
            if (!evidence)
                return evidence.error();
            evidence->attachments.push_back(*attachment);
            changes.push_back({{}, std::move(*evidence)});
        }
        const auto before = m_workspace.replaceEvidence(std::move(changes));
        return before ? Status() : Status(before.error());
    }

    Result<Evidence> cited(const ExampleDocument &document) const
    {
        Evidence evidence = document.evidence;
        for (const auto &[code, citation] : document.citations) {
            const Item *item = m_workspace.frameworkOf(m_assessment).findCode(code);
            if (!item)
                return unknownCode(code);
            evidence.citations.push_back({m_assessment.id, item->id, citation.section, citation.page});
        }
        return evidence;
    }

    static Error unknownCode(const QString &code)
    {
        return {ErrorCode::NotFound, QCoreApplication::translate("parindex::ExampleBuilder", "The example names the code “%1”, which its framework does not have.").arg(code), {}};
    }

    Workspace &m_workspace;
    std::vector<StoredFile> &m_stored;
    const DocumentWriter &m_writeDocument;
    const ExampleProgress &m_progress;
    Assessment m_assessment; ///< The last one written: the one that the documents prove.
};

Status fill(Workspace &workspace, std::vector<StoredFile> &stored, const DocumentWriter &writeDocument, const ExampleProgress &progress)
{
    ExampleWriter writer(workspace, stored, writeDocument, progress);
    for (const char *name : {"examples/daknong.json", "examples/sample-2026.json"}) {
        const auto example = readExampleJson(resource(QLatin1String(name)));
        if (!example)
            return example.error();
        if (const Status status = writer.write(*example); !status)
            return status;
    }
    const auto references = readReferencesJson(resource(QStringLiteral("examples/references.json")));
    if (!references)
        return references.error();
    return workspace.addReferenceFigures(*references);
}

/// The latest assessment with a published total is the one to look at first.
void chooseFirstLook(Workspace &workspace)
{
    for (const Assessment &assessment : workspace.assessments()) {
        if (!workspace.publishedFigures(assessment.id).empty())
            workspace.setCurrentAssessment(assessment.id);
    }
}

/// Only what was brought in: the folder may hold files of a workspace that stood here before.
void discard(const Workspace &workspace, const std::vector<StoredFile> &stored)
{
    for (const StoredFile &file : stored)
        workspace.discardFile(file);
    QDir().rmdir(workspace.filesFolder()); // Only goes when it is empty.
}

} // namespace

Status buildExample(const QString &path, const QString &person, const DocumentWriter &writeDocument, const ExampleProgress &progress)
{
    auto workspace = Workspace::create(path, person);
    if (!workspace)
        return workspace.error();
    std::vector<StoredFile> stored;
    const Status status = (*workspace)->inOneTransaction([&] { return fill(**workspace, stored, writeDocument, progress); });
    if (status)
        chooseFirstLook(**workspace);
    else
        discard(**workspace, stored);
    workspace->reset();
    if (!status)
        QFile::remove(path);
    return status;
}

} // namespace parindex
