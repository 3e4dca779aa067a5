// SPDX-License-Identifier: GPL-3.0-or-later
// What another tool changes in a file is found by the file's own history.
#include "core/workspace/historycheck.h"

#include "core/workspace/workspace.h"
#include "tests/support/numberededits.h"
#include "tests/support/sqlitefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestHistoryCheck : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("thử.parindex"));
        const auto workspace = test::NumberedEdits::createWorkspace(m_path);
        QVERIFY(workspace);
        const test::NumberedEdits edits(**workspace);
        for (int number = 1; number <= 11; ++number)
            QVERIFY(edits.make(number));
        const auto undone = (*workspace)->replaceEvidence({{EvidenceId(2), std::nullopt}}); // A document that is gone.
        QVERIFY(undone);
    }

    void findsWhatWasNotEntered_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a look") << QStringLiteral("INSERT INTO setting VALUES ('current_assessment', '1')") << QString();
        QTest::newRow("points") << QStringLiteral("UPDATE score SET points = 5 WHERE points = 6") << QStringLiteral("7 (Tỉnh Thử – 2026), points: “0.0005” stands in the file, but its history says that “0.0006” was entered last.");
        QTest::newRow("an explanation") << QStringLiteral("UPDATE score SET explanation = 'x' WHERE points = 6") << QStringLiteral("explanation");
        QTest::newRow("a score is gone") << QStringLiteral("DELETE FROM score WHERE points = 6") << QStringLiteral("“” stands");
        QTest::newRow("it does not apply") << QStringLiteral("UPDATE score SET applies = 0 WHERE points = 6") << QStringLiteral("applies");
        QTest::newRow("a number") << QStringLiteral("UPDATE evidence SET number = '9'") << QStringLiteral("9, number: “9” stands in the file, but its history says that “5” was entered last.");
        QTest::newRow("a citation") << QStringLiteral("DELETE FROM citation") << QStringLiteral("citations");
        QTest::newRow("a file") << QStringLiteral("UPDATE attachment SET digest = '%1'").arg(QString(64, u'a')) << QStringLiteral("attachments");
        QTest::newRow("a document is gone") << QStringLiteral("DELETE FROM citation; DELETE FROM attachment; DELETE FROM evidence") << QStringLiteral("exists");
        QTest::newRow("the history itself") << QStringLiteral("UPDATE history SET new_value = '1' WHERE field = 'points' AND new_value = '0.0006'") << QStringLiteral("points");
    }

    void findsWhatWasNotEntered()
    {
        QFETCH(QString, tampering);
        QFETCH(QString, found);
        QVERIFY(test::SqliteFile(m_path).run(tampering));
        const auto workspace = Workspace::openForReading(m_path, QStringLiteral("Lan"));
        QVERIFY(workspace);
        const auto test = (*workspace)->selfTest();
        QVERIFY(test);
        const QString problems = test->problems.join(u'\n');
        QCOMPARE(problems.isEmpty(), found.isEmpty());
        QVERIFY2(problems.contains(found), qPrintable(problems));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHistoryCheck)
#include "tst_historycheck.moc"
