// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/core/report/reportfixture.h"

#include <QTest>

using namespace parindex;

class tst_report : public QObject
{
    Q_OBJECT

private slots:
    void writesPlaceAndDate_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day and month below ten") << QStringLiteral("Hà Nội") << QDate(2026, 1, 5) << QStringLiteral("Hà Nội, ngày 05 tháng 01 năm 2026");
        QTest::newRow("month without zero") << QStringLiteral("Huế") << QDate(2026, 3, 10) << QStringLiteral("Huế, ngày 10 tháng 3 năm 2026");
        QTest::newRow("nothing known") << QString() << QDate() << QStringLiteral("…………, ngày …… tháng …… năm ……");
    }

    void writesPlaceAndDate()
    {
        QFETCH(QString, place);
        QFETCH(QDate, date);
        QTEST(placeAndDate(place, date), "expected");
    }

    void namesTheIssuer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("province") << QStringLiteral("Tỉnh Đắk Nông") << int(Audience::Province) << QStringLiteral("ỦY BAN NHÂN DÂN\nTỈNH ĐẮK NÔNG");
        QTest::newRow("commune that says so") << QStringLiteral("UBND xã Quế Sơn") << int(Audience::Commune) << QStringLiteral("UBND XÃ QUẾ SƠN");
        QTest::newRow("department") << QStringLiteral("Sở Nội vụ") << int(Audience::Department) << QStringLiteral("SỞ NỘI VỤ");
    }

    void namesTheIssuer()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        test::ReportFixture fixture;
        fixture.agency.name = name;
        fixture.agency.kind = Audience(kind);
        QTEST(reportFrame(fixture.view(), {}).masthead.issuer, "expected");
    }

    void saysWhatTheSheetIsAbout_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto index = QStringLiteral("Public administration reform index 2026, Tỉnh Thử");
        QTest::newRow("the index") << QStringLiteral("Bộ tiêu chí xác định Chỉ số cải cách hành chính") << index;
        QTest::newRow("in short") << QStringLiteral("Bộ chỉ số CCHC cấp xã") << index;
        QTest::newRow("untitled") << QString() << index;
        QTest::newRow("something else") << QStringLiteral("Bộ tiêu chí thực hiện Nghị quyết 57") << QStringLiteral("Bộ tiêu chí thực hiện Nghị quyết 57, year 2026, Tỉnh Thử");
    }

    void saysWhatTheSheetIsAbout()
    {
        QFETCH(QString, title);
        test::ReportFixture fixture;
        fixture.header.title = title;
        fixture.rebuild();
        QTEST(subtitleOf(fixture.view()), "expected");
    }

    void marksWhatIsNotOfficial()
    {
        test::ReportFixture fixture;
        QCOMPARE(reportFrame(fixture.view(), {}).mark, QString());
        fixture.header.official = false;
        fixture.rebuild();
        QCOMPARE(reportFrame(fixture.view(), {}).mark, QStringLiteral("Unofficial set of criteria"));
    }
};

QTEST_GUILESS_MAIN(tst_report)
#include "tst_report.moc"
