// SPDX-License-Identifier: GPL-3.0-or-later
// What has been handed in stays as it was handed in.
#include "core/workspace/workspace.h"

#include "tests/support/sqlitefile.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QTest>

using namespace parindex;
using test::TestWorkspace;
using test::textOf;

class TestLockedAssessment : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.citations = {{m_test->assessment, m_test->item("1.1.1").id, QStringLiteral("Mục II"), QStringLiteral("2")}};
        QVERIFY(m_test->workspace->replaceEvidence({{{}, document}}));
    }

    void scoresStay()
    {
        putInto("locked");
        const auto refused = m_test->workspace->replaceScores({{m_test->key("2"), {Points::whole(1), {}, true}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("“Tỉnh Thử – 2026” is locked: its scores cannot be changed any more."));
    }

    void onlyTheStageThatItIsAtIsScored()
    {
        putInto("round1");
        const ItemId leaf = m_test->item("2").id;
        const auto refused = m_test->workspace->replaceScores({{{m_test->assessment, leaf, Stage::Self}, {Points::whole(1), {}, true}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("2: only the points of the stage that “Tỉnh Thử – 2026” is at can be changed."));
        QVERIFY(m_test->workspace->replaceScores({{{m_test->assessment, leaf, Stage::Round1}, {Points::whole(1), {}, true}}}));
    }

    void whatItCitesStays_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a draft, another page") << QByteArray("draft") << "page" << true;
        QTest::newRow("explaining, one more leaf") << QByteArray("explaining") << "more" << true;
        QTest::newRow("locked, a corrected abstract") << QByteArray("locked") << "abstract" << true;
        QTest::newRow("a draft, another number") << QByteArray("draft") << "number" << true;
        QTest::newRow("locked, another number") << QByteArray("locked") << "number" << false;
        QTest::newRow("locked, another date") << QByteArray("locked") << "date" << false;
        QTest::newRow("final, one more file") << QByteArray("final") << "file" << false;
        QTest::newRow("locked, another page") << QByteArray("locked") << "page" << false;
        QTest::newRow("locked, one more leaf") << QByteArray("locked") << "more" << false;
        QTest::newRow("locked, no leaf") << QByteArray("locked") << "none" << false;
        QTest::newRow("locked, removed") << QByteArray("locked") << "remove" << false;
        QTest::newRow("final, removed") << QByteArray("final") << "remove" << false;
    }

    void whatItCitesStays()
    {
        QFETCH(QByteArray, state);
        QFETCH(QString, change);
        QFETCH(bool, taken);
        putInto(state);
        const QString before = textOf(*m_test->workspace);
        const auto outcome = m_test->workspace->replaceEvidence({{EvidenceId(1), changed(change)}});
        QCOMPARE(outcome.ok(), taken);
        QCOMPARE(textOf(*m_test->workspace) != before, taken);
        if (!taken)
            QCOMPARE(outcome.error().message, QStringLiteral("“Tỉnh Thử – 2026” is locked: what proves its scores cannot be changed any more."));
    }

private:
    /// As the hand-over will do it; until then only the file itself can say so.
    void putInto(const QByteArray &state)
    {
        m_test->workspace.reset();
        QVERIFY(test::SqliteFile(m_test->path()).run(QStringLiteral("UPDATE assessment SET state = '%1'").arg(QString::fromLatin1(state))));
        m_test->workspace = std::move(*Workspace::open(m_test->path(), QStringLiteral("Lan")));
    }

    std::optional<Evidence> changed(const QString &change) const
    {
        if (change == QStringLiteral("remove"))
            return std::nullopt;
        Evidence document = m_test->workspace->evidence().front();
        if (change == QStringLiteral("page"))
            document.citations.front().page = QStringLiteral("3");
        else if (change == QStringLiteral("more"))
            document.citations.push_back({m_test->assessment, m_test->item("1.2").id, {}, {}});
        else if (change == QStringLiteral("number"))
            document.number = QStringLiteral("476/KH-UBND");
        else if (change == QStringLiteral("date"))
            document.issuedOn = QDate(2026, 1, 5);
        else if (change == QStringLiteral("file"))
            document.attachments.push_back(*m_test->workspace->storeFile(m_test->file(QStringLiteral("a.pdf"), "x")));
        else if (change == QStringLiteral("none"))
            document.citations.clear();
        else
            document.abstract = QStringLiteral("Kế hoạch cải thiện chỉ số");
        return document;
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestLockedAssessment)
#include "tst_lockedassessment.moc"
