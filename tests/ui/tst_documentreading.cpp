// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentreading.h"

#include "core/exchange/documenttext.h"
#include "core/exchange/examplejson.h"
#include "ui/report/pdffile.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace parindex;

class TestDocumentReading : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExampleBack()
    {
        QFile file(QStringLiteral(":/examples/sample-2026.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto example = readExampleJson(file.readAll());
        QVERIFY(example.ok());
        QVERIFY(example->documents.size() >= 60);
        for (const ExampleDocument &document : example->documents) {
            const QString pdf = m_folder.filePath(document.fileName);
            QVERIFY(writeExampleDocument(document, pdf).ok());
            const DocumentReading read = readDocument(pdf, QStringLiteral("scan.pdf"));
            QVERIFY2(read.isFromPage, qPrintable(document.fileName + u'\n' + firstPageOfPdf(pdf).left(900)));
            const Evidence &expected = document.evidence;
            QCOMPARE(read.evidence.number, expected.number);
            QCOMPARE(read.evidence.issuedOn, expected.issuedOn);
            QCOMPARE(read.evidence.kind, expected.kind);
            QCOMPARE(read.evidence.issuer, expected.issuer);
            QCOMPARE(read.evidence.abstract, expected.abstract);
            QVERIFY(read.evidence.signer.isEmpty()); // Nobody signs a sample.
        }
    }

    void readsInAnotherThread()
    {
        const QString pdf = painted(QStringLiteral("a.pdf"), QStringLiteral("Kế hoạch"));
        QString text;
        std::thread([&] { text = firstPageOfPdf(pdf); }).join();
        QVERIFY2(text.contains(QStringLiteral("hoạch")), qPrintable(text));
    }

    void goesByTheNameOfWhatItCannotRead()
    {
        const QString name = QStringLiteral("475-KH-UBND ke hoach.pdf");
        for (const QByteArray &bytes : {QByteArray("%PDF-1.7\ndamaged"), QByteArray(), QByteArray("PK\x03\x04"), QByteArray(100'000, '\0')}) {
            QFile file(m_folder.filePath(QStringLiteral("damaged")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const DocumentReading read = readDocument(file.fileName(), name);
            QVERIFY(!read.isFromPage);
            QCOMPARE(read.evidence.number, QStringLiteral("475/KH-UBND"));
        }
        QVERIFY(!readDocument(m_folder.filePath(QStringLiteral("missing")), name).isFromPage);
    }

    void leavesLargeFilesAlone()
    {
        const QString pdf = painted(QStringLiteral("large.pdf"), QStringLiteral("Kế hoạch"));
        QVERIFY(QFile::resize(pdf, (qint64(64) << 20) + 1)); // Sparse: takes no room.
        QCOMPARE(firstPageOfPdf(pdf), QString());
    }

    void readsNoMoreThanAPageCanHold()
    {
        QVERIFY(firstPageOfPdf(painted(QStringLiteral("long.pdf"), QStringLiteral("Kế hoạch ").repeated(10'000))).size() <= LongestPageText);
    }

private:
    QString painted(const QString &name, const QString &text) const
    {
        const QString path = m_folder.filePath(name);
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(1000, 1000, text);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDocumentReading)
#include "tst_documentreading.moc"
