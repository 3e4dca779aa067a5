// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidenceregisterreport.h"
#include "core/report/scoresheetreport.h"
#include "tests/core/report/reportfixture.h"
#include "ui/report/exampledocumentreport.h"
#include "ui/report/pdffile.h"
#include "ui/report/reportlayout.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace parindex;

namespace {

/// While it lives, no file of this process can grow beyond a few bytes: as on a full disk.
class SmallDisk
{
public:
    SmallDisk() : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// What one of poppler's tools prints: another program's reading of what was written.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without any white space: where lines end is the layout's business.
QString squeezed(QString text)
{
    static const QRegularExpression whiteSpace(QStringLiteral("[\\s\\x{2028}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(whiteSpace);
}

QStringList textsOf(const Report &report)
{
    QStringList texts{report.masthead.issuer, nationalName(), nationalMotto(), report.masthead.placeAndDate, report.title, report.subtitle, report.reference};
    for (const Report::Block &block : report.blocks) {
        const auto &table = std::get<Report::Table>(block);
        for (const Report::Column &column : table.columns)
            texts << column.title;
        for (const Report::Row &row : table.rows)
            texts << row.cells;
        texts << table.notes;
    }
    for (const Report::Signature &signature : report.signatures)
        texts << signature.capacity << signature.instruction << signature.name;
    return texts;
}

/// The first text that does not follow the ones before it; empty when all are there in order.
QString firstMissing(const QStringList &texts, const QString &pdfText)
{
    const QString all = squeezed(pdfText);
    qsizetype at = 0;
    for (const QString &text : texts) {
        const QString wanted = squeezed(text);
        const qsizetype found = all.indexOf(wanted, at);
        if (found < 0)
            return text;
        at = found + wanted.size();
    }
    return {};
}

int pagesOf(const QString &path)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), {path})).captured(1).toInt();
}

ExampleDocument exampleDocument()
{
    ExampleDocument document;
    document.evidence = test::ReportFixture().document(0, "12/KH-UBND", {}, {});
    document.evidence.signer = QStringLiteral("Chủ tịch (mẫu)");
    document.pages = 3;
    document.body = {QStringLiteral("I. Mục tiêu: những việc phải làm."), QStringLiteral("II. Nhiệm vụ: 50 nhiệm vụ.")};
    document.citations = {{QStringLiteral("1.1"), {{}, {}, QStringLiteral("Mục I"), QStringLiteral("1")}}, {QStringLiteral("1.2"), {{}, {}, QStringLiteral("Mục II"), QStringLiteral("2")}}};
    return document;
}

} // namespace

