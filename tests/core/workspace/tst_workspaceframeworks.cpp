// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkdraft.h"
#include "core/exchange/frameworkjson.h"
#include "core/workspace/workspace.h"
#include "tests/support/randomframework.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QSignalSpy>
#include <QTest>

using namespace parindex;

/// Frameworks that are added, altered, removed and put back in a real file.
class TestWorkspaceFrameworks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<test::TestWorkspace>(); }

    void whatIsUsedIsFrozen()
    {
        const FrameworkId used = m_test->workspace->frameworks().front().id;
        const Framework before = *m_test->workspace->findFramework(used);
        FrameworkDraft draft(before);
        QVERIFY(draft.add(std::nullopt, 0, QStringLiteral("Mới")));
        const auto refused = m_test->workspace->replaceFramework({used, draft.framework()});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Tỉnh Thử")), qPrintable(refused.error().message));
        QVERIFY(!m_test->workspace->replaceFramework({used, std::nullopt}));
        QVERIFY(m_test->workspace->findFramework(used)->items() == before.items());
        QCOMPARE(m_test->workspace->assessmentsOf(used).size(), std::size_t(1));
    }

    void whatIsSaidAboutTheDecisionCanBePutRight()
    {
        Workspace &workspace = *m_test->workspace;
        const FrameworkId used = workspace.frameworks().front().id;
        const Framework before = *workspace.findFramework(used);
        Framework::Header header = before.header();
        header.official = !header.official;
        header.decision = QStringLiteral("12/QĐ-UBND");
        QVERIFY(workspace.replaceFramework({used, Framework(header, before.items())}));
        QVERIFY(workspace.findFramework(used)->header() == header);
        QVERIFY(workspace.findFramework(used)->items() == before.items());
        ++header.lastYear;
        QVERIFY(!workspace.replaceFramework({used, Framework(header, before.items())}));
        reopenAndCompare();
    }

    void refusals()
    {
        Workspace &workspace = *m_test->workspace;
        const FrameworkId id = add(test::RandomFrameworks(3).next());
        const Framework stored = *workspace.findFramework(id);
        std::vector<Item> items = stored.items();
        items.front().title.clear();
        QVERIFY(!workspace.replaceFramework({id, Framework(stored.header(), items)}));
        items = stored.items();
        items.push_back(items.front());
        QVERIFY(!workspace.replaceFramework({id, Framework(stored.header(), items)}));
        Framework::Header header = stored.header();
        header.grading = {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
        QVERIFY(!workspace.replaceFramework({id, Framework(header, stored.items())}));
        QVERIFY(!workspace.replaceFramework({FrameworkId(99), std::nullopt}));
        QVERIFY(workspace.findFramework(id)->items() == stored.items());
    }

    void removedAndPutBackItIsTheSame()
    {
        Workspace &workspace = *m_test->workspace;
        const FrameworkId id = add(test::RandomFrameworks(5).next());
        const Framework stored = *workspace.findFramework(id);
        QSignalSpy changed(&workspace, &Workspace::frameworkChanged);
        const auto removed = workspace.replaceFramework({id, std::nullopt});
        QVERIFY(removed);
        QVERIFY(!workspace.findFramework(id));
        const auto back = workspace.replaceFramework(*removed);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QVERIFY(!back->framework);
        QVERIFY(workspace.findFramework(id)->items() == stored.items() && workspace.findFramework(id)->header() == stored.header());
        QCOMPARE(changed.count(), 2);
        reopenAndCompare();
    }

    void historySaysWhatWasChanged()
    {
        Workspace &workspace = *m_test->workspace;
        const FrameworkId id = add(readFrameworkJson(test::smallFrameworkJson()).value());
        FrameworkDraft draft(*workspace.findFramework(id));
        Item item = *workspace.findFramework(id)->findCode(QStringLiteral("1.1.2"));
        item.maximum = Points::whole(3);
        item.code = QStringLiteral("1.1.7");
        QVERIFY(draft.setItem(item));
        QVERIFY(draft.remove(workspace.findFramework(id)->findCode(QStringLiteral("2"))->id));
        QVERIFY(workspace.replaceFramework({id, draft.framework()}));
        m_test->workspace.reset();
        const QString rows = test::SqliteFile(m_test->path()).rows("SELECT field, old_value, new_value FROM history WHERE subject = 'framework 2' AND field <> 'exists'");
        QCOMPARE(rows, QStringLiteral("1.1.2 code|1.1.2|1.1.7\n1.1.2 maximum|2|3\n2 exists|Thể chế|"));
    }

    void anyRowOfChangesIsStoredAndTakenBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyRowOfChangesIsStoredAndTakenBack()
    {
        QFETCH(unsigned, seed);
        Workspace &workspace = *m_test->workspace;
        test::RandomFrameworks random(seed);
        const FrameworkId id = add(random.next(15));
        add(random.next(5)); // Numbers are taken by others too.
        std::vector<Workspace::FrameworkChange> undo;
        std::vector<Framework> states{*workspace.findFramework(id)};
        for (int step = 0; step < 15; ++step) {
            FrameworkDraft draft(*workspace.findFramework(id));
            change(draft, random);
            const QByteArray wanted = writeFrameworkJson(draft.framework());
            auto before = workspace.replaceFramework({id, draft.framework()});
            QVERIFY2(before, before ? "" : qPrintable(before.error().message + before.error().detail));
            QCOMPARE(writeFrameworkJson(*workspace.findFramework(id)), wanted);
            for (const Item &item : workspace.findFramework(id)->items())
                QVERIFY(item.id.isValid());
            undo.push_back(std::move(*before));
            states.push_back(*workspace.findFramework(id));
        }
        reopenAndCompare();
        while (!undo.empty()) {
            states.pop_back();
            const auto redo = m_test->workspace->replaceFramework(std::move(undo.back()));
            undo.pop_back();
            QVERIFY2(redo, redo ? "" : qPrintable(redo.error().message + redo.error().detail));
            QVERIFY(test::saysTheSame(*m_test->workspace->findFramework(id), states.back()));
        }
        reopenAndCompare();
    }

private:
    FrameworkId add(const Framework &framework)
    {
        const auto added = m_test->workspace->replaceFramework({{}, framework});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return added->id;
    }

    static void change(FrameworkDraft &draft, test::RandomFrameworks &random)
    {
        for (int count = random.below(3) + 1; count > 0; --count) {
            const auto items = draft.framework().items();
            const auto any = [&]() -> const Item & { return items[static_cast<std::size_t>(random.below(static_cast<int>(items.size())))]; };
            const auto to = random.below(3) == 0 ? std::nullopt : std::optional(any().id);
            Item item = any();
            item.title += QStringLiteral(" đổi");
            item.rule.shape = random.rule(random.below(test::RandomFrameworks::Shapes));
            switch (random.below(6)) {
            case 0: static_cast<void>(draft.add(to, static_cast<std::size_t>(random.below(4)), QStringLiteral("Mới"))); break;
            case 1: static_cast<void>(draft.duplicate(any().id)); break;
            case 2: static_cast<void>(draft.remove(any().id)); break;
            case 3: static_cast<void>(draft.renumberFrom(any().id)); break;
            case 4: static_cast<void>(draft.setItem(item)); break;
            default: static_cast<void>(draft.move(any().id, to, static_cast<std::size_t>(random.below(4))));
            }
        }
    }

    void reopenAndCompare()
    {
        std::map<FrameworkId, QByteArray> before;
        for (const auto &header : m_test->workspace->frameworks())
            before[header.id] = writeFrameworkJson(*m_test->workspace->findFramework(header.id));
        m_test->workspace.reset();
        auto opened = Workspace::open(m_test->path(), QStringLiteral("Người thử"));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_test->workspace = std::move(*opened);
        QCOMPARE(m_test->workspace->frameworks().size(), before.size());
        for (const auto &[id, json] : before)
            QCOMPARE(writeFrameworkJson(*m_test->workspace->findFramework(id)), json);
        const auto selfTest = m_test->workspace->selfTest();
        QVERIFY(selfTest && selfTest->problems.isEmpty());
    }

    std::unique_ptr<test::TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestWorkspaceFrameworks)
#include "tst_workspaceframeworks.moc"
