// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafofname.h"

#include "core/exchange/frameworkjson.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace parindex;

class TestLeafOfName : public QObject
{
    Q_OBJECT

private slots:
    void leaf_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *place, const char *code) { QTest::newRow(place) << QString::fromUtf8(place) << QString::fromLatin1(code); };
        row("1.1.2 Kế hoạch.pdf", "1.1.2");
        row("1.1.2-03 475-KH-UBND.pdf", "1.1.2");
        row("1.1.2_475-KH-UBND.pdf", "1.1.2");
        row("1.1.2. Kế hoạch.pdf", "1.1.2");
        row("1.1.2.Kế hoạch.pdf", "1.1.2");
        row("1.1.2.pdf", "1.1.2");
        row("(1.1.2) Kế hoạch.pdf", "1.1.2");
        row("TC 1.1.2.pdf", "1.1.2");
        row("TC1.1.2 ke hoach.pdf", "1.1.2");
        row("Tiêu chí 1.1.2/ke hoach.pdf", "1.1.2");
        row("tie\u0302u chi\u0301 1.2/ke hoach.pdf", "1.2");
        row("TCTP-1.1.1/a.pdf", "1.1.1");
        row("Tiêu chí 2/a.pdf", "2");
        row("TC2 a.pdf", "2");
        row("HS/1.1.2/a.pdf", "1.1.2");
        row("1.1.2/phụ lục/a.pdf", "1.1.2");
        row("1/1.1/1.1.2 Kế hoạch/a.pdf", "1.1.2");
        row("1.1.1/1.1.2 a.pdf", "1.1.2");
        row("a.pdf", "");
        row("475-KH-UBND.pdf", "");
        row("2 a.pdf", "");
        row("2.pdf", "");
        row("1.1 a.pdf", "");
        row("1.1.2/1.1/a.pdf", "");
        row("1.1.2.2024 bien ban.pdf", "");
        row("1.2.2024.pdf", "");
        row("11.1.2 a.pdf", "");
        row("1.1.25 a.pdf", "");
        row("1.1.2a.pdf", "");
        row("9.9.9 a.pdf", "");
        row("Tiêu chí a.pdf", "");
        row("", "");
        row("/", "");
    }
    void leaf()
    {
        QFETCH(QString, place);
        const Framework framework = readFrameworkJson(test::smallFrameworkJson()).value();
        const Item *found = leafOfName(framework, place);
        QTEST(found ? found->code : QString(), "code");
    }

    void codesAreNoPartOfTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const char *rest) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(rest); };
        row("1.1.2-03 475-KH-UBND.pdf", "475-KH-UBND.pdf");
        row("1.1.2 475-KH-UBND.pdf", "475-KH-UBND.pdf");
        row("1.1.2-475-KH-UBND.pdf", "475-KH-UBND.pdf");
        row("1.1.2_03_475-KH-UBND.pdf", "475-KH-UBND.pdf");
        row("1.1.2. Kế hoạch.pdf", "Kế hoạch.pdf");
        row("(1.1.2) Kế hoạch.pdf", "Kế hoạch.pdf");
        row("Tiêu chí 1.1.2 - Kế hoạch", "Kế hoạch");
        row("1.1 Kế hoạch.pdf", "Kế hoạch.pdf");
        row("475-KH-UBND.pdf", "475-KH-UBND.pdf");
        row("9.9.9 Kế hoạch.pdf", "9.9.9 Kế hoạch.pdf");
        row("1.1.2.pdf", "1.1.2.pdf");
        row("1.1.2-03.pdf", "03.pdf");
        row("2 Kế hoạch.pdf", "2 Kế hoạch.pdf");
        row("", "");
    }
    void codesAreNoPartOfTheName()
    {
        QFETCH(QString, name);
        const Framework framework = readFrameworkJson(test::smallFrameworkJson()).value();
        QTEST(withoutLeafCode(framework, name), "rest");
    }
};

QTEST_GUILESS_MAIN(TestLeafOfName)
#include "tst_leafofname.moc"
