// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filetext.h"

#include "core/workspace/search.h"
#include "tests/support/zipfile.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/filetextreader.h"

#include <QTest>

using namespace parindex;
using test::EvidenceFixture;

namespace {

const std::function<bool()> GoOn = [] { return true; };

QStringList found(EvidenceFixture &fixture, const QString &query)
{
    QStringList numbers;
    for (const EvidenceId id : fixture.session->search().documents(query))
        numbers << fixture.session->workspace().findEvidence(id)->number;
    return numbers;
}

} // namespace

class TestFileText : public QObject
{
    Q_OBJECT

private slots:
    void readsAllPagesOfAPdf()
    {
        const EvidenceFixture fixture;
        const QStringList pages = textOfFile(fixture.pdf(QStringLiteral("a.pdf"), 3), GoOn).value().split(u'\f');
        QCOMPARE(pages.size(), 3);
        QVERIFY2(pages[2].contains(QStringLiteral("trang 3")), qPrintable(pages[2]));
    }

    void readsOtherFiles()
    {
        const EvidenceFixture fixture;
        const QByteArray body = "<w:p><w:r><w:t>Một</w:t></w:r></w:p>";
        QCOMPARE(textOfFile(test::writeZip(fixture.workspace.folder.filePath(QStringLiteral("a.docx")), test::docxParts(body)), GoOn).value(), QStringLiteral("Một\n"));
        QCOMPARE(textOfFile(fixture.file(QStringLiteral("a.txt"), "Hai"), GoOn).value(), QStringLiteral("Hai"));
        // TCVN3, as old files have it.
        const QByteArray legacy = QStringLiteral("C«ng t¸c c¶i c¸ch hµnh chÝnh n¨m 2025 cña Uû ban nh©n d©n tØnh Qu¶ng Nam").toLatin1();
        QVERIFY(textOfFile(fixture.file(QStringLiteral("b.txt"), legacy), GoOn).value().startsWith(QStringLiteral("Công tác cải cách hành chính")));
    }

    void givesNoTextOfWhatHasNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("damaged PDF") << QByteArray("%PDF-1.7\nx");
        QTest::newRow("PDF whose pages go in a circle") << test::tinyPdf(1).replace("/Kids[3 0 R]", "/Kids[2 0 R]");
        QTest::newRow("damaged archive") << QByteArray("PK\x03\x04");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
        QTest::newRow("program") << QByteArray("\x7f" "ELF\0\1", 6);
    }

    void givesNoTextOfWhatHasNone()
    {
        QFETCH(QByteArray, content);
        const EvidenceFixture fixture;
        QCOMPARE(textOfFile(fixture.file(QStringLiteral("a.bin"), content), GoOn), std::optional(QString()));
        QCOMPARE(textOfFile(fixture.workspace.folder.filePath(QStringLiteral("missing")), GoOn), std::optional(QString()));
    }

    void stopsBetweenPages()
    {
        const EvidenceFixture fixture;
        const QString path = fixture.pdf(QStringLiteral("a.pdf"), 5);
        int asked = 0;
        QVERIFY(!textOfFile(path, [&] { return ++asked <= 2; }).has_value());
        QCOMPARE(asked, 3);
    }

    void boundsWhatItReads()
    {
        const EvidenceFixture fixture;
        QVERIFY(textOfFile(fixture.file(QStringLiteral("a.txt"), QByteArray("chu ").repeated(300'000)), GoOn).value().size() <= SearchTextLength);
        const QString pdf = fixture.pdf(QStringLiteral("a.pdf"), 1);
        QVERIFY(QFile::resize(pdf, (qint64(64) << 20) + 1)); // Sparse: takes no room.
        QCOMPARE(textOfFile(pdf, GoOn), std::optional(QString()));
    }

    /// In the background, once somebody searches, and whatever is added later.
    void fillsTheSearch()
    {
        EvidenceFixture fixture;
        fixture.add(QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"), {}, fixture.pdf(QStringLiteral("a.pdf"), 2));
        QVERIFY(fixture.session->search().documents(QStringLiteral("trang")).empty());
        QTRY_COMPARE(found(fixture, QStringLiteral("trang 2")), QStringList{QStringLiteral("1/KH")});
        fixture.add(QStringLiteral("2/KH"), QStringLiteral("Kế hoạch"), {}, fixture.file(QStringLiteral("b.txt"), "trang muoi"));
        QTRY_COMPARE(found(fixture, QStringLiteral("trang muoi")), QStringList{QStringLiteral("2/KH")});
        QTRY_COMPARE(fixture.session->filesToRead(), 0);
    }

    void passesOverMissingFiles()
    {
        EvidenceFixture fixture;
        Evidence document;
        document.number = QStringLiteral("1/KH");
        document.attachments.push_back({QString(64, u'a'), QStringLiteral("mat.pdf"), 1, 1});
        fixture.add(document);
        fixture.add(QStringLiteral("2/KH"), QStringLiteral("Kế hoạch"), {}, fixture.file(QStringLiteral("b.txt"), "trang muoi"));
        QTRY_COMPARE(found(fixture, QStringLiteral("trang muoi")), QStringList{QStringLiteral("2/KH")});
        QTRY_COMPARE(fixture.session->filesToRead(), 0);
    }

    /// It does not wait for the files that are left.
    void stopsOnClosing()
    {
        auto fixture = std::make_unique<EvidenceFixture>();
        for (int number = 0; number < 30; ++number)
            fixture->add(QString::number(number), QStringLiteral("Kế hoạch"), {}, fixture->pdf(QStringLiteral("%1.pdf").arg(number), 20));
        fixture->session->search();
        QTRY_VERIFY(fixture->session->filesToRead() > 0);
        QVERIFY(fixture->session->filesToRead() > 2);
        fixture.reset();
    }
};

QTEST_MAIN(TestFileText)
#include "tst_filetext.moc"
