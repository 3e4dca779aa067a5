// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecharts.h"
#include "core/report/scoresheetreport.h"
#include "tests/support/markedsheet.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

/// What prints and charts say about what does not apply and about numbers that are no plain sums.
class TestConvertedReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void theScoreSheetMarksAndExplains()
    {
        const Report report = scoreSheetReport(view());
        const auto &table = std::get<Report::Table>(report.blocks.back());
        QStringList cells;
        for (const Report::Row &row : table.rows)
            cells << row.cells[0] + u' ' + row.cells[3].section(u'\n', 0, 0).replace(QChar(0xa0), u' ');
        QCOMPARE(cells, (QStringList{QStringLiteral("1 9,33/10 *"), QStringLiteral("1.1 14"), QStringLiteral("1.2 14"), QStringLiteral("1.3 does not occur"),
                                     QStringLiteral("2 4/4"), QStringLiteral("2.1 does not occur"), QStringLiteral(" 13,33/14"), QStringLiteral(" 13,33/14")}));
        QCOMPARE(table.rows[5].cells[3], QStringLiteral("does not occur\n4"));
        QCOMPARE(table.notes, (QStringList{QStringLiteral("1.3: Does not apply – its group is rescaled."),
                                           QStringLiteral("2.1: Does not apply – gets its full points."),
                                           QStringLiteral("* 1: rescaled: 28/30 × 10 = 9,3333.")}));
    }

    void theChartMarksAndExplains()
    {
        const Chart chart = fieldsChart(view());
        QCOMPARE(chart.categories[0].label, QStringLiteral("9,33/10\u00a0*"));
        QCOMPARE(chart.categories[1].label, QStringLiteral("4/4"));
        QCOMPARE(chart.notes, QStringList{QStringLiteral("* 1: rescaled: 28/30 × 10 = 9,3333")});
        QCOMPARE(criteriaChart(view(), m_marked.framework.items()[0]).notes, chart.notes);
    }

private:
    AssessmentView view() const { return {m_agency, m_marked.framework, m_marked.sheet, m_summary, m_published, m_evidence}; }

    test::MarkedSheet m_marked{QStringLiteral("1 10\n  1.1 15 =14\n  1.2 15 =14\n  1.3 10 n3\n2 4\n  2.1 4 n1\n")};
    Agency m_agency;
    Summary m_summary{m_marked.framework, m_marked.sheet};
    std::vector<PublishedFigure> m_published;
    std::vector<Evidence> m_evidence;
};

QTEST_APPLESS_MAIN(TestConvertedReport)
#include "tst_convertedreport.moc"
