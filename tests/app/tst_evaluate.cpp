// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinerun.h"

#include <QFile>
#include <QTest>

using namespace parindex;

/// parindex evaluate, as a process of its own, over the sample framework.
class TestEvaluate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::copy(QStringLiteral(":/frameworks/sample-province-2026.json"), m_program.path("khung.json")));
    }

    void worksOut_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("a ratio") << QStringList{QStringLiteral("1.1.3"), QStringLiteral("a=47"), QStringLiteral("b=50")} << 0 << QStringLiteral("47/50 = 94\u00a0% ≥\u00a080\u00a0%; 47/50 × 0,75 = 0,705 → 0,705 điểm\n");
        QTest::newRow("a level by its number") << QStringList{QStringLiteral("1.1.1"), QStringLiteral("level=2")} << 0 << QStringLiteral("Ban hành không kịp thời → 0,25 điểm\n");
        QTest::newRow("a level by its words") << QStringList{QStringLiteral("1.1.1"), QStringLiteral("level=khong ban hanh")} << 0 << QStringLiteral("Không ban hành → 0 điểm\n");
        QTest::newRow("nothing entered") << QStringList{QStringLiteral("1.1.3")} << 2 << QStringLiteral("  a = Số nhiệm vụ hoàn thành\n  b = Tổng số nhiệm vụ trong kế hoạch\n");
        QTest::newRow("the levels") << QStringList{QStringLiteral("1.1.1")} << 2 << QStringLiteral("    2: Ban hành không kịp thời\n");
        QTest::newRow("an unknown name") << QStringList{QStringLiteral("1.1.3"), QStringLiteral("x=1")} << 2 << QStringLiteral("“x=1”");
        QTest::newRow("an unknown code") << QStringList{QStringLiteral("99")} << 2 << QStringLiteral("“99”");
        QTest::newRow("a sum") << QStringList{QStringLiteral("1.1")} << 2 << QStringLiteral("“1.1”");
        QTest::newRow("letters") << QStringList{QStringLiteral("1.1.3"), QStringLiteral("a=x"), QStringLiteral("b=50")} << 3 << QStringLiteral("không đọc được “x”");
        QTest::newRow("over zero") << QStringList{QStringLiteral("1.1.3"), QStringLiteral("a=0"), QStringLiteral("b=0")} << 3 << QStringLiteral("hãy tự ghi điểm");
        QTest::newRow("a rule for people") << QStringList{QStringLiteral("3.3.3")} << 3 << QStringLiteral("hãy đọc và tự ghi điểm");
    }

    void worksOut()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const test::Outcome outcome = m_program.run(QStringList{QStringLiteral("evaluate"), QStringLiteral("khung.json")} + words);
        QVERIFY2(outcome.exitCode == exitCode, outcome.said().constData());
        QVERIFY2((exitCode == 0 ? outcome.output : outcome.errors).contains(said), outcome.said().constData());
    }

    void refusesFilesOfOthers()
    {
        QCOMPARE(m_program.run({QStringLiteral("evaluate"), QStringLiteral("khong.json"), QStringLiteral("1")}).exitCode, 3);
        QFile file(m_program.path("la.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QCOMPARE(m_program.run({QStringLiteral("evaluate"), QStringLiteral("la.json"), QStringLiteral("1")}).exitCode, 3);
    }

private:
    test::CommandLineRun m_program;
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
