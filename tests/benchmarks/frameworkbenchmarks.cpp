// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the criteria costs where there are many: 5,000 leaves on the page of criteria.
#include "core/domain/frameworkremark.h"
#include "core/workspace/workspace.h"
#include "tests/support/frameworktext.h"
#include "ui/frameworkeditor.h"
#include "ui/pages/frameworkpage.h"
#include "ui/session.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <functional>
#include <memory>

using namespace parindex;

namespace {

constexpr int Fields = 50;
constexpr int LeavesOfField = 100;

/// On a memory disk, where a flush costs nothing. Nobody uses the criteria, so they can be changed.
class LargeCriteria
{
public:
    LargeCriteria()
        : m_folder((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm")
                                                              : QDir::tempPath())
                   + QStringLiteral("/parindex-criteria-XXXXXX"))
    {
        auto workspace =
            std::move(Workspace::create(m_folder.filePath(QStringLiteral("x.parindex")),
                                        QStringLiteral("bench"))
                          .value());
        QString table;
        for (int field = 1; field <= Fields; ++field) {
            table += QStringLiteral("%1 %2\n").arg(field).arg(LeavesOfField);
            for (int leaf = 1; leaf <= LeavesOfField; ++leaf)
                table += QStringLiteral("  %1.%2 1\n").arg(field).arg(leaf);
        }
        if (const auto framework = workspace->addFramework(test::frameworkFromText(table));
            !framework)
            qFatal("%s", qUtf8Printable(framework.error().message));
        session = std::make_unique<Session>(std::move(workspace));
    }

private:
    QTemporaryDir m_folder; ///< Goes last: the workspace has its lock in it.

public:
    std::unique_ptr<Session> session;
};

Item nextTitle(const FrameworkEditor &editor, int number)
{
    Item item = *editor.framework()->leaves()[std::size_t(number) * 7 % (Fields * LeavesOfField)];
    item.title = QStringLiteral("Tiêu chí %1").arg(number);
    return item;
}

/// A rest of typing without the page: the row is checked, written and remembered for undo.
void changeRow(benchmark::State &state)
{
    const LargeCriteria large;
    FrameworkEditor editor(*large.session);
    int number = 0;
    for (auto _ : state) {
        if (!editor.setRow(nextTitle(editor, ++number)))
            state.SkipWithError("refused");
    }
}
BENCHMARK(changeRow)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

/// The page with the criteria on it, and what is done to them there.
class LargePage
{
public:
    LargePage() : page(*m_criteria.session)
    {
        page.resize(1280, 660);
        page.show();
        QCoreApplication::processEvents();
    }

    void measure(benchmark::State &state, const std::function<bool(FrameworkEditor &, int)> &change)
    {
        int number = 0;
        for (auto _ : state) {
            if (!change(page.editor(), ++number))
                state.SkipWithError("refused");
            QCoreApplication::processEvents();
        }
    }

private:
    LargeCriteria m_criteria;

public:
    FrameworkPage page;
};

/// The same with the page that shows it.
void changeRowOnPage(benchmark::State &state)
{
    LargePage().measure(state, [](FrameworkEditor &editor, int number) {
        return editor.setRow(nextTitle(editor, number));
    });
}
BENCHMARK(changeRowOnPage)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

/// A row in the middle goes down by one, or up again.
void moveRowOnPage(benchmark::State &state)
{
    LargePage().measure(state, [](FrameworkEditor &editor, int number) {
        editor.setItem(editor.framework()->findCode(QStringLiteral("25.50"))->id);
        editor.moveRow(number % 2 ? 1 : -1);
        return true;
    });
}
BENCHMARK(moveRowOnPage)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

void addRowOnPage(benchmark::State &state)
{
    LargePage().measure(state, [](FrameworkEditor &editor, int) {
        editor.setItem(editor.framework()->findCode(QStringLiteral("25.50"))->id);
        editor.addRow();
        return true;
    });
}
BENCHMARK(addRowOnPage)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

/// What is worked out a quarter of a second after a change.
void remarkOnCriteria(benchmark::State &state)
{
    const LargeCriteria large;
    const FrameworkEditor editor(*large.session);
    for (auto _ : state)
        benchmark::DoNotOptimize(remarksOf(*editor.framework()));
}
BENCHMARK(remarkOnCriteria)->Unit(benchmark::kMillisecond)->Repetitions(9)->ReportAggregatesOnly();

} // namespace
