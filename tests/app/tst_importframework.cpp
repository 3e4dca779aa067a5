// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinerun.h"

#include <QTest>

using namespace parindex;

/// parindex import-framework, as a process of its own.
class TestImportFramework : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::write(m_program.path("phụ lục.csv"), "STT;Tiêu chí;Điểm tối đa;Cách tính điểm\nI;Chỉ đạo;3;\nI.1;Kế hoạch;1;Có: 1\n;;;Không: 0\nI.2;Sáng kiến;1;Theo kết quả\n");
    }

    void makesAFrameworkThatCanBeEvaluated()
    {
        const auto outcome = import({QStringLiteral("--report"), QStringLiteral("--title"), QStringLiteral("Bộ thử"), QStringLiteral("--decision"), QStringLiteral("11-QĐ/TU"), QStringLiteral("--year"), QStringLiteral("2026")});
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
        QVERIFY2(outcome.output.contains(QStringLiteral("Số tiêu chí chấm điểm: 2\n")), outcome.said().constData());
        QVERIFY2(outcome.output.contains(QStringLiteral("Cách chấm đã hiểu: 1; để chấm thủ công: 1; không có cách chấm: 0\n")), outcome.said().constData());
        QVERIFY2(outcome.output.contains(QStringLiteral("I.2 (dòng 5): chưa hiểu “Theo kết quả”")), outcome.said().constData());
        QVERIFY2(outcome.errors.contains(QStringLiteral("Dòng 2: I: điểm tối đa ghi là 3, nhưng các mục con cộng lại là 2.")), outcome.said().constData());
        const auto framework = QJsonDocument::fromJson(test::bytesOf(m_program.path("khung.json"))).object();
        QCOMPARE(framework.value(u"title").toString(), QStringLiteral("Bộ thử"));
        QCOMPARE(framework.value(u"decision").toString(), QStringLiteral("11-QĐ/TU"));
        QCOMPARE(framework.value(u"first_year").toInt(), 2026);
        const auto evaluated = m_program.run({QStringLiteral("evaluate"), QStringLiteral("khung.json"), QStringLiteral("I.1"), QStringLiteral("level=1")});
        QCOMPARE(evaluated.output, QStringLiteral("Có → 1 điểm\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4") << QStringList() << 3 << QStringLiteral("PDF");
        QTest::newRow("no criteria") << QByteArray("STT;Tiêu chí\n") << QStringList() << 3 << QStringLiteral("không có dòng nào là tiêu chí");
        QTest::newRow("a table that is not there") << QByteArray("STT;Tiêu chí\n1;A\n") << QStringList{QStringLiteral("--table"), QStringLiteral("2")} << 2 << QStringLiteral("“2”");
    }

    void refuses()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        test::write(m_program.path("phụ lục.csv"), table);
        QFile::remove(m_program.path("khung.json"));
        const auto outcome = import(options);
        QVERIFY2(outcome.exitCode == exitCode, outcome.said().constData());
        QVERIFY2(outcome.errors.contains(said), outcome.said().constData());
        QVERIFY(!QFile::exists(m_program.path("khung.json"))); // Never a half framework.
    }

private:
    test::Outcome import(const QStringList &options) const
    {
        return m_program.run(QStringList{QStringLiteral("import-framework"), QStringLiteral("phụ lục.csv"), QStringLiteral("-o"), QStringLiteral("khung.json")} + options);
    }

    test::CommandLineRun m_program;
};

QTEST_GUILESS_MAIN(TestImportFramework)
#include "tst_importframework.moc"
