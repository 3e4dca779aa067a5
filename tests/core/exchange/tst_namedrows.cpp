// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namedrows.h"

#include "tests/support/frameworktext.h"

#include <QTest>

using namespace parindex;

class TestNamedRows : public QObject
{
    Q_OBJECT

private slots:
    void findsTheRowThatIsMeant_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        QTest::newRow("by its code") << "II.2" << "I.1" << "I.1";
        QTest::newRow("of the own field") << "II.2" << "1" << "II.1";
        QTest::newRow("of the other one") << "II.1" << "7" << "I.7";
        QTest::newRow("deeper") << "II.1" << "3.1" << "II.3.1";
        QTest::newRow("not itself") << "II.2" << "II.2" << "";
        QTest::newRow("nowhere") << "II.2" << "9" << "";
        QTest::newRow("one of several in other fields") << "III.5" << "1" << "";
    }

    void findsTheRowThatIsMeant()
    {
        QFETCH(QString, from);
        QFETCH(QString, code);
        const Framework framework = test::frameworkFromText(QStringLiteral("I 1\n  I.1 1\n  I.7 1\nII 1\n  II.1 1\n  II.2 1\n  II.3 1\n    II.3.1 1\nIII 1\n  III.5 1\n"));
        const auto &items = framework.items();
        const auto found = NamedRows(items).find(code, framework.placeOf(framework.findCode(from)->id));
        QTEST(found ? items[*found].code : QString(), "found");
    }
};

QTEST_GUILESS_MAIN(TestNamedRows)
#include "tst_namedrows.moc"
