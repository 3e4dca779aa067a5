// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pdffile.h"

#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::tinyPdf;

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void countsPages_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("pages");
        QTest::newRow("one page") << tinyPdf(1) << 1;
        QTest::newRow("many pages") << tinyPdf(250) << 250;
        QTest::newRow("no pages") << tinyPdf(0) << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a text") << QByteArray("Kế hoạch") << 0;
        QTest::newRow("only the mark") << QByteArray("%PDF-1.7\n") << 0;
        QTest::newRow("cut in the middle") << tinyPdf(3).left(200) << 0;
        QTest::newRow("mark too far behind") << QByteArray(2000, ' ') + tinyPdf(1) << 0;
        QTest::newRow("pages in a circle") << tinyPdf(1).replace("/Kids[3 0 R]", "/Kids[2 0 R]") << 0;
        QTest::newRow("catalogue that is missing") << tinyPdf(1).replace("/Root 1 0 R", "/Root 9 0 R") << 0;
    }

    void countsPages()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = test::writeFile(folder.filePath(QStringLiteral("Quyết định.pdf")), content);
        QTEST(pdfPageCount(path), "pages");
        QCOMPARE(test::readFile(path), content);
    }

    void pagesWithoutFontsAreTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QCOMPARE(pdfPagesWithFonts(test::writeFile(path, tinyPdf(2))), std::vector<bool>(2, false));
        QVERIFY(pdfPagesWithFonts(test::writeFile(path, tinyPdf(1).replace("/Kids[3 0 R]", "/Kids[2 0 R]"))).empty());
        QVERIFY(pdfPagesWithFonts(test::writeFile(path, "Kế hoạch")).empty());
    }

    void anythingThatIsNoFileHasNoPages()
    {
        QTemporaryDir folder;
        QCOMPARE(pdfPageCount(folder.path()), 0);
        QCOMPARE(pdfPageCount(folder.filePath(QStringLiteral("không có.pdf"))), 0);
    }

    void aDamagedFileNeverCrashes()
    {
        QTemporaryDir folder;
        const QByteArray sound = tinyPdf(2);
        for (qsizetype i = 0; i < sound.size(); ++i) {
            QByteArray damaged = sound;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x15);
            const int pages = pdfPageCount(test::writeFile(folder.filePath(QStringLiteral("a.pdf")), damaged));
            QVERIFY(pages >= 0 && pages < 1000);
        }
    }
};

QTEST_APPLESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
