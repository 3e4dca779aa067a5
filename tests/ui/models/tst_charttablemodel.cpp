// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include "tests/ui/charts/examplecharts.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

QStringList printed(const ChartTableModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << (row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole) : model.index(row, column).data()).toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace

class TestChartTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void printsTheTableBehind()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        const Chart chart = test::exampleFieldsChart();
        model.setChart(chart);
        QCOMPARE(printed(model), test::rowsOf(chart));
        QCOMPARE(printed(model).at(1), QStringLiteral("1 | Title of 1 | 9,44 | 0,06 | 0 | 9,5 | 99,37\u00a0%"));
        model.setChart(test::exampleYearsChart());
        QCOMPARE(model.columnCount(), 7);
        model.setChart({});
        QCOMPARE(printed(model), QStringList{QString()});
    }

    void keepsRowsWhenAScoreChanges()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model);
        Chart chart = test::exampleFieldsChart();
        model.setChart(chart);
        const QPersistentModelIndex kept = model.index(1, 2);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        chart.rows[1][2] = QStringLiteral("5");
        model.setChart(chart);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(kept.data().toString(), QStringLiteral("5"));
    }

    void alignsFigures()
    {
        ChartTableModel model;
        Chart chart = test::exampleFieldsChart();
        chart.rows[2][2] = QStringLiteral("+2,58 điểm so với năm trước");
        model.setChart(chart);
        const auto alignment = [&](int row, int column) { return model.index(row, column).data(Qt::TextAlignmentRole).toInt(); };
        QVERIFY(alignment(0, 2) & Qt::AlignRight);
        QVERIFY(alignment(1, 6) & Qt::AlignRight); // "–".
        QCOMPARE(alignment(2, 2), 0); // Words that begin with a number.
        QCOMPARE(alignment(0, 1), 0);
        QCOMPARE(alignment(0, 0), 0); // A code is a name.
    }

    void knowsTheItemOfARow()
    {
        ChartTableModel model;
        const Chart chart = test::exampleFieldsChart();
        model.setChart(chart);
        QCOMPARE(model.itemAt(2), chart.categories[2].item);
        QCOMPARE(model.itemAt(3), std::nullopt); // A total.
        QCOMPARE(model.itemAt(-1), std::nullopt);
        QCOMPARE(model.itemAt(99), std::nullopt);
    }

    void escapesToolTips()
    {
        Chart chart = test::exampleFieldsChart();
        chart.rows[0][1] = QStringLiteral("<b>x</b>");
        ChartTableModel model;
        model.setChart(chart);
        QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;b&gt;x&lt;/b&gt;"));
    }
};

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
