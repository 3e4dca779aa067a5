// SPDX-License-Identifier: GPL-3.0-or-later
// What a keystroke costs where there is much to be put right: 5,000 leaves and 300 documents.
#include "core/workspace/workspace.h"
#include "tests/support/frameworktext.h"
#include "ui/models/findingfiltermodel.h"
#include "ui/models/findingmodel.h"
#include "ui/pages/scoringpage.h"
#include "ui/session.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <memory>

using namespace parindex;

namespace {

constexpr int Fields = 50;
constexpr int LeavesOfField = 100;
constexpr int Documents = 300;
constexpr int CitationsOfDocument = 10;

/// On a memory disk, where a flush costs nothing. Half of the leaves are scored, and few of them
/// are proved, so that there are thousands of findings.
class LargeWorkspace
{
public:
    LargeWorkspace()
        : m_folder((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/parindex-findings-XXXXXX"))
    {
        workspace = std::move(Workspace::create(m_folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("bench")).value());
        if (const Status status = workspace->inOneTransaction([&] { return fill(); }); !status)
            qFatal("%s", qUtf8Printable(status.error().message));
    }

    const Item &leaf(int number) const { return *workspace->view(assessment).framework.leaves()[std::size_t(number)]; }

private:
    Status fill()
    {
        QString table;
        for (int field = 1; field <= Fields; ++field) {
            table += QStringLiteral("%1 %2\n").arg(field).arg(LeavesOfField);
            for (int leaf = 1; leaf <= LeavesOfField; ++leaf)
                table += QStringLiteral("  %1.%2 1\n").arg(field).arg(leaf);
        }
        const auto framework = workspace->addFramework(test::frameworkFromText(table));
        const auto agency = workspace->addAgency({{}, QStringLiteral("Tỉnh"), Audience::Province});
        assessment = workspace->addAssessment({{}, agency.value(), framework.value(), 2026, Assessment::State::Draft}).value();
        const auto leaves = workspace->view(assessment).framework.leaves();
        std::vector<Workspace::KeyedScore> scores;
        for (std::size_t position = 0; position < leaves.size(); position += 2)
            scores.emplace_back(ScoreKey{assessment, leaves[position]->id, Stage::Self}, Score{Points::fromTenThousandths(5000), {}, true});
        if (const auto before = workspace->replaceScores(std::move(scores)); !before)
            return before.error();
        std::vector<Workspace::EvidenceChange> documents;
        for (int number = 0; number < Documents; ++number) {
            Evidence document;
            document.number = QStringLiteral("%1/KH-UBND").arg(number + 1);
            for (int citation = 0; citation < CitationsOfDocument; ++citation)
                document.citations.push_back({assessment, leaves[std::size_t(number * CitationsOfDocument + citation) % leaves.size()]->id, {}, {}});
            documents.push_back({{}, document});
        }
        const auto before = workspace->replaceEvidence(std::move(documents));
        return before ? Status() : Status(before.error());
    }

    QTemporaryDir m_folder; ///< Goes last: the workspace has its lock in it.

public:
    std::unique_ptr<Workspace> workspace;
    AssessmentId assessment;
};

void findAll(benchmark::State &state)
{
    LargeWorkspace large;
    for (auto _ : state) {
        large.workspace->retranslateFindings();
        benchmark::DoNotOptimize(large.workspace->readiness(large.assessment).errors());
    }
}
BENCHMARK(findAll)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

/// A keystroke without the page: the row is written, the sums are made, and the findings of the
/// leaf, the list with its filter and the count follow. Each time another finding comes or goes.
void followFindings(benchmark::State &state)
{
    LargeWorkspace large;
    Session session(std::move(large.workspace));
    FindingModel model(session);
    FindingFilterModel filter;
    filter.setSourceModel(&model);
    static_cast<void>(filter.rowCount());
    const auto leaves = session.view().framework.leaves();
    int number = 0;
    for (auto _ : state) {
        const Item &leaf = *leaves[std::size_t(++number * 7) % leaves.size()];
        const bool isScored = session.view().sheet.current(leaf).points.has_value();
        const auto before = session.workspace().replaceScores({{session.scoreKey(leaf), isScored ? Score() : Score{Points::fromTenThousandths(5000), {}, true}}});
        if (!before)
            state.SkipWithError("refused");
        benchmark::DoNotOptimize(session.workspace().findingCount(*session.assessment()));
    }
}
BENCHMARK(followFindings)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

void followDocuments(benchmark::State &state)
{
    LargeWorkspace large;
    const AssessmentView view = large.workspace->view(large.assessment);
    std::vector<Evidence> evidence = large.workspace->evidence();
    const std::vector<FileProblem> none;
    const std::vector<PublishedFigure> published;
    const ReadinessSource source{view.framework, view.sheet, evidence, published, none};
    Readiness readiness(source);
    int number = 0;
    for (auto _ : state) {
        const bool isNamed = ++number % 2 != 0;
        evidence[std::size_t(number) % Documents].issuer =
            isNamed ? QStringLiteral("UBND tỉnh") : QString();
        benchmark::DoNotOptimize(readiness.updateDocuments(source));
    }
}
BENCHMARK(followDocuments)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

void commitAmongManyLeaves(benchmark::State &state)
{
    LargeWorkspace large;
    const Item leaf = large.leaf(1234);
    Session session(std::move(large.workspace));
    ScoringPage page(session);
    page.resize(1280, 660);
    page.show();
    page.showFindings(true);
    session.setItem(leaf.id);
    QCoreApplication::processEvents();
    int number = 0;
    for (auto _ : state) {
        session.setPoints(leaf, Points::fromTenThousandths(++number % 5000));
        QCoreApplication::processEvents();
    }
}
BENCHMARK(commitAmongManyLeaves)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

} // namespace
