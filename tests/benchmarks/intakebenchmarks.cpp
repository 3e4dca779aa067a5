// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing in 1,000 files of 1 GB: how long, how much memory, and how long the window stands still.
#include "tests/benchmarks/benchmarkworkspace.h"
#include "tests/support/files.h"
#include "tests/support/stallmeter.h"
#include "ui/appearance.h"
#include "tests/ui/support/dialogs.h"
#include "ui/dialogs/importdocumentsdialog.h"
#include "ui/importdocuments.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace parindex;
using bench::BenchmarkWorkspace;

namespace {

constexpr int Files = 1000;
constexpr qsizetype Size = 1 << 20; ///< Bytes of each.

/// Every second one is a PDF file; none can be compressed. On a disk, not in memory.
class Sources
{
public:
    Sources() : m_folder(QDir::homePath() + QStringLiteral("/parindex-sources-XXXXXX"))
    {
        QRandomGenerator random(1);
        for (int number = 0; number < Files; ++number) {
            QByteArray bytes(Size, Qt::Uninitialized);
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), Size / qsizetype(sizeof(quint32)));
            const bool isPdf = number % 2 == 0;
            if (isPdf)
                bytes = test::tinyPdf(1, bytes.replace('\n', ' ').replace('\r', ' '));
            const QString name = QStringLiteral("%1-KH-UBND Kế hoạch số %1.%2").arg(number).arg(isPdf ? QStringLiteral("pdf") : QStringLiteral("jpg"));
            paths << test::writeFile(m_folder.filePath(name), bytes);
        }
        ::sync();
    }

    QString folder() const { return m_folder.path(); }
    QStringList paths;

private:
    QTemporaryDir m_folder;
};

const Sources &sources()
{
    static const Sources all;
    return all;
}

/// Bytes by which the memory of this process grew at its highest.
class MemoryMeter
{
public:
    MemoryMeter()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5"); // The highest figure so far is forgotten.
        static const qint64 before = kilobytes("VmRSS:"); // The first time: what is kept for the next is growth, too.
        m_before = before;
    }
    double megabytes() const { return double(kilobytes("VmHWM:") - m_before) / 1024; }

private:
    static qint64 kilobytes(const QByteArray &name)
    {
        for (const QByteArray &line : test::readFile(QStringLiteral("/proc/self/status")).split('\n')) {
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

    qint64 m_before = 0; ///< Kilobytes.
};

std::vector<Workspace::EvidenceChange> documentsOf(const std::vector<Result<StoredFile>> &files)
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const auto &file : files) {
        Evidence document;
        document.abstract = file->fileName;
        document.attachments.push_back(*file);
        changes.push_back({{}, std::move(document)});
    }
    return changes;
}

/// Until it would survive a loss of power: files, their names and the documents that refer to them.
void bringIn(benchmark::State &state)
{
    const QStringList &paths = sources().paths;
    double memory = 0;
    for (auto _ : state) {
        BenchmarkWorkspace made(QDir::homePath());
        ::sync();
        const MemoryMeter meter;
        QElapsedTimer clock;
        clock.start();
        const auto files = made.workspace->storeFiles(paths);
        if (!std::all_of(files.begin(), files.end(), [](const auto &file) { return file.ok(); }) || !made.workspace->replaceEvidence(documentsOf(files)))
            state.SkipWithError("not brought in");
        state.SetIterationTime(double(clock.nsecsElapsed()) / 1e9);
        memory = std::max(memory, meter.megabytes());
    }
    state.counters["MB"] = memory;
}
BENCHMARK(bringIn)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(5)->ReportAggregatesOnly();

void copyThenSync(benchmark::State &state)
{
    const QString from = sources().folder();
    for (auto _ : state) {
        const QTemporaryDir to(QDir::homePath() + QStringLiteral("/parindex-copy-XXXXXX"));
        ::sync();
        QElapsedTimer clock;
        clock.start();
        if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), from, to.path()}) != 0)
            state.SkipWithError("not copied");
        ::sync();
        state.SetIterationTime(double(clock.nsecsElapsed()) / 1e9);
    }
}
BENCHMARK(copyThenSync)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(5)->ReportAggregatesOnly();

Status addDocuments(Workspace &workspace, int count)
{
    std::vector<Workspace::EvidenceChange> changes;
    for (int number = 0; number < count; ++number) {
        Evidence document;
        document.number = QStringLiteral("%1/BC-UBND").arg(number);
        document.issuedOn = QDate(2020, 1, 1).addDays(number % 2000);
        document.abstract = QStringLiteral("Báo cáo số %1").arg(number);
        changes.push_back({{}, std::move(document)});
    }
    const auto before = workspace.replaceEvidence(std::move(changes));
    return before ? Status() : Status(before.error());
}

/// One drop onto the page of documents in the real window, among so many others, with the list in which
/// it is confirmed; its time is that of the longest stall.
void windowStallAmong(benchmark::State &state, int others)
{
    const QStringList &paths = sources().paths;
    for (auto _ : state) {
        BenchmarkWorkspace made(QDir::homePath());
        if (!addDocuments(*made.workspace, others))
            state.SkipWithError("not added");
        made.workspace.reset();
        Settings settings(made.folder() + QStringLiteral("/settings.ini"));
        Translator translator;
        Appearance appearance;
        MainWindow window(settings, translator, appearance);
        window.resize(1366, 768);
        window.show();
        if (!window.openFile(made.path()))
            state.SkipWithError("not opened");
        window.showPage(Page::Evidence);
        const Item *leaf = window.session()->view().framework.leaves().front();
        window.session()->setItem(leaf->id);
        QElapsedTimer settled;
        for (settled.start(); settled.elapsed() < 500;)
            QCoreApplication::processEvents();
        test::StallMeter meter;
        const test::WhenOpen<ImportDocumentsDialog> confirmed([](ImportDocumentsDialog &dialog) { dialog.accept(); });
        const auto added = importPaths(*window.session(), &window, paths, leaf);
        for (settled.start(); settled.elapsed() < 500;)
            QCoreApplication::processEvents();
        if (added.size() != std::size_t(paths.size()))
            state.SkipWithError("not all were added");
        state.SetIterationTime(meter.longest() / 1e3);
        state.counters["ms of work"] = meter.longestWork();
    }
}

void windowStall(benchmark::State &state)
{
    windowStallAmong(state, 0);
}
BENCHMARK(windowStall)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(3)->ReportAggregatesOnly();

void windowStallAmongMany(benchmark::State &state)
{
    constexpr int Others = 100'000;
    windowStallAmong(state, Others);
}
BENCHMARK(windowStallAmongMany)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(3)->ReportAggregatesOnly();

} // namespace
