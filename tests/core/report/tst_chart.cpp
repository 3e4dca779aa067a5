// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart.h"

#include <QTest>

using namespace parindex;

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void namesACategory()
    {
        QCOMPARE((Chart::Category{QStringLiteral("1.2"), QStringLiteral("Báo cáo"), {}, {}}).name(), QStringLiteral("1.2. Báo cáo"));
        QCOMPARE((Chart::Category{{}, QStringLiteral("Toàn quốc"), {}, {}}).name(), QStringLiteral("Toàn quốc"));
        QCOMPARE((Chart::Category{QStringLiteral("1.2"), {}, {}, {}}).name(), QStringLiteral("1.2"));
    }

    void saysItselfInWords()
    {
        Chart chart;
        chart.title = QStringLiteral("Điểm");
        chart.headings = QStringList{QStringLiteral("Mã"), QStringLiteral("Tên"), QStringLiteral("Đạt")};
        chart.rows = {{QStringLiteral("1"), QStringLiteral("Thể chế"), QStringLiteral("9,44")}, {QString(), QStringLiteral("Tổng"), QStringLiteral("9,44")}};
        chart.notes = QStringList{QStringLiteral("Còn thiếu.")};
        QCOMPARE(chart.rowText(1), QStringLiteral("Tên: Tổng; Đạt: 9,44"));
        QCOMPARE(chart.description(), QStringLiteral("Điểm\nMã: 1; Tên: Thể chế; Đạt: 9,44\nTên: Tổng; Đạt: 9,44\nCòn thiếu."));
    }

    void givesTheTableToASpreadsheet_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("copied");
        QTest::newRow("words") << QStringLiteral("Thể chế") << QStringLiteral("Thể chế");
        QTest::newRow("gain") << QStringLiteral("+0,5") << QStringLiteral("+0,5");
        QTest::newRow("loss") << QStringLiteral("-0,5") << QStringLiteral("-0,5");
        QTest::newRow("dash") << QStringLiteral("–") << QStringLiteral("–");
        QTest::newRow("tab and new line") << QStringLiteral("a\tb\nc") << QStringLiteral("a b c");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"x\")") << QStringLiteral("'=HYPERLINK(\"x\")");
        QTest::newRow("plus") << QStringLiteral("+A1") << QStringLiteral("'+A1");
        QTest::newRow("minus") << QStringLiteral("-A1") << QStringLiteral("'-A1");
        QTest::newRow("at") << QStringLiteral("@SUM(1)") << QStringLiteral("'@SUM(1)");
    }

    void givesTheTableToASpreadsheet()
    {
        QFETCH(QString, cell);
        QFETCH(QString, copied);
        Chart chart;
        chart.headings = QStringList{QStringLiteral("Mã"), QStringLiteral("Tên")};
        chart.rows = {{QStringLiteral("1.10"), cell}};
        QCOMPARE(chart.tableText(), QStringLiteral("Mã\tTên\n1.10\t%1\n").arg(copied));
    }
};

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
