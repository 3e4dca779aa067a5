// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "tests/support/files.h"
#include "tests/support/frameworktext.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using test::points;
using test::TestWorkspace;
using test::textOf;

namespace {

Error failure()
{
    return {ErrorCode::Refused, QStringLiteral("Không được."), {}};
}

Evidence document(const char *number)
{
    Evidence evidence;
    evidence.number = QString::fromUtf8(number);
    return evidence;
}

} // namespace

class TestWorkspaceClass : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        m_workspace = m_test->workspace.get();
    }

    void cleanup() { m_test.reset(); }

    void setsScoresAndAnnouncesThem()
    {
        QSignalSpy spy(m_workspace, &Workspace::scoresChanged);
        set({{"1.1.1", {points("0.75"), QStringLiteral("Đúng hạn"), true}}, {"2", {points("2.5"), {}, true}}});
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<AssessmentId>(), m_test->assessment);
        QCOMPARE(spy[0][1].value<std::vector<ItemId>>(), (std::vector{m_test->item("1.1.1").id, m_test->item("2").id}));
        QCOMPARE(score("1.1.1").explanation, QStringLiteral("Đúng hạn"));
        QCOMPARE(m_workspace->summary(m_test->assessment).total().achieved, points("3.25"));
        const QString before = textOf(*m_workspace);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
    }

    void givesBackWhatStoodThereForUndo()
    {
        set({{"1.1.1", {points("0.5"), QStringLiteral("một"), true}}});
        const QString first = textOf(*m_workspace);
        auto changes = set({{"1.1.1", {points("1"), QStringLiteral("hai"), true}}, {"1.2", {std::nullopt, {}, false}}});
        const QString second = textOf(*m_workspace);
        QVERIFY(first != second);
        for (int i = 0; i < 3; ++i) {
            changes = *m_workspace->replaceScores(changes);
            QCOMPARE(textOf(*m_workspace), first);
            changes = *m_workspace->replaceScores(changes);
            QCOMPARE(textOf(*m_workspace), second);
        }
        reopen();
        QCOMPARE(textOf(*m_workspace), second);
    }

    void theSameCellTwiceInOneChangeIsUndoneAsOne()
    {
        set({{"1.1.1", {points("0.5"), {}, true}}});
        const auto before = set({{"1.1.1", {points("0.25"), {}, true}}, {"1.1.1", {points("1"), {}, true}}});
        QCOMPARE(score("1.1.1").points, points("1"));
        const auto history = m_workspace->historyOf(m_test->key("1.1.1"));
        QCOMPARE(history[0].oldValue, QStringLiteral("0.25"));
        QCOMPARE(history[1].oldValue, QStringLiteral("0.5"));
        QVERIFY(m_workspace->replaceScores(before));
        QCOMPARE(score("1.1.1").points, points("0.5"));
    }

    void keepsTheHistoryOfAScore()
    {
        const QDateTime start = QDateTime::currentDateTimeUtc().addMSecs(-1);
        set({{"1.1.1", {points("0.5"), {}, true}}});
        set({{"1.1.1", {points("0.75"), QStringLiteral("Bổ sung"), true}}});
        set({{"1.1.1", {points("0.75"), QStringLiteral("Bổ sung"), true}}}); // Changes nothing.
        set({{"1.1.1", {}}});
        reopen();
        const auto history = m_workspace->historyOf(m_test->key("1.1.1"));
        QStringList lines;
        for (const Change &change : history) {
            lines << change.field + QStringLiteral(": ") + change.oldValue + QStringLiteral(" -> ") + change.newValue;
            QCOMPARE(change.by, QStringLiteral("Người thử"));
            QCOMPARE(change.at.timeSpec(), Qt::UTC);
            QVERIFY(change.at >= start && change.at <= QDateTime::currentDateTimeUtc());
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("explanation: Bổ sung -> "), QStringLiteral("points: 0.75 -> "),
                                     QStringLiteral("explanation:  -> Bổ sung"), QStringLiteral("points: 0.5 -> 0.75"), QStringLiteral("points:  -> 0.5")}));
        QVERIFY(m_workspace->historyOf(m_test->key("1.1.2")).empty());
    }

    void refusesScores_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("points");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("above the maximum") << QByteArray("1.1.1") << QStringLiteral("1.0001") << ErrorCode::Refused;
        QTest::newRow("below zero") << QByteArray("1.1.1") << QStringLiteral("-0.0001") << ErrorCode::Refused;
        QTest::newRow("a sum") << QByteArray("1.1") << QStringLiteral("1") << ErrorCode::NotFound;
    }

    void refusesScores()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, points);
        set({{"1.1.1", {test::points("0.5"), QStringLiteral("giữ"), true}}});
        const QString before = textOf(*m_workspace);
        QSignalSpy spy(m_workspace, &Workspace::scoresChanged);
        // All or none: the good one before it is not set either.
        const auto refused = m_workspace->replaceScores({{m_test->key("1.2"), {test::points("1"), {}, true}},
                                                         {m_test->key(code.constData()), {*Points::fromString(points), {}, true}}});
        QVERIFY(!refused);
        QTEST(refused.error().code, "error");
        QVERIFY(refused.error().message.endsWith(u'.'));
        QCOMPARE(textOf(*m_workspace), before);
        QCOMPARE(spy.size(), 0);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
    }

    void refusesCellsThatDoNotExist()
    {
        const Score score{points("1"), {}, true};
        QVERIFY(!m_workspace->replaceScores({{{m_test->assessment, ItemId(999), Stage::Self}, score}}));
        QVERIFY(!m_workspace->replaceScores({{{AssessmentId(999), m_test->item("2").id, Stage::Self}, score}}));
    }

    void addsChangesAndRemovesDocuments()
    {
        QSignalSpy spy(m_workspace, &Workspace::evidenceChanged);
        Evidence evidence = document("475/KH-UBND");
        evidence.citations.push_back({m_test->assessment, m_test->item("1.1.1").id, QStringLiteral("Mục I"), QStringLiteral("2")});
        const auto added = m_workspace->replaceEvidence({{{}, evidence}, {{}, document("2")}});
        QVERIFY(added);
        const EvidenceId id = added->front().id;
        QVERIFY(id.isValid() && !added->front().evidence);
        QCOMPARE(spy[0][0].value<std::vector<EvidenceId>>(), (std::vector{id, (*added)[1].id}));
        QCOMPARE(m_workspace->evidenceOf(m_test->assessment, m_test->item("1.1.1").id), std::vector{m_workspace->findEvidence(id)});
        QVERIFY(m_workspace->evidenceOf(m_test->assessment, m_test->item("1.1.2").id).empty());

        evidence.abstract = QStringLiteral("Cải cách");
        const auto changed = m_workspace->replaceEvidence({{id, evidence}});
        QCOMPARE(changed->front().evidence->abstract, QString());
        const QString full = textOf(*m_workspace);
        const auto removed = m_workspace->replaceEvidence({{id, std::nullopt}});
        QCOMPARE(removed->front().evidence->abstract, QStringLiteral("Cải cách"));
        QVERIFY(!m_workspace->findEvidence(id));
        QCOMPARE(m_workspace->evidence().size(), std::size_t(1));
        const auto putBack = m_workspace->replaceEvidence(*removed);
        QVERIFY(putBack);
        QCOMPARE(textOf(*m_workspace), full);
        QVERIFY(m_workspace->replaceEvidence(*putBack));
        QVERIFY(!m_workspace->findEvidence(id));
        reopen();
        QCOMPARE(m_workspace->evidence().size(), std::size_t(1));

        QStringList fields;
        for (const Change &change : m_workspace->historyOf(id))
            fields << change.field + QStringLiteral(": ") + change.oldValue + QStringLiteral(" -> ") + change.newValue;
        QCOMPARE(fields.size(), 4 + 4 + 4 + 1 + 3);
        QVERIFY(fields.contains(QStringLiteral("citations:  -> 1.1.1 | Mục I | 2")));
        QVERIFY(fields.contains(QStringLiteral("abstract:  -> Cải cách")));
    }

    void removingWhatIsNotThereChangesNothing()
    {
        QVERIFY(m_workspace->replaceEvidence({{EvidenceId(99), std::nullopt}}));
        QVERIFY(m_workspace->evidence().empty());
        QVERIFY(m_workspace->historyOf(EvidenceId(99)).empty());
    }

    void refusesDocuments_data()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("citing an unknown leaf") << 1;
        QTest::newRow("citing an unknown assessment") << 2;
        QTest::newRow("citing twice") << 3;
        QTest::newRow("citing a leaf of other criteria") << 5;
        QTest::newRow("a file that is a path") << 4;
        QTest::newRow("citing a sum") << 6;
    }

    void refusesDocuments()
    {
        QFETCH(int, reason);
        QVERIFY(m_workspace->addFramework(test::frameworkFromText(QStringLiteral("A 1\n"))));
        QVERIFY(m_workspace->replaceEvidence({{{}, document("1")}}));
        const QString before = textOf(*m_workspace);
        Evidence evidence = document("x");
        const Citation citation{m_test->assessment, m_test->item("1.2").id, {}, {}};
        switch (reason) {
        case 1: evidence.citations = {{m_test->assessment, ItemId(999), {}, {}}}; break;
        case 2: evidence.citations = {{AssessmentId(999), citation.item, {}, {}}}; break;
        case 3: evidence.citations = {citation, citation}; break;
        case 5: evidence.citations = {{m_test->assessment, ItemId(m_test->item("3.1").id.value() + 1), {}, {}}}; break;
        case 6: evidence.citations = {{m_test->assessment, m_test->item("1.1").id, {}, {}}}; break;
        case 4: evidence.attachments = {{QStringLiteral("../").repeated(21) + u'x', QStringLiteral("a"), 1, 1}}; break;
        }
        const auto refused = m_workspace->replaceEvidence({{{}, document("2")}, {EvidenceId(1), evidence}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.endsWith(u'.'));
        QCOMPARE(textOf(*m_workspace), before);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
    }

    void runsSeveralChangesAsOne()
    {
        const Status status = m_workspace->inOneTransaction([&]() -> Status {
            set({{"2", {points("1"), {}, true}}});
            if (const auto agency = m_workspace->addAgency({{}, QStringLiteral("Sở"), Audience::Department}); !agency)
                return agency.error();
            const Status inner = m_workspace->inOneTransaction([&]() -> Status {
                set({{"1.2", {points("0.5"), {}, true}}});
                return {};
            });
            set({{"1.2", {points("1"), {}, true}}}); // Still part of the whole.
            return inner;
        });
        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        const QString before = textOf(*m_workspace);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
        QCOMPARE(m_workspace->summary(m_test->assessment).total().achieved, points("2"));
    }

    void takesAllBackWhenOneFails_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("the last one") << 1;
        QTest::newRow("one inside another") << 2;
        QTest::newRow("one that nobody heeds") << 3;
    }

    void takesAllBackWhenOneFails()
    {
        QFETCH(int, way);
        set({{"2", {points("1"), QStringLiteral("giữ"), true}}});
        QVERIFY(m_workspace->replaceEvidence({{{}, document("1")}}));
        const QString before = textOf(*m_workspace);
        const QString rows = test::rowsOf(m_test->path());
        QSignalSpy spy(m_workspace, &Workspace::assessmentsChanged);
        const Status status = m_workspace->inOneTransaction([&]() -> Status {
            changeEverything();
            if (way == 2)
                return m_workspace->inOneTransaction([] { return Status(failure()); });
            if (way == 3) {
                Evidence twice = document("x");
                twice.citations.assign(2, {m_test->assessment, m_test->item("2").id, {}, {}});
                static_cast<void>(m_workspace->replaceEvidence({{{}, document("y")}, {{}, twice}}));
                return {};
            }
            return failure();
        });
        QVERIFY(!status);
        QVERIFY(spy.size() >= 1);
        QCOMPARE(textOf(*m_workspace), before);
        QCOMPARE(test::rowsOf(m_test->path()), rows);
        set({{"2", {points("2"), {}, true}}}); // And work goes on.
        QCOMPARE(m_workspace->summary(m_test->assessment).total().achieved, points("2"));
        const QString after = textOf(*m_workspace);
        reopen();
        QCOMPARE(textOf(*m_workspace), after);
    }

    void remembersWhatWasLookedAt()
    {
        Assessment other = *m_workspace->assessment(m_test->assessment);
        other.year = 2030;
        const AssessmentId second = *m_workspace->addAssessment(other);
        QCOMPARE(m_workspace->currentAssessment(), m_test->assessment);
        m_workspace->setCurrentAssessment(second);
        QCOMPARE(m_workspace->currentAssessment(), second);
        reopen();
        QCOMPARE(m_workspace->currentAssessment(), second);
        m_workspace->setCurrentAssessment(AssessmentId(99));
        QCOMPARE(m_workspace->currentAssessment(), m_test->assessment);
        reopen();
        QCOMPARE(m_workspace->currentAssessment(), m_test->assessment);
    }

    void aSecondOpenerOnlyReads()
    {
        set({{"2", {points("1"), {}, true}}});
        const auto opened = Workspace::open(m_test->path(), QStringLiteral("Hùng"));
        QVERIFY(opened);
        Workspace &reader = **opened;
        QVERIFY(reader.isReadOnly());
        QVERIFY(reader.whyReadOnly()->message.contains(QStringLiteral("Người thử")));
        QCOMPARE(textOf(reader), textOf(*m_workspace));
        const QString rows = test::rowsOf(m_test->path());
        const QString path = m_test->file(QStringLiteral("a.pdf"), test::tinyPdf());
        PublishedFigure figure;
        figure.assessment = m_test->assessment;
        const std::vector<Status> refusals{
            statusOf(reader.replaceScores({{m_test->key("2"), {points("2"), {}, true}}})), statusOf(reader.replaceEvidence({{{}, document("1")}})),
            statusOf(reader.addAgency({{}, QStringLiteral("Sở"), Audience::Department})), statusOf(reader.addFramework(test::frameworkFromText(QStringLiteral("A 1\n")))),
            statusOf(reader.addAssessment({{}, AgencyId(1), FrameworkId(1), 2030, Assessment::State::Draft})), reader.addPublishedFigures({figure}),
            reader.addReferenceFigures({{}}), reader.inOneTransaction([] { return Status(); }), statusOf(reader.storeFile(path))};
        for (const Status &refusal : refusals) {
            QVERIFY(!refusal);
            QCOMPARE(refusal.error().code, ErrorCode::ReadOnly);
            QVERIFY(refusal.error().message.contains(QStringLiteral("Người thử")));
        }
        reader.setCurrentAssessment(m_test->assessment);
        QCOMPARE(test::rowsOf(m_test->path()), rows);
        QVERIFY(!QFile::exists(reader.filesFolder()));
        set({{"2", {points("2"), {}, true}}}); // The reader does not stand in the writer's way.
    }

    void knowsItsFilesByAnyNameOfTheWorkspace()
    {
        const auto stored = m_workspace->storeFile(m_test->file(QStringLiteral("a.pdf"), test::tinyPdf()));
        QVERIFY(stored);
        m_test->workspace.reset();
        const QString link = m_test->folder.filePath(QStringLiteral("lối tắt.parindex"));
        QVERIFY(QFile::link(m_test->path(), link));
        const auto opened = Workspace::open(link, QStringLiteral("Lan"));
        QVERIFY(opened);
        QVERIFY((*opened)->hasFile(*stored));
        QVERIFY(!QFile::exists(m_test->folder.filePath(QStringLiteral("lối tắt.backups"))));
    }

    void clearsAwayHalfCopiedFiles()
    {
        const auto stored = m_workspace->storeFile(m_test->file(QStringLiteral("a.pdf"), test::tinyPdf()));
        const QString half = test::writeFile(m_workspace->filesFolder() + QStringLiteral("/incoming-AbCdEf"), "half");
        QVERIFY(Workspace::open(m_test->path(), QStringLiteral("Hùng"))); // Reading only: leaves it.
        QVERIFY(QFile::exists(half));
        reopen();
        QVERIFY(!QFile::exists(half));
        QVERIFY(m_workspace->hasFile(*stored));
    }

    void checksItself()
    {
        const auto first = m_workspace->storeFile(m_test->file(QStringLiteral("a.pdf"), test::tinyPdf(1)));
        const auto second = m_workspace->storeFile(m_test->file(QStringLiteral("b.pdf"), test::tinyPdf(2)));
        const auto unused = m_workspace->storeFile(m_test->file(QStringLiteral("c.pdf"), test::tinyPdf(3)));
        Evidence one = document("1");
        one.attachments = {*first, *second};
        Evidence two = document("2");
        two.attachments = {*second};
        QVERIFY(m_workspace->replaceEvidence({{{}, one}, {{}, two}}));
        auto result = m_workspace->selfTest();
        QCOMPARE(result->problems, QStringList());
        QCOMPARE(result->remarks.size(), 1);
        QVERIFY(result->remarks[0].contains(unused->digest.left(8)));
        QVERIFY(m_workspace->checkFiles().empty());

        test::writeFile(m_workspace->pathOf(*first), "something else");
        QVERIFY(QFile::remove(m_workspace->pathOf(*second)));
        const auto findings = m_workspace->checkFiles();
        QCOMPARE(findings.size(), std::size_t(3)); // Both documents that miss the second file are named.
        QCOMPARE(findings[0].code, Finding::Code::FileAltered);
        QVERIFY(findings[0].sentence.startsWith(QStringLiteral("1: “a.pdf”")));
        QCOMPARE(findings[1].code, Finding::Code::FileMissing);
        QVERIFY(findings[2].sentence.startsWith(QStringLiteral("2: “b.pdf”")));
        QCOMPARE(m_workspace->selfTest()->problems.size(), 3);
    }

    void selfTestFindsWhatIsBrokenInTheFile()
    {
        set({{"2", {points("1"), {}, true}}});
        QVERIFY(test::SqliteFile(m_test->path()).runAgainstAllRules(QStringLiteral("UPDATE score SET assessment_id = 99; INSERT INTO history VALUES (NULL, '', '', '', '', '', '')")));
        const auto problems = m_workspace->checkDatabase();
        QCOMPARE(*problems, QStringList{QStringLiteral("score 1 -> assessment")});
        QCOMPARE(m_workspace->selfTest()->problems, *problems);
    }

    void findsWhatTheFiguresSay()
    {
        // Nothing is scored in a new sheet, and nothing else is wrong with it.
        QCOMPARE(m_workspace->findingCount(m_test->assessment), (Workspace::FindingCount{4, 0, 0}));
        QCOMPARE(m_workspace->findings(m_test->assessment).size(), std::size_t(4));
        QCOMPARE(m_workspace->view(m_test->assessment).title(), QStringLiteral("Tỉnh Thử – 2026"));
        QCOMPARE(m_workspace->path(), m_test->path());
        QVERIFY(!m_workspace->assessment(AssessmentId(99)));
    }

