// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/writtendate.h"

#include <QTest>

using namespace parindex;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate july(2024, 7, 18);
        QTest::newRow("slashes") << QStringLiteral("18/7/2024") << july;
        QTest::newRow("hyphens") << QStringLiteral("18-07-2024") << july;
        QTest::newRow("dots and spaces") << QStringLiteral(" 18. 07. 2024 ") << july;
        QTest::newRow("ISO") << QStringLiteral("2024-07-18") << july;
        QTest::newRow("ISO with a time") << QStringLiteral("2024-07-18T00:00:00") << july;
        QTest::newRow("in words") << QStringLiteral("ngày 18 tháng 7 năm 2024") << july;
        QTest::newRow("in words, decomposed") << QStringLiteral("Nga\u0300y 18 tha\u0301ng 07 na\u0306m 2024.") << july;
        QTest::newRow("with the word for day") << QStringLiteral("Ngày 18/7/2024") << july;
        QTest::newRow("nothing") << QStringLiteral("  ") << QDate();
        QTest::newRow("leap day") << QStringLiteral("29/2/2024") << QDate(2024, 2, 29);
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto read = writtenDate(text);
        QVERIFY(read);
        QTEST(*read, "date");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"18/7/24", "31/4/2024", "29/2/2023", "7/18/2024", "18/7/0024", "18/7/1944", "năm 2024", "18/7", "45491", "18/7/2024 và 19/7/2024", "tháng 7 năm 2024"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto read = writtenDate(text);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(text));
    }
};

QTEST_GUILESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
