// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentkind.h"

#include "core/domain/evidence.h"

#include <QTest>

using namespace parindex;

class TestDocumentKind : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *number, bool isOne, const char *kind = "") {
            QTest::newRow(number) << QString::fromUtf8(number) << isOne << QString::fromUtf8(kind);
        };
        row("475/KH-UBND", true, "Kế hoạch");
        row("30/2020/NĐ-CP", true, "Nghị định");
        row("1187/QĐ-BNV", true, "Quyết định");
        row("12/SNV-CCHC", true);
        row("05a/BC-VP", true, "Báo cáo");
        row("15-KH/TU", true, "Kế hoạch");
        row("76/NQ-CP", true, "Nghị quyết");
        row("14/TTr-SNV", true, "Tờ trình");
        row("02/2024/QĐ-UBND", true, "Quyết định");
        row("475", false);
        row("KH-UBND", false);
        row("475/", false);
        row("Số 475/KH-UBND", false);
        row("475/KH-UBND ngày 18/7", false);
        row("475 KH UBND", false);
        row("", false);
    }

    void numbers()
    {
        QFETCH(QString, number);
        QFETCH(bool, isOne);
        QFETCH(QString, kind);
        QCOMPARE(isDocumentNumber(number), isOne);
        QCOMPARE(kindOfNumber(number), kind);
    }

    void kindsAtTheStart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("alone") << QStringLiteral("Kế hoạch") << QStringLiteral("Kế hoạch");
        QTest::newRow("more behind") << QStringLiteral("Báo cáo CCHC năm") << QStringLiteral("Báo cáo");
        QTest::newRow("without marks") << QStringLiteral("ke hoach 2026") << QStringLiteral("Kế hoạch");
        QTest::newRow("công văn") << QStringLiteral("Công văn đôn đốc") << QStringLiteral("Công văn");
        QTest::newRow("inside only") << QStringLiteral("Phụ lục kế hoạch") << QString();
        QTest::newRow("longer word") << QStringLiteral("Luậtx") << QString();
    }

    void kindsAtTheStart()
    {
        QFETCH(QString, text);
        QTEST(kindAtStart(text), "kind");
    }

    void documentsTellTheirKind()
    {
        Evidence document;
        document.abstract = QStringLiteral("Báo cáo quý I");
        QCOMPARE(kindOf(document), QStringLiteral("Báo cáo"));
        document.number = QStringLiteral("475/KH-UBND");
        QCOMPARE(kindOf(document), QStringLiteral("Kế hoạch"));
        document.kind = QStringLiteral("Ảnh chụp");
        QCOMPARE(kindOf(document), QString());
    }
};

QTEST_APPLESS_MAIN(TestDocumentKind)
#include "tst_documentkind.moc"
