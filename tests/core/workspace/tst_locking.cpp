// SPDX-License-Identifier: GPL-3.0-or-later
// Chốt and mở chốt.
#include "core/workspace/workspace.h"

#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using test::TestWorkspace;

class TestLocking : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWorkspace>(); }

    void isRefusedWhileARedOneStands()
    {
        const Status refused = workspace().lock(m_test->assessment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("“Tỉnh Thử – 2026” cannot be locked: 4 red finding(s) stand."));
        QCOMPARE(state(), Assessment::State::Draft);
        QVERIFY(workspace().historyOf(m_test->assessment).size() == 1); // That it was made.
    }

    void locksWhatIsReady()
    {
        makeReady();
        QSignalSpy states(&workspace(), &Workspace::stateChanged);
        const Status locked = workspace().lock(m_test->assessment);
        QVERIFY2(locked, qUtf8Printable(locked ? QString() : locked.error().message));
        QCOMPARE(states.size(), 1);
        QCOMPARE(state(), Assessment::State::Locked);
        QCOMPARE(workspace().sheet(m_test->assessment).assessment().state, Assessment::State::Locked);
        const Change change = workspace().historyOf(m_test->assessment).front();
        QCOMPARE(change.field, QStringLiteral("state"));
        QCOMPARE(change.oldValue, QStringLiteral("draft"));
        QCOMPARE(change.newValue, QStringLiteral("locked"));
        QCOMPARE(change.by, QStringLiteral("Người thử"));
    }

    void whatIsLockedStaysAsItIs()
    {
        makeReady();
        const Finding yellow = workspace().findings(m_test->assessment).front();
        QCOMPARE(yellow.severity, Finding::Severity::Warning);
        QVERIFY(workspace().lock(m_test->assessment));
        QVERIFY(!workspace().replaceScores({{m_test->key("2"), {Points(), {}, true}}}));
        QVERIFY(!workspace().replaceAccepted(m_test->assessment, acceptanceOf(yellow, QStringLiteral("Vì"))));
        Evidence document = workspace().evidence().front();
        document.removal = Removal{QDateTime::currentDateTimeUtc(), workspace().person()};
        QVERIFY(!workspace().replaceEvidence({{document.id, document}}));
        document.removal.reset();
        document.citations.clear();
        QVERIFY(!workspace().replaceEvidence({{document.id, document}}));
        QVERIFY(!workspace().lock(m_test->assessment));
        QVERIFY(workspace().acceptedFindings(m_test->assessment).empty());
    }

    void outlivesTheProgram()
    {
        makeReady();
        QVERIFY(workspace().lock(m_test->assessment));
        reopen();
        QCOMPARE(state(), Assessment::State::Locked);
        QCOMPARE(workspace().selfTest()->problems, QStringList());
    }

    void isOpenedAgainWithAReason()
    {
        makeReady();
        QVERIFY(!workspace().unlock(m_test->assessment, QStringLiteral("Chưa chốt")));
        QVERIFY(workspace().lock(m_test->assessment));
        QVERIFY(!workspace().unlock(m_test->assessment, QStringLiteral("  ")));
        QCOMPARE(state(), Assessment::State::Locked);
        QVERIFY(workspace().unlock(m_test->assessment, QStringLiteral("Bổ sung minh chứng")));
        QCOMPARE(state(), Assessment::State::Draft);
        QVERIFY(workspace().replaceScores({{m_test->key("2"), {Points(), QStringLiteral("Vì"), true}}}));
        const auto history = workspace().historyOf(m_test->assessment);
        QVERIFY(std::any_of(history.begin(), history.end(), [](const Change &change) { return change.field == u"reason" && change.newValue == u"Bổ sung minh chứng"; }));
    }

    void aMissingFileKeepsItOpen()
    {
        makeReady();
        Evidence document = workspace().evidence().front();
        document.attachments = {workspace().storeFile(m_test->file(QStringLiteral("a.pdf"), "nội dung")).value()};
        QVERIFY(workspace().replaceEvidence({{document.id, document}}));
        QVERIFY(QFile::remove(workspace().pathOf(document.attachments.front())));
        const Status refused = workspace().lock(m_test->assessment);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("475/KH-UBND")));
        QCOMPARE(state(), Assessment::State::Draft);
    }

    void nothingHappensInAFileForReading()
    {
        makeReady();
        m_test->workspace.reset();
        m_test->workspace = std::move(Workspace::openForReading(m_test->path(), QStringLiteral("Ai đó")).value());
        QVERIFY(!workspace().lock(m_test->assessment));
    }

private:
    Workspace &workspace() const { return *m_test->workspace; }
    Assessment::State state() const { return workspace().assessment(m_test->assessment)->state; }
    void reopen()
    {
        m_test->workspace.reset();
        m_test->workspace = std::move(Workspace::open(m_test->path(), QStringLiteral("Người thử")).value());
    }

    /// Full points for every leaf, each with a document.
    void makeReady()
    {
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2026, 3, 1);
        for (const char *code : {"1.1.1", "1.1.2", "1.2", "2"}) {
            document.citations.push_back({m_test->assessment, m_test->item(code).id, {}, {}});
            QVERIFY(workspace().replaceScores({{m_test->key(code), {m_test->item(code).maximum, {}, true}}}));
        }
        QVERIFY(workspace().replaceEvidence({{{}, document}}));
        QCOMPARE(workspace().findingCount(m_test->assessment).errors, 0);
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestLocking)
#include "tst_locking.moc"
