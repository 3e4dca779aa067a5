// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkjson.h"
#include "ui/pages/scoringpage.h"
#include "ui/session.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <memory>

using namespace parindex;

namespace {

/// A memory disk, where a flush costs nothing; where there is none the figure is only worse.
QString memoryFolder()
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath();
}

/// A workspace with the full-size sample framework in a folder of its own.
class SampleWorkspace
{
public:
    explicit SampleWorkspace(const QString &where) : m_folder(where + QStringLiteral("/parindex-bench-XXXXXX"))
    {
        workspace = std::move(Workspace::create(m_folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("bench")).value());
        QFile file(QStringLiteral(":/frameworks/sample-province-2026.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample framework");
        const auto framework = workspace->addFramework(readFrameworkJson(file.readAll()).value());
        const auto agency = workspace->addAgency({{}, QStringLiteral("Bench"), Audience::Province});
        assessment = workspace->addAssessment({{}, *agency, *framework, 2026, Assessment::State::Draft}).value();
    }

    const Item &leaf() const { return *workspace->view(assessment).framework.findCode(QStringLiteral("1.1.1")); }

private:
    QTemporaryDir m_folder; ///< Goes last: the workspace has its lock in it.

public:
    std::unique_ptr<Workspace> workspace;
    AssessmentId assessment;
};

Score numbered(int number)
{
    return {Points::fromTenThousandths(number % 5000), {}, true};
}

void commitAndRefresh(benchmark::State &state)
{
    SampleWorkspace sample(memoryFolder());
    const Item leaf = sample.leaf();
    Session session(std::move(sample.workspace));
    ScoringPage page(session);
    page.resize(1280, 660);
    page.show();
    session.setItem(leaf.id);
    QCoreApplication::processEvents();
    int number = 0;
    for (auto _ : state) {
        session.setPoints(leaf, Points::fromTenThousandths(++number % 5000));
        QCoreApplication::processEvents();
    }
}
BENCHMARK(commitAndRefresh)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

void durableScore(benchmark::State &state)
{
    SampleWorkspace sample(QDir::homePath());
    const ScoreKey key{sample.assessment, sample.leaf().id, Stage::Self};
    int number = 0;
    for (auto _ : state) {
        if (!sample.workspace->replaceScores({{key, numbered(++number)}}).ok())
            state.SkipWithError("refused");
    }
}
BENCHMARK(durableScore)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

/// The same row through the C interface alone, with the same pragmas, on the same disk.
void durableRawRow(benchmark::State &state)
{
    const QTemporaryDir folder(QDir::homePath() + QStringLiteral("/parindex-bench-XXXXXX"));
    sqlite3 *database = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("raw.db")).toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; CREATE TABLE score (a INTEGER, b INTEGER, c TEXT, points INTEGER, PRIMARY KEY (a, b, c)) STRICT", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO score VALUES (1, 1, 'self', ?) ON CONFLICT (a, b, c) DO UPDATE SET points = excluded.points", -1, &statement, nullptr);
    int number = 0;
    for (auto _ : state) {
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_int(statement, 1, ++number);
        sqlite3_step(statement);
        sqlite3_reset(statement);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
}
BENCHMARK(durableRawRow)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

} // namespace