class tst_pdffile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        QVERIFY(m_folder.isValid());
    }

    void textSurvivesInItsOrder_data()
    {
        QTest::addColumn<bool>("isRegister");
        QTest::newRow("score sheet") << false;
        QTest::newRow("evidence register") << true;
    }

    void textSurvivesInItsOrder()
    {
        QFETCH(bool, isRegister);
        const test::ReportFixture fixture = filled();
        const Report report = isRegister ? evidenceRegisterReport(fixture.view()) : scoreSheetReport(fixture.view());
        const QString path = m_folder.filePath(QStringLiteral("bảng điểm.pdf"));
        const Status status = writeReportPdf(report, path);
        QVERIFY2(status.ok(), status ? "" : qPrintable(status.error().message));
        const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QCOMPARE(firstMissing(textsOf(report), text), QString());
    }

    void isTitledArchivableAndHasItsFontsEmbedded()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        const Report report = scoreSheetReport(filled().view());
        QVERIFY(writeReportPdf(report, path).ok());
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(report.title));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}).contains(QStringLiteral("pdfaid:conformance")));
        const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"));
        for (const QString &font : fonts) {
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
            QVERIFY2(font.contains(documentFontFamily().remove(u' ')), qPrintable(font));
        }
    }

    void theNumberOfPagesIsThatOfTheLayout()
    {
        Report report = scoreSheetReport(filled().view());
        auto &rows = std::get<Report::Table>(report.blocks.front()).rows;
        rows.resize(200, rows.front());
        const QString path = m_folder.filePath(QStringLiteral("dài.pdf"));
        QVERIFY(writeReportPdf(report, path).ok());
        QCOMPARE(pagesOf(path), ReportLayout(report).pageCount());
    }

    void writesAnExampleDocument()
    {
        const ExampleDocument document = exampleDocument();
        const QString path = m_folder.filePath(QStringLiteral("mẫu.pdf"));
        const Status status = writeExampleDocument(document, path);
        QVERIFY2(status.ok(), status ? "" : qPrintable(status.error().message));
        QCOMPARE(pagesOf(path), 3);
        QVERIFY(QFile(path).size() < 60 * 1024);
        const QString second = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"), path, QStringLiteral("-")});
        QVERIFY(second.contains(QStringLiteral("II. Nhiệm vụ: 50 nhiệm vụ.")));
        QVERIFY(second.contains(QStringLiteral("MẪU")));
        const QString all = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        for (const char *part : {"Số: 12/KH-UBND", "ngày 05 tháng 01 năm 2026", "KẾ HOẠCH", "Cải cách năm 2026", "CHỦ TỊCH", "(mẫu)"})
            QVERIFY2(all.contains(QString::fromUtf8(part)), part);
    }

    void refusesAnExampleThatNeedsMorePagesThanItStates()
    {
        ExampleDocument document = exampleDocument();
        document.pages = 1;
        document.body = QStringList(200, QStringLiteral("Một đoạn văn."));
        const QString path = m_folder.filePath(QStringLiteral("quá dài.pdf"));
        const Status status = writeExampleDocument(document, path);
        QVERIFY(!status.ok());
        QVERIFY(status.error().message.contains(QStringLiteral("12/KH-UBND")));
        QVERIFY(!QFile::exists(path));
    }

    void refusesWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("không có/a.pdf"));
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a pipe") << m_folder.filePath(QStringLiteral("ống"));
    }

    void refusesWhatCannotBeWritten()
    {
        QFETCH(QString, path);
        mkfifo(QFile::encodeName(m_folder.filePath(QStringLiteral("ống"))).constData(), 0600);
        const Status status = writeReportPdf(scoreSheetReport(filled().view()), path);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Unreadable);
        QVERIFY(status.error().message.contains(QDir::toNativeSeparators(path)));
    }

    void whatStoodThereStaysWhenTheDiskIsFull()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        const Report report = scoreSheetReport(filled().view());
        QVERIFY(writeReportPdf(report, path).ok());
        const QString before = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        {
            const SmallDisk disk;
            const Status status = writeReportPdf(report, path);
            QVERIFY(!status.ok());
            QVERIFY(status.error().message.contains(QDir::toNativeSeparators(path)));
        }
        QCOMPARE(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a.pdf")));
    }

    void leavesNothingBehindButTheFile()
    {
        QTemporaryDir folder;
        QVERIFY(writeReportPdf(scoreSheetReport(filled().view()), folder.filePath(QStringLiteral("a.pdf"))).ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a.pdf")));
    }

private:
    static test::ReportFixture filled()
    {
        test::ReportFixture fixture;
        fixture.score(3, Stage::Self, 100, "Những nữ cán bộ giữ chữ tín; 46/50 nhiệm vụ (92%).");
        fixture.score(4, Stage::Self, 144, "Dòng đầu.\nDòng hai: https://example.vn/mot-dia-chi-rat-dai-khong-co-cho-ngat-dong-nao-ca/het.html");
        fixture.evidence = {fixture.document(1, "12/KH-UBND", {{QString(64, u'a'), QStringLiteral("kế hoạch.pdf"), 10, 3}}, {{AssessmentId(1), ItemId(3), QStringLiteral("Mục II"), QStringLiteral("2")}})};
        fixture.rebuild();
        return fixture;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_pdffile)
#include "tst_pdffile.moc"
