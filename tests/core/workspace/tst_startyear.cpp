// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/startyear.h"

#include "core/domain/mappingproposal.h"
#include "tests/support/sqlitefile.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QTest>

using namespace parindex;

class TestStartYear : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<test::TestWorkspace>(); }

    void withTheSameFramework()
    {
        QVERIFY(workspace().replaceScores({{m_test->key("2"), {Points::whole(1), QStringLiteral("Vì"), true}}}));
        const auto started = start(2027, earlier());
        QVERIFY(started);
        QCOMPARE(workspace().frameworks().size(), std::size_t(1));
        const AssessmentView view = workspace().view(*started);
        QCOMPARE(view.title(), QStringLiteral("Tỉnh Thử – 2027"));
        QCOMPARE(view.assessment().state, Assessment::State::Draft);
        QVERIFY(view.sheet.current(m_test->item("2")).isEmpty());
        const Continuation &kept = *workspace().continuationOf(*started);
        QCOMPARE(kept.earlier, m_test->assessment);
        QCOMPARE(kept.items.size(), view.framework.items().size());
        QCOMPARE(kept.earlierItemsOf(m_test->item("1.2").id), std::vector{m_test->item("1.2").id});
        QVERIFY(!workspace().continuationOf(m_test->assessment));
        const Continuation before = kept;
        reopen();
        QCOMPARE(*workspace().continuationOf(*started), before);
        const auto test = workspace().selfTest();
        QVERIFY(test);
        QCOMPARE(test->problems, QStringList());
    }

    void withANewFramework()
    {
        const auto started = start(2027, newFramework());
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        QCOMPARE(workspace().frameworks().size(), std::size_t(2));
        const Framework &framework = workspace().view(*started).framework;
        QCOMPARE(framework.findCode(QStringLiteral("1.1.1"))->leadAgency, QStringLiteral("Sở Nội vụ"));
        QCOMPARE(framework.findCode(QStringLiteral("1.1.1"))->requiredEvidence, QStringLiteral("Kế hoạch"));
        const Continuation &kept = *workspace().continuationOf(*started);
        QCOMPARE(kept.earlierItemsOf(framework.findCode(QStringLiteral("1.1.1"))->id), std::vector{m_test->item("1.1.1").id});
        const Continuation before = kept;
        reopen();
        QCOMPARE(*workspace().continuationOf(*started), before);
    }

    void leavesNothingBehindWhenRefused_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("strangeRow");
        QTest::newRow("the same year") << 2026 << false;
        QTest::newRow("an earlier year") << 2025 << false;
        QTest::newRow("no year") << 2500 << false;
        QTest::newRow("a row that is not there") << 2027 << true;
    }
    void leavesNothingBehindWhenRefused()
    {
        QFETCH(int, year);
        QFETCH(bool, strangeRow);
        const QString before = test::textOf(workspace());
        const Framework later = newFramework();
        auto items = proposeMapping(earlier(), later).confirmedItems();
        if (strangeRow)
            items.push_back({later.items().front().id, ItemId(999), Relation::Same});
        const auto started = startYear(workspace(), {m_test->assessment, year, later, items});
        QVERIFY(!started);
        QVERIFY(!started.error().message.isEmpty());
        QCOMPARE(test::textOf(workspace()), before);
        reopen();
        QCOMPARE(test::textOf(workspace()), before);
    }

    void theSameYearTwice()
    {
        QVERIFY(start(2027, earlier()));
        QVERIFY(!start(2027, earlier()));
        QCOMPARE(workspace().assessments().size(), std::size_t(2));
    }

    void anEmptyYearGoesAgain()
    {
        const QString before = test::textOf(workspace());
        const auto started = start(2027, earlier());
        QVERIFY(started);
        QVERIFY(workspace().checkRemovable(*started));
        QVERIFY(!workspace().removeAssessment(m_test->assessment)); // The new year was started from it.
        QVERIFY(workspace().removeAssessment(*started));
        QCOMPARE(test::textOf(workspace()), before);
        reopen();
        QCOMPARE(test::textOf(workspace()), before);
        QCOMPARE(workspace().selfTest()->problems, QStringList());
    }

    void aYearThatWentIsForgotten()
    {
        const AssessmentId started = *start(2027, earlier());
        QVERIFY(!workspace().findings(started).empty()); // They are remembered from now on.
        QVERIFY(workspace().removeAssessment(started));
        Evidence document;
        document.number = QStringLiteral("1/KH");
        document.citations = {{m_test->assessment, m_test->item("2").id, {}, {}}};
        QVERIFY(workspace().replaceEvidence({{{}, document}}));
    }

    void whatHasBeenSaidStays_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"points", "explanation", "document", "accepted finding"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatHasBeenSaidStays()
    {
        QFETCH(QString, what);
        const AssessmentId started = *start(2027, earlier());
        const ScoreKey key{started, m_test->item("2").id, Stage::Self};
        Evidence document;
        document.number = QStringLiteral("1/KH");
        document.citations = {{started, key.item, {}, {}}};
        if (what == u"accepted finding")
            QVERIFY(workspace().replaceAccepted(started, {Finding::Code::LostUnexplained, key.item, {}, QStringLiteral("Vì")}));
        else if (what == u"document")
            QVERIFY(workspace().replaceEvidence({{{}, document}}));
        else
            QVERIFY(workspace().replaceScores({{key, what == u"points" ? Score{Points(), {}, true} : Score{{}, QStringLiteral("Vì"), true}}}));
        const QString before = test::textOf(workspace());
        const Status removed = workspace().removeAssessment(started);
        QVERIFY(!removed);
        QVERIFY(removed.error().message.contains(QStringLiteral("Tỉnh Thử – 2027")));
        QCOMPARE(test::textOf(workspace()), before);
    }

    void aFileWhoseRowsDoNotBelongTogetherIsRefused()
    {
        QVERIFY(start(2027, newFramework()));
        m_test->workspace.reset();
        QVERIFY(test::SqliteFile(m_test->path()).run("UPDATE continued_item SET earlier_item_id = item_id"));
        const auto opened = Workspace::open(m_test->path(), QStringLiteral("x"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }

private:
    Workspace &workspace() { return *m_test->workspace; }
    const Framework &earlier() { return workspace().view(m_test->assessment).framework; }
    static Framework newFramework()
    {
        QByteArray json = test::smallFrameworkJson();
        json.replace(R"("evidence":"Kế hoạch","lead":"Sở Nội vụ",)", "").replace("01/QĐ-TEST", "02/QĐ-TEST");
        return readFrameworkJson(json).value();
    }
    Result<AssessmentId> start(int year, const Framework &framework)
    {
        return startYear(workspace(), {m_test->assessment, year, framework, proposeMapping(earlier(), framework).confirmedItems()});
    }
    void reopen()
    {
        m_test->workspace.reset();
        m_test->workspace = Workspace::open(m_test->path(), QStringLiteral("Người thử")).value();
    }

    std::unique_ptr<test::TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestStartYear)
#include "tst_startyear.moc"
