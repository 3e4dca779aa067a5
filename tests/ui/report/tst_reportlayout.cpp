// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlayout.h"

#include <QRawFont>
#include <QTest>

using namespace parindex;

namespace {

Report tableReport(int rows, const QString &cell)
{
    Report::Table table;
    table.columns = {{QStringLiteral("TT"), 1, Report::Alignment::Left}, {QStringLiteral("Nội dung"), 9, Report::Alignment::Left}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({Report::Row::Style::Plain, {QString::number(i), cell}});
    Report report;
    report.title = QStringLiteral("BẢNG THỬ");
    report.orientation = Report::Orientation::Landscape;
    report.blocks = {table};
    return report;
}

/// The texts of a page from the top: the first of each strip.
QStringList texts(const ReportLayout &layout, int page)
{
    QStringList result;
    for (const PlacedStrip &placed : layout.page(page))
        result << layout.strip(placed.strip).boxes.front().text.text();
    return result;
}

} // namespace

class tst_reportlayout : public QObject
{
    Q_OBJECT

private slots:
    void fontHasVietnameseLetters()
    {
        const QRawFont font = QRawFont::fromFont(TextStyle{11, false, false, Qt::AlignLeft}.font());
        QVERIFY(font.isValid());
        QCOMPARE(font.familyName(), documentFontFamily());
        for (const QChar letter : QStringLiteral("ữỮđĐậẪỹợ–…"))
            QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
    }

    void marginsAreExact()
    {
        const auto millimetres = [](int dots) { return qRound(dots * 25.4 / DotsPerInch); };
        Report report;
        const QRect portrait = ReportLayout(report).contentRect();
        QCOMPARE(QRect(millimetres(portrait.left()), millimetres(portrait.top()), millimetres(portrait.width()), millimetres(portrait.height())), QRect(30, 20, 165, 257));
        report.orientation = Report::Orientation::Landscape;
        const QRect landscape = ReportLayout(report).contentRect();
        QCOMPARE(QRect(millimetres(landscape.left()), millimetres(landscape.top()), millimetres(landscape.width()), millimetres(landscape.height())), QRect(30, 20, 252, 170));
    }

    void everyRowStandsOnceUnderARepeatedHeader()
    {
        const ReportLayout layout(tableReport(90, QStringLiteral("Kế hoạch cải cách hành chính")));
        QVERIFY(layout.pageCount() > 2);
        QStringList rows;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QStringList onPage = texts(layout, page);
            QCOMPARE(onPage.count(QStringLiteral("TT")), 1);
            if (page > 0)
                QCOMPARE(onPage.first(), QStringLiteral("TT"));
            rows << onPage.mid(onPage.indexOf(QStringLiteral("TT")) + 1);
        }
        QStringList expected;
        for (int i = 0; i < 90; ++i)
            expected << QString::number(i);
        QCOMPARE(rows, expected);
    }

    void pagesAreNeverOverfull()
    {
        const ReportLayout layout(tableReport(40, QStringLiteral("Dài\n").repeated(7)));
        for (int page = 0; page < layout.pageCount(); ++page) {
            const PlacedStrip &last = layout.page(page).back();
            const StripSize &size = layout.strip(last.strip).size;
            QVERIFY(last.top + last.lines * size.lineHeight + size.padding <= layout.contentRect().height());
        }
    }

    void aRowTallerThanAPageIsBrokenBetweenLines()
    {
        const ReportLayout layout(tableReport(1, QStringLiteral("dòng\n").repeated(99) + QStringLiteral("cuối")));
        QVERIFY(layout.pageCount() > 2);
        int lines = 0;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QCOMPARE(layout.page(page).back().firstLine, lines);
            lines += layout.page(page).back().lines;
        }
        QCOMPARE(lines, 100);
    }

    void longWordsAreBrokenAnywhere()
    {
        const ReportLayout layout(tableReport(1, QString(400, u'W')));
        const Strip &row = layout.strip(layout.page(0).back().strip);
        const TextBlock &cell = row.boxes.back().text;
        QVERIFY(cell.lineCount() > 4);
        QVERIFY(cell.naturalWidth() <= layout.contentRect().width() * 9 / 10);
    }

    void headingsAndGroupsAreNotLeftAtTheFoot()
    {
        Report report = tableReport(60, QStringLiteral("Kế hoạch"));
        auto &rows = std::get<Report::Table>(report.blocks.front()).rows;
        for (std::size_t i = 0; i < rows.size(); i += 3)
            rows[i] = {Report::Row::Style::Field, {QStringLiteral("Lĩnh vực")}};
        const ReportLayout layout(report);
        QVERIFY(layout.pageCount() > 2);
        for (int page = 0; page + 1 < layout.pageCount(); ++page)
            QVERIFY(texts(layout, page).last() != QStringLiteral("Lĩnh vực"));
    }

    void aShortRowReachesToTheRight()
    {
        Report report = tableReport(1, {});
        std::get<Report::Table>(report.blocks.front()).rows = {{Report::Row::Style::Group, {QStringLiteral("Cả bảng")}}};
        const ReportLayout layout(report);
        QCOMPARE(layout.strip(layout.page(0).back().strip).gridLines, std::vector<int>({0, layout.contentRect().width()}));
    }

    void theSignatureTakesTheLastRowAlong()
    {
        Report report = tableReport(60, QStringLiteral("Kế hoạch"));
        report.signatures = {{QStringLiteral("CHỦ TỊCH"), QStringLiteral("(Ký)"), QStringLiteral("Nguyễn Văn A")}};
        for (int rows = 10; rows < 40; ++rows) {
            auto table = std::get<Report::Table>(tableReport(rows, QStringLiteral("Kế hoạch")).blocks.front());
            report.blocks = {table};
            const ReportLayout layout(report);
            QVERIFY(texts(layout, layout.pageCount() - 1).contains(QString::number(rows - 1)));
        }
    }

    void disguisedCharactersAreNotPrinted()
    {
        const ReportLayout layout(tableReport(1, QStringLiteral("fdp.\u202eexe\tx")));
        QCOMPARE(layout.strip(layout.page(0).back().strip).boxes.back().text.text(), QStringLiteral("fdp. exe x"));
    }
};

QTEST_MAIN(tst_reportlayout)
#include "tst_reportlayout.moc"
