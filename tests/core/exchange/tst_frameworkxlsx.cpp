// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkxlsx.h"

#include "core/exchange/frameworkjson.h"
#include "core/exchange/frameworksheet.h"
#include "tests/support/frameworktext.h"
#include "tests/support/randomframework.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace parindex;

namespace {

using Cells = std::vector<QStringList>;

Cells header()
{
    return {{QStringLiteral("Mục"), QStringLiteral("Nội dung")}, {QStringLiteral("Định dạng"), QStringLiteral("parindex-framework 1")}, {QStringLiteral("Tên bộ tiêu chí"), QStringLiteral("Bộ thử")}};
}

Cells items(const QStringList &row)
{
    return {{QStringLiteral("MA"), QStringLiteral("Bậc"), QStringLiteral("Tên"), QStringLiteral("điểm tối đa"), QStringLiteral("Nguồn điểm"), QStringLiteral("Quy tắc (máy đọc)"), QStringLiteral("Cấp")}, row};
}

} // namespace

class TestFrameworkXlsx : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(unsigned, seed);
        test::RandomFrameworks random(seed);
        for (int round = 0; round < 3; ++round) {
            const Framework framework = random.next();
            const auto again = through(framework);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(writeFrameworkJson(*again), writeFrameworkJson(framework));
        }
    }

    void theShippedOnesSurvive()
    {
        for (const QFileInfo &info : QDir(QStringLiteral(":/frameworks")).entryInfoList()) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto framework = readFrameworkJson(file.readAll());
            QVERIFY(framework);
            const auto again = through(*framework);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(writeFrameworkJson(*again), writeFrameworkJson(*framework));
        }
    }

    void oddTextsSurvive()
    {
        const Framework start = readFrameworkJson(test::smallFrameworkJson()).value();
        for (const QString &odd : {QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+1"), QStringLiteral("-1"), QStringLiteral("@x"), QStringLiteral("_x0009_"),
                                   QStringLiteral("a\u0001b"), QStringLiteral("a\tb\n  c"), QStringLiteral("_x005F_x0041_"), QStringLiteral("1.10"), QStringLiteral("TRUE"), QStringLiteral("'a"),
                                   QStringLiteral("https://example.com"), QStringLiteral("<a>&\"'"), QStringLiteral("#N/A")}) {
            std::vector<Item> items = start.items();
            items[0].title = odd;
            items[2].rule.text = odd;
            const Framework framework(start.header(), items);
            const auto again = through(framework);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->items()[0].title, odd);
            QCOMPARE(again->items()[2].rule.text, odd);
        }
    }

    void aTextThatNoCellHoldsIsRefused()
    {
        const Framework start = readFrameworkJson(test::smallFrameworkJson()).value();
        std::vector<Item> items = start.items();
        items[1].guidance = QString(40'000, u'a');
        const auto bytes = writeFrameworkXlsx(Framework(start.header(), items));
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(QStringLiteral("40000")), qPrintable(bytes.error().message));
    }

    void pointsAreExactNumbers()
    {
        const Framework start = test::frameworkFromText(QStringLiteral("1 0.0001\n2 1000000\n3 -999999.9999\n4 9.4468\n"));
        QCOMPARE(writeFrameworkJson(*through(start)), writeFrameworkJson(test::renumberedItems(start)));
    }

    void reads_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("refusal");
        const auto place = [](const char *where, const QString &what) { return QStringLiteral("Sheet “Bộ tiêu chí”, row 2, column %1: ").arg(QString::fromUtf8(where)) + what; };
        const auto row = [](const QStringList &cells) { return cells; };
        QTest::newRow("names of columns in any case") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("9,5")}) << QString();
        QTest::newRow("words in any case") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("9.5"), QStringLiteral("dieu tra XA HOI HOC")}) << QString();
        QTest::newRow("no code") << row({QString(), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("1")}) << place("A (Mã)", QStringLiteral("this cell must not be empty."));
        QTest::newRow("no title") << row({QStringLiteral("1"), QStringLiteral("1"), QString(), QStringLiteral("1")}) << place("C (Tên)", QStringLiteral("this cell must not be empty."));
        QTest::newRow("depth out of nowhere") << row({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("Tên"), QStringLiteral("1")}) << place("B (Bậc)", QStringLiteral("there is no row of depth 1 above for it to belong to."));
        QTest::newRow("no depth") << row({QStringLiteral("1"), QString(), QStringLiteral("Tên"), QStringLiteral("1")}) << place("B (Bậc)", QStringLiteral("“” is no whole number between 1 and 8."));
        QTest::newRow("no points") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("mười")}) << place("D (Điểm tối đa)", Points::fromString(QStringLiteral("mười")).error().message);
        QTest::newRow("too fine") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("0.12345")}) << place("D (Điểm tối đa)", Points::fromString(QStringLiteral("0.12345")).error().message);
        QTest::newRow("unknown word") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("1"), QStringLiteral("Bói")}) << place("E (Nguồn điểm)", QStringLiteral("“Bói” is none of: Hồ sơ tài liệu; Điều tra xã hội học; SIPAS; Số liệu thống kê."));
        QTest::newRow("a rule that is none") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("1"), QString(), QStringLiteral("{")}) << place("F (Quy tắc (máy đọc))", QStringLiteral("the rule cannot be read. Empty the cell, or leave it as it was written."));
        QTest::newRow("a rule of no shape") << row({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("1"), QString(), QStringLiteral("{\"shape\":\"x\"}")}) << place("F (Quy tắc (máy đọc))", QStringLiteral("The rule says “x” for “shape”, which cannot be read."));
    }
    void reads()
    {
        QFETCH(QStringList, row);
        const auto framework = readFrameworkXlsx(workbook({{FrameworkSheet::Items, items(row)}, {FrameworkSheet::Header, header()}}));
        QTEST(framework ? QString() : framework.error().message, "refusal");
    }

    void aNumberOfACellIsRead()
    {
        const auto framework = readFrameworkXlsx(workbook({{FrameworkSheet::Items, items({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("#0.30000000000000004")})}, {FrameworkSheet::Header, header()}}));
        QVERIFY(framework);
        QCOMPARE(framework->items().front().maximum, test::points("0.3"));
        const auto fine = readFrameworkXlsx(workbook({{FrameworkSheet::Items, items({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("#0.33333333")})}, {FrameworkSheet::Header, header()}}));
        QVERIFY(!fine);
    }

    void otherWorkbooksAreRefused()
    {
        const auto lacking = readFrameworkXlsx(workbook({{"Sheet1", items({})}}));
        QCOMPARE(lacking.error().message, QStringLiteral("“thử.xlsx” is no workbook of criteria of this program: it lacks the sheet “Bộ tiêu chí”."));
        auto old = header();
        old[1][1] = QStringLiteral("parindex-framework 2");
        const auto newer = readFrameworkXlsx(workbook({{FrameworkSheet::Items, items({})}, {FrameworkSheet::Header, old}}));
        QCOMPARE(newer.error().message, QStringLiteral("Sheet “Thông tin”, row 2, column B (Nội dung): “parindex-framework 2” is no form of workbook that this program reads."));
        const auto columns = readFrameworkXlsx(workbook({{FrameworkSheet::Items, {{QStringLiteral("Mã"), QStringLiteral("Tên")}}}, {FrameworkSheet::Header, header()}}));
        QCOMPARE(columns.error().message, QStringLiteral("Sheet “Bộ tiêu chí” has no column “Bậc” in its first row."));
    }

    void gradesAreReadAsTheyAreTyped()
    {
        const Cells grading{{QStringLiteral("Xếp loại"), QStringLiteral("Từ"), QStringLiteral("Trên"), QStringLiteral("Đến"), QStringLiteral("Dưới"), QStringLiteral("Không tiêu chí nào 0 điểm"), QStringLiteral("Tối thiểu của từng mục")},
                            {QStringLiteral("Tốt"), {}, QStringLiteral("90%"), QStringLiteral("100 %"), {}, QStringLiteral("có"), QStringLiteral("1: 70%\n1: 2: 50%")},
                            {QStringLiteral("Khá"), QStringLiteral("#0.8"), {}, QStringLiteral("90,0%"), {}, {}, {}}};
        const auto framework = readFrameworkXlsx(workbook({{FrameworkSheet::Items, items({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Tên"), QStringLiteral("1")})}, {FrameworkSheet::Header, header()}, {FrameworkSheet::Grading, grading}}));
        QVERIFY2(framework, framework ? "" : qPrintable(framework.error().message));
        const auto &bands = framework->header().grading;
        QCOMPARE(bands.size(), std::size_t(2));
        QVERIFY(bands[0].noLeafAtZero && !bands[0].range.from->closed && bands[0].range.to->value == Rational(1));
        QCOMPARE(bands[0].leastShares[1].code, QStringLiteral("1: 2"));
        QVERIFY(bands[1].range.from->value == *Rational::of(4, 5));
    }

private:
    Result<Framework> through(const Framework &framework)
    {
        const auto bytes = writeFrameworkXlsx(framework);
        if (!bytes)
            return bytes.error();
        const QString path = m_folder.filePath(QStringLiteral("thử.xlsx"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("cannot write");
        file.close();
        return readFrameworkXlsx(path);
    }

    /// A workbook as another program would write it; cells that begin with "#" are numbers.
    QString workbook(const std::vector<std::pair<const char *, Cells>> &sheets)
    {
        const QString path = m_folder.filePath(QStringLiteral("thử.xlsx"));
        lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
        for (const auto &[name, cells] : sheets) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, name);
            for (std::size_t row = 0; row < cells.size(); ++row) {
                for (int column = 0; column < cells[row].size(); ++column) {
                    const QString &cell = cells[row][column];
                    if (cell.startsWith(u'#'))
                        worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell.mid(1).toDouble(), nullptr);
                    else if (!cell.isEmpty())
                        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell.toUtf8().constData(), nullptr);
                }
            }
        }
        workbook_close(book);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFrameworkXlsx)
#include "tst_frameworkxlsx.moc"
