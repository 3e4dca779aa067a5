// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "tests/support/files.h"
#include "tests/support/limits.h"
#include "tests/ui/charts/examplecharts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QImageReader>
#include <QLocale>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace parindex;
using test::readFile;

namespace {

/// What one of poppler's tools prints: another program's reading of what was written.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The texts of an SVG file, in one line; empty where it is no well-formed XML.
QString textsOfSvg(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString texts;
    bool inText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() || reader.isEndElement())
            inText = reader.isStartElement() && reader.name() == u"text";
        if (inText && reader.isCharacters())
            texts += reader.text().toString().simplified() + u' ';
    }
    return reader.hasError() ? QString() : texts;
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAPicture()
    {
        const Chart chart = test::exampleFieldsChart();
        QVERIFY(saveChart(chart, path("biểu đồ.png")).ok());
        const QImage image(path("biểu đồ.png"));
        QCOMPARE(image.width(), 2000);
        QVERIFY(image.height() > 400);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QVERIFY(test::dotsOf(image, QColor(0x1f5a93)) > 2000);
        QCOMPARE(chartImage(chart), chartImage(chart));
    }

    void writesADrawing()
    {
        QVERIFY(saveChart(test::exampleFieldsChart(), path("chart.svg")).ok());
        const QString texts = textsOfSvg(readFile(path("chart.svg")));
        for (const QString &text : {QStringLiteral("9,44/9,5"), QStringLiteral("–/6"), QStringLiteral("28,56/38,5"), QStringLiteral("Achieved")})
            QVERIFY2(texts.contains(text), qPrintable(texts));
    }

    void writesADocument_data()
    {
        QTest::addColumn<int>("categories");
        QTest::newRow("three") << 3;
        QTest::newRow("sixty") << 60; // Higher than a page: it is made smaller, not cut.
    }
    void writesADocument()
    {
        QFETCH(int, categories);
        Chart chart = test::exampleFieldsChart();
        while (int(chart.categories.size()) < categories) {
            chart.categories.push_back({QString::number(chart.categories.size() + 1), QStringLiteral("Tiêu chí"), QStringLiteral("0,5/1"), {}});
            for (Chart::Series &series : chart.series)
                series.values.push_back(Points::whole(1));
        }
        chart.categories.back().label = QStringLiteral("6,28/6,5");
        QVERIFY(saveChart(chart, path("chart.pdf")).ok());
        const QString text = outputOf(QStringLiteral("pdftotext"), {path("chart.pdf"), QStringLiteral("-")});
        QVERIFY2(text.contains(QStringLiteral("9,44/9,5")) && text.contains(QStringLiteral("6,28/6,5")), qPrintable(text));
        const QString about = outputOf(QStringLiteral("pdfinfo"), {path("chart.pdf")});
        QVERIFY2(about.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))), qPrintable(about));
        QVERIFY2(about.contains(QRegularExpression(QStringLiteral("Page size: +84[12].*x 59[5-6].*A4"))), qPrintable(about));
        const QString fonts = outputOf(QStringLiteral("pdffonts"), {path("chart.pdf")}).section(u'\n', 2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(line)); // Embedded.
        // PDF/A-1 knows no transparency.
        const QString pdf = QString::fromLatin1(readFile(path("chart.pdf")));
        QVERIFY(!pdf.contains(QRegularExpression(QStringLiteral("/SMask \\d|/ca 0|/CA 0"))));
    }

    void isLightWhateverTheWindowIs()
    {
        const QPalette before = QApplication::palette();
        const QImage light = chartImage(test::exampleRadarChart());
        QApplication::setPalette(QPalette(QColor(0x23272d)));
        const QImage dark = chartImage(test::exampleRadarChart());
        QApplication::setPalette(before);
        QCOMPARE(dark, light);
    }

    void copiesAPicture()
    {
        copyChart(test::exampleFieldsChart());
        QCOMPARE(qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData()).width(), 2000);
    }

    void replacesWhatIsThere()
    {
        test::writeFile(path("chart.svg"), "old");
        QVERIFY(saveChart(test::exampleFieldsChart(), path("chart.svg")).ok());
        QVERIFY(readFile(path("chart.svg")).startsWith("<?xml"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("chart.svg")});
    }

    void refusesOtherEndings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("other") << QStringLiteral("chart.jpg");
        QTest::newRow("none") << QStringLiteral("chart");
        QTest::newRow("only an ending in the folder") << QStringLiteral("a.png/chart");
    }
    void refusesOtherEndings()
    {
        QFETCH(QString, name);
        const Status status = saveChart(test::exampleFieldsChart(), m_folder->filePath(name));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Refused);
        QVERIFY(status.error().message.contains(QFileInfo(name).fileName()));
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
    }

    void saysWhereItCannotWrite()
    {
        const Status status = saveChart(test::exampleFieldsChart(), path("none/chart.png"));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Unreadable);
        QVERIFY(status.error().message.contains(QStringLiteral("chart.png")));
    }

    void keepsTheOldFileOnAFullDisk()
    {
        test::writeFile(path("chart.png"), "old");
        const Chart chart = test::exampleFieldsChart();
        Status status;
        {
            const test::FullDisk full(1000);
            status = saveChart(chart, path("chart.png"));
        }
        QVERIFY(!status.ok());
        QCOMPARE(readFile(path("chart.png")), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("chart.png")});
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
