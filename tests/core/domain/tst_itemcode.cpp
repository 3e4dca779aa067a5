// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemcode.h"

#include <QTest>

using namespace parindex;

class TestItemCode : public QObject
{
    Q_OBJECT

private slots:
    void goesOn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *code, const char *next, const char *first) {
            QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(next) << QString::fromUtf8(first);
        };
        row("1", "2", "1");
        row("1.9", "1.10", "1.1");
        row("1.1.9.", "1.1.10.", "1.1.1.");
        row("3)", "4)", "1)");
        row("I", "II", "I");
        row("VIII", "IX", "I");
        row("XIV.", "XV.", "I.");
        row("II.4.2", "II.4.3", "II.4.1");
        row("4–7", "4–8", "4–1");
        row("a)", "b)", "a)");
        row("d)", "đ)", "a)");
        row("đ", "e", "a");
        row("A", "B", "A");
        row("C", "D", "A");
        row("y)", "yy)", "a)");
        row("NTĐ", "NTĐ.2", "NTĐ");
        row("IIII", "IIII.2", "IIII");
        row("Mục IV", "Mục V", "Mục I");
    }
    void goesOn()
    {
        QFETCH(QString, code);
        QTEST(nextCode(code), "next");
        QTEST(firstCode(code), "first");
    }

    void followsItsParent_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("newParent");
        QTest::addColumn<QString>("newCode");
        QTest::newRow("repeats it") << "1.2.3" << "1.2" << "1.5" << "1.5.3";
        QTest::newRow("longer number") << "1.23" << "1.2" << "1.5" << "1.23";
        QTest::newRow("letter") << "a)" << "1.2" << "1.5" << "a)";
        QTest::newRow("the same") << "1.2" << "1.2" << "1.5" << "1.2";
    }
    void followsItsParent()
    {
        QFETCH(QString, code);
        QFETCH(QString, parent);
        QFETCH(QString, newParent);
        QTEST(codeBelow(code, parent, newParent), "newCode");
        QCOMPARE(firstChildCode(parent), parent + QStringLiteral(".1"));
    }
};

QTEST_APPLESS_MAIN(TestItemCode)
#include "tst_itemcode.moc"
