// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as a workspace keeps them: up to date, and accepted with a reason.
#include "core/workspace/workspace.h"

#include "core/domain/codes.h"
#include "tests/support/files.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using test::TestWorkspace;
using Code = Finding::Code;

class TestReadinessOfWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWorkspace>(); }

    void followsEveryChange()
    {
        QCOMPARE(words("1.1.1"), QStringLiteral("not-scored"));
        QSignalSpy changes(&workspace(), &Workspace::findingsChanged);
        score("1.1.1", "1");
        QCOMPARE(words("1.1.1"), QStringLiteral("evidence-missing"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][1].value<std::vector<ItemId>>(), std::vector<ItemId>{m_test->item("1.1.1").id});
        QVERIFY(workspace().replaceEvidence({{{}, document("1.1.1")}}));
        QCOMPARE(words("1.1.1"), QStringLiteral("no-file"));
        QCOMPARE(changes.size(), 2);
        score("1.1.1", "0.5");
        QCOMPARE(words("1.1.1"), QStringLiteral("lost-unexplained no-file"));
    }

    void aFailedTransactionLeavesTheFindings()
    {
        const auto before = workspace().findings(m_test->assessment);
        QVERIFY(!workspace().inOneTransaction([&]() -> Status {
            score("1.1.1", "1");
            return Error{ErrorCode::Refused, QStringLiteral("."), {}};
        }));
        QVERIFY(workspace().findings(m_test->assessment) == before);
    }

    void acceptsAndWithdraws()
    {
        score("1.1.1", "0.5");
        const Finding lost = finding(Code::LostUnexplained);
        const auto before = workspace().findingCount(m_test->assessment);
        QSignalSpy changes(&workspace(), &Workspace::findingsChanged);
        const auto replaced = workspace().replaceAccepted(m_test->assessment, acceptanceOf(lost, QStringLiteral("Đã báo cáo Chủ tịch")));
        QVERIFY(replaced);
        QCOMPARE(replaced->reason, QString());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(workspace().findingCount(m_test->assessment), (Workspace::FindingCount{before.errors, before.warnings - 1, 1}));
        reopen();
        QCOMPARE(workspace().acceptanceOfFinding(m_test->assessment, lost)->reason, QStringLiteral("Đã báo cáo Chủ tịch"));
        QCOMPARE(workspace().acceptedWarnings(m_test->assessment), QStringList{lost.sentence + QStringLiteral(" – Đã báo cáo Chủ tịch")});
        const auto withdrawn = workspace().replaceAccepted(m_test->assessment, *replaced);
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->reason, QStringLiteral("Đã báo cáo Chủ tịch"));
        QCOMPARE(workspace().findingCount(m_test->assessment), before);
        QCOMPARE(workspace().selfTest()->problems, QStringList());
    }

    void anAcceptanceEndsWithTheFigures()
    {
        score("1.1.1", "0.5");
        QVERIFY(workspace().replaceAccepted(m_test->assessment, acceptanceOf(finding(Code::LostUnexplained), QStringLiteral("Vì"))));
        score("1.1.1", "0.25");
        QVERIFY(!workspace().acceptanceOfFinding(m_test->assessment, finding(Code::LostUnexplained)));
        QCOMPARE(workspace().findingCount(m_test->assessment).accepted, 0);
        score("1.1.1", "0.5");
        QCOMPARE(workspace().findingCount(m_test->assessment).accepted, 1);
    }

    void acceptancesOfDocumentsCount()
    {
        QVERIFY(workspace().replaceEvidence({{{}, document("1.1.1")}}));
        QVERIFY(workspace().replaceAccepted(m_test->assessment, acceptanceOf(finding(Code::NoFile), QStringLiteral("Nộp bản giấy"))));
        QCOMPARE(workspace().findingCount(m_test->assessment).accepted, 1);
    }

    void refusesToAcceptWhatIsRed()
    {
        const auto refused = workspace().replaceAccepted(m_test->assessment, acceptanceOf(finding(Code::NotScored), QStringLiteral("Vì")));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("red")));
    }

    void aWorkerTellsAboutFiles()
    {
        Evidence attached = document("1.1.1");
        attached.attachments = {workspace().storeFile(m_test->file(QStringLiteral("a.pdf"), "nội dung")).value()};
        QVERIFY(workspace().replaceEvidence({{{}, attached}}));
        QCOMPARE(words("1.1.1"), QStringLiteral("not-scored"));
        const QString path = workspace().pathOf(attached.attachments.front());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        test::writeFile(path, "khác");
        const auto shallow = workspace().fileCheck(Workspace::FileDepth::Existence);
        const auto deep = workspace().fileCheck(Workspace::FileDepth::Content);
        QVERIFY(shallow({}).empty());
        workspace().setFileProblems(deep({}));
        QCOMPARE(words("1.1.1"), QStringLiteral("not-scored file-altered"));
        QVERIFY(QFile::remove(path));
        workspace().setFileProblems(shallow({}));
        QCOMPARE(words("1.1.1"), QStringLiteral("not-scored file-missing"));
        workspace().setFileProblems(deep([](qint64) { return false; }));
        QCOMPARE(words("1.1.1"), QStringLiteral("not-scored"));
    }

private:
    Workspace &workspace() const { return *m_test->workspace; }
    void score(const char *code, const char *points)
    {
        QVERIFY(workspace().replaceScores({{m_test->key(code), {Points::fromString(QString::fromLatin1(points)).value(), {}, true}}}));
    }
    Evidence document(const char *code) const
    {
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2026, 3, 1);
        document.issuer = QStringLiteral("UBND tỉnh");
        document.citations = {{m_test->assessment, m_test->item(code).id, {}, {}}};
        return document;
    }
    QString words(const char *code) const
    {
        QStringList words;
        for (const Finding &finding : workspace().readiness(m_test->assessment).of(m_test->item(code).id))
            words << codeOf(finding.code);
        return words.join(u' ');
    }
    Finding finding(Code code) const
    {
        const auto all = workspace().findings(m_test->assessment);
        return *std::find_if(all.begin(), all.end(), [&](const Finding &one) { return one.code == code; });
    }
    void reopen()
    {
        m_test->workspace.reset();
        m_test->workspace = std::move(Workspace::open(m_test->path(), QStringLiteral("Người thử")).value());
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestReadinessOfWorkspace)
#include "tst_readinessofworkspace.moc"
