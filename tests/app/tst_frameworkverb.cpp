// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinerun.h"

#include <QTest>

using namespace parindex;

/// parindex framework, as a process of its own: a framework goes to a workbook and back.
class TestFrameworkVerb : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(":/frameworks/sample-province-2026.json"), m_program.path("khung.json")));
    }

    void nothingIsLostOnTheWayToAWorkbookAndBack()
    {
        QCOMPARE(convert("khung.json", "một.json").exitCode, 0);
        QCOMPARE(convert("khung.json", "khung.xlsx").exitCode, 0);
        const test::Outcome back = convert("khung.xlsx", "hai.json");
        QVERIFY2(back.exitCode == 0, back.said().constData());
        QVERIFY(test::bytesOf(m_program.path("khung.xlsx")).startsWith("PK"));
        QVERIFY(test::bytesOf(m_program.path("một.json")).size() > 50'000);
        QCOMPARE(test::bytesOf(m_program.path("hai.json")), test::bytesOf(m_program.path("một.json")));
    }

    void sumsThatDoNotFitAreRemarkedOn()
    {
        QByteArray json = test::bytesOf(m_program.path("khung.json"));
        json.replace("\"maximum\": \"9.5\"", "\"maximum\": \"9.25\"");
        test::write(m_program.path("lệch.json"), json);
        const test::Outcome outcome = convert("lệch.json", "lệch.xlsx");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.errors.contains(QStringLiteral("9,25")) && outcome.errors.contains(QStringLiteral("9,5")), outcome.said().constData());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("named");
        QTest::newRow("a file that is not there") << "không.json" << "x.xlsx" << "không.json";
        QTest::newRow("another kind to read") << "khung.txt" << "x.xlsx" << "khung.txt";
        QTest::newRow("another kind to write") << "khung.json" << "x.csv" << "x.csv";
        QTest::newRow("a workspace to write") << "khung.json" << "x.parindex" << "x.parindex";
        QTest::newRow("a folder that is not there") << "khung.json" << "thư mục/x.json" << "x.json";
        QTest::newRow("a workbook of somebody else") << "lạ.xlsx" << "x.json" << "lạ.xlsx";
    }
    void refuses()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QFETCH(QString, named);
        test::write(m_program.path("lạ.xlsx"), "PK and then nothing");
        const test::Outcome outcome = m_program.run({QStringLiteral("framework"), in, QStringLiteral("-o"), out});
        QVERIFY2(outcome.exitCode == 3, outcome.said().constData());
        QVERIFY2(outcome.errors.contains(named), outcome.said().constData());
        QVERIFY(!QFile::exists(m_program.path(out)));
    }

private:
    test::Outcome convert(const char *in, const char *out) const
    {
        return m_program.run({QStringLiteral("framework"), QString::fromUtf8(in), QStringLiteral("-o"), QString::fromUtf8(out)});
    }

    test::CommandLineRun m_program;
};

QTEST_GUILESS_MAIN(TestFrameworkVerb)
#include "tst_frameworkverb.moc"
