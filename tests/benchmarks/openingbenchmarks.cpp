// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file, with the checks and the copy that belong to it; and its sums alone.
#include "tests/benchmarks/benchmarkworkspace.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace parindex;
using bench::BenchmarkWorkspace;

namespace {

void openWorkspace(benchmark::State &state)
{
    BenchmarkWorkspace made(QDir::homePath());
    made.workspace.reset();
    for (auto _ : state) {
        if (!Workspace::open(made.path(), QStringLiteral("bench")))
            state.SkipWithError("not opened");
    }
}
BENCHMARK(openWorkspace)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

int takeRow(void *, int, char **, char **)
{
    return 0;
}

/// Checks the pages, reads every row, and makes and checks a durable copy: the least that has to
/// be done.
bool openRaw(const QByteArray &path, const QByteArray &copyPath)
{
    sqlite3 *database = nullptr;
    sqlite3 *copy = nullptr;
    bool fine = sqlite3_open(path.constData(), &database) == SQLITE_OK && sqlite3_open(copyPath.constData(), &copy) == SQLITE_OK;
    for (const char *sql : {"PRAGMA quick_check", "SELECT * FROM agency", "SELECT * FROM framework", "SELECT * FROM item",
                            "SELECT * FROM assessment", "SELECT * FROM score", "SELECT * FROM evidence", "SELECT * FROM published_figure"})
        fine = fine && sqlite3_exec(database, sql, takeRow, nullptr, nullptr) == SQLITE_OK;
    sqlite3_exec(copy, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    if (sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database, "main")) {
        fine = fine && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
        sqlite3_backup_finish(backup);
    }
    fine = fine && sqlite3_exec(copy, "PRAGMA quick_check", takeRow, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(copy);
    sqlite3_close(database);
    return fine;
}

void openByEngineAlone(benchmark::State &state)
{
    BenchmarkWorkspace made(QDir::homePath());
    made.workspace.reset();
    const QString copy = made.path() + QStringLiteral(".copy");
    for (auto _ : state) {
        QFile::remove(copy);
        if (!openRaw(made.path().toUtf8(), copy.toUtf8()))
            state.SkipWithError("not opened");
    }
}
BENCHMARK(openByEngineAlone)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

void rollUp(benchmark::State &state)
{
    BenchmarkWorkspace made(QDir::tempPath());
    const AssessmentView view = made.workspace->view(made.assessment().id);
    for (auto _ : state)
        benchmark::DoNotOptimize(Summary(view.framework, view.sheet));
}
BENCHMARK(rollUp)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

} // namespace