private:
    using Cells = std::vector<std::pair<const char *, Score>>;

    std::vector<Workspace::KeyedScore> set(const Cells &cells)
    {
        std::vector<Workspace::KeyedScore> scores;
        for (const auto &[code, score] : cells)
            scores.emplace_back(m_test->key(code), score);
        const auto before = m_workspace->replaceScores(scores);
        if (!before)
            qFatal("%s", qUtf8Printable(before.error().message));
        return *before;
    }

    template <typename T>
    static Status statusOf(const Result<T> &result)
    {
        return result ? Status() : Status(result.error());
    }

    const Score &score(const char *code) const { return m_workspace->sheet(m_test->assessment).score(m_test->item(code).id, Stage::Self); }

    void changeEverything()
    {
        set({{"1.1.1", {points("1"), {}, true}}, {"2", {}}});
        QVERIFY(m_workspace->replaceEvidence({{{}, document("2")}, {EvidenceId(1), std::nullopt}}));
        const auto agency = m_workspace->addAgency({{}, QStringLiteral("Sở"), Audience::Department});
        const auto framework = m_workspace->addFramework(test::frameworkFromText(QStringLiteral("A 1\n")));
        const auto assessment = m_workspace->addAssessment({{}, *agency, *framework, 2030, Assessment::State::Draft});
        QVERIFY(assessment);
        m_workspace->setCurrentAssessment(*assessment);
        PublishedFigure figure;
        figure.assessment = *assessment;
        QVERIFY(m_workspace->addPublishedFigures({figure}));
        QVERIFY(m_workspace->addReferenceFigures({{}}));
    }

    void reopen()
    {
        m_test->workspace.reset();
        auto opened = Workspace::open(m_test->path(), QStringLiteral("Lan"));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_test->workspace = std::move(*opened);
        m_workspace = m_test->workspace.get();
        QVERIFY(!m_workspace->isReadOnly());
    }

    std::unique_ptr<TestWorkspace> m_test;
    Workspace *m_workspace = nullptr;
};

QTEST_GUILESS_MAIN(TestWorkspaceClass)
#include "tst_workspace.moc"
