// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidencetreeplan.h"
#include "tests/support/exportedtree.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/exportevidencedialog.h"
#include "ui/exportevidence.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace parindex;

class tst_exportevidence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_test.reset(); }
    void writesAFolderWithItsIndex();
    void writesAZipWithItsIndex();
    void writesPartsWhereTheyAreAskedFor();
    void makesAnotherFolderBesideTheFirst();
    void asksAboutMissingFiles_data();
    void asksAboutMissingFiles();
    void writesNothingWhenGivenUp();
    void writesNothingWhenStopped();
    void saysWhyNothingWasWritten();

private:
    /// Accepts the dialog after something was done in it.
    void run(const std::function<void(ExportEvidenceDialog &)> &act = {});
    static void chooseZip(ExportEvidenceDialog &dialog) { dialog.findChild<QComboBox *>(QStringLiteral("exportForm"))->setCurrentIndex(1); }
    /// What the index on paper says, without white space.
    static QString printedText(const QByteArray &pdf);
    /// Workbook, paper and files name the same.
    static void compare(const test::FilesByPath &files, int expected);
    QString out(const char *name) const { return m_out->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<test::EvidenceFixture> m_test;
    std::unique_ptr<QTemporaryDir> m_out;
    QTemporaryDir m_settings;
};

namespace {

const QString TreeName = QStringLiteral("Tài liệu kiểm chứng – Tỉnh Thử – 2026");

} // namespace

void tst_exportevidence::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void tst_exportevidence::init()
{
    Settings().setExportChoices({});
    m_out = std::make_unique<QTemporaryDir>();
    m_test = std::make_unique<test::EvidenceFixture>();
    m_test->add(QStringLiteral("475/KH-UBND"), QStringLiteral("Cải cách hành chính năm 2026"), {m_test->citation("1.1.1", QStringLiteral("Mục II"), QStringLiteral("3")), m_test->citation("2")},
                m_test->file(QStringLiteral("kế hoạch.pdf"), test::tinyPdf(3, QByteArray(1 << 20, 'a'))));
    m_test->add(QStringLiteral("9/TB-SNV"), QStringLiteral("Kết quả"), {m_test->citation("2")}, m_test->file(QStringLiteral("thông báo.txt"), "nội dung"));
    m_test->add(QString(), QStringLiteral("Ảnh chụp màn hình cổng dịch vụ công"), {m_test->citation("1.2")}, m_test->file(QStringLiteral("ảnh.png"), "hình"));
    m_test->prompts.chosen = {m_out->path()};
}

void tst_exportevidence::run(const std::function<void(ExportEvidenceDialog &)> &act)
{
    const test::WhenOpen<ExportEvidenceDialog> open([&](ExportEvidenceDialog &dialog) {
        if (act)
            act(dialog);
        dialog.accept();
    });
    exportEvidence(*m_test->session, nullptr);
    QVERIFY(open.came());
}

QString tst_exportevidence::printedText(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), test::writeFile(folder.filePath(QStringLiteral("a.pdf")), pdf), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    static const QRegularExpression space(QStringLiteral("[\\s\\x{2028}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(space);
}

void tst_exportevidence::compare(const test::FilesByPath &files, int expected)
{
    const QTemporaryDir folder;
    const QString xlsx = test::writeFile(folder.filePath(QStringLiteral("a.xlsx")), files[QStringLiteral("Danh mục.xlsx")]);
    QStringList listed = test::columnOf(xlsx, QStringLiteral("File"));
    QCOMPARE(listed.size(), expected);
    // On paper they stand in the same order.
    const QString printed = printedText(files[QStringLiteral("Danh mục.pdf")]);
    qsizetype at = 0;
    for (const QString &path : listed) {
        at = printed.indexOf(path.section(u'/', -1).remove(u' '), at + 1);
        QVERIFY2(at > 0, qPrintable(path + u'\n' + printed));
    }
    listed << QStringLiteral("Danh mục.pdf") << QStringLiteral("Danh mục.xlsx");
    listed.sort();
    QCOMPARE(QStringList(files.keys()), listed);
}

void tst_exportevidence::writesAFolderWithItsIndex()
{
    const QSignalSpy written(m_test->session.get(), &Session::fileWritten);
    run();
    QVERIFY(m_test->prompts.errors.empty());
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][0].toString(), m_out->filePath(TreeName));
    const auto files = test::filesIn(m_out->filePath(TreeName));
    compare(files, 3);
    QCOMPARE(files[QStringLiteral("2. Thể chế/2-02 9-TB-SNV.txt")], QByteArray("nội dung"));
    QVERIFY(printedText(files[QStringLiteral("Danh mục.pdf")]).contains(QStringLiteral("see1.1.1-01")));
}

void tst_exportevidence::writesAZipWithItsIndex()
{
    m_test->prompts.chosen = {out("hồ sơ.zip")};
    run(chooseZip);
    QVERIFY(m_test->prompts.errors.empty());
    QVERIFY(m_test->prompts.suggestions.value(0).endsWith(u'/' + TreeName + QStringLiteral(".zip")));
    compare(test::filesInZip(out("hồ sơ.zip")), 3);
    QVERIFY(Settings().exportChoices().zip); // The next time it is a zip again.
}

void tst_exportevidence::writesPartsWhereTheyAreAskedFor()
{
    run([](ExportEvidenceDialog &dialog) {
        chooseZip(dialog);
        dialog.findChild<QSpinBox *>(QStringLiteral("exportLargestPart"))->setValue(2);
    });
    const auto files = test::filesIn(m_out->filePath(TreeName));
    QCOMPARE(files.keys(), (QList<QString>{QStringLiteral("Danh mục.pdf"), QStringLiteral("Danh mục.xlsx"), QStringLiteral("Phần 1.zip")}));
    QVERIFY(printedText(files[QStringLiteral("Danh mục.pdf")]).contains(QStringLiteral("Phần1")));
}

void tst_exportevidence::makesAnotherFolderBesideTheFirst()
{
    run();
    run();
    QCOMPARE(QDir(m_out->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{TreeName, TreeName + QStringLiteral(" (2)")}));
}

void tst_exportevidence::asksAboutMissingFiles_data()
{
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("without them") << true;
    QTest::newRow("stops") << false;
}

void tst_exportevidence::asksAboutMissingFiles()
{
    QFETCH(bool, goesOn);
    QVERIFY(QFile::remove(m_test->session->workspace().pathOf(m_test->evidence()[1].attachments[0])));
    m_test->prompts.yes = goesOn;
    run();
    QCOMPARE(m_test->prompts.questions.size(), 1);
    QVERIFY2(m_test->prompts.questions[0].contains(QStringLiteral("• 2-02 missing: thông báo.txt")), qPrintable(m_test->prompts.questions[0]));
    const auto files = test::filesIn(m_out->path());
    QCOMPARE(files.size(), goesOn ? 4 : 0);
    if (goesOn)
        QVERIFY(printedText(files[TreeName + QStringLiteral("/Danh mục.pdf")]).contains(QStringLiteral("missing:thôngbáo.txt")));
}

void tst_exportevidence::writesNothingWhenGivenUp()
{
    m_test->prompts.chosen.clear();
    run();
    QVERIFY(QDir(m_out->path()).isEmpty());
    const test::WhenOpen<ExportEvidenceDialog> open([](ExportEvidenceDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    exportEvidence(*m_test->session, nullptr);
    QVERIFY(open.came());
    QVERIFY(m_test->prompts.works.isEmpty());
}

void tst_exportevidence::writesNothingWhenStopped()
{
    m_test->prompts.stopsWork = true;
    run();
    QVERIFY(m_test->prompts.errors.empty()); // Whoever stops it knows.
    QVERIFY(QDir(m_out->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void tst_exportevidence::saysWhyNothingWasWritten()
{
    m_test->prompts.chosen = {out("không có")};
    run();
    QCOMPARE(m_test->prompts.errors.size(), 1u);
    QCOMPARE(m_test->prompts.errors[0].message, QStringLiteral("The folder in which “%1” is to stand does not exist.").arg(TreeName));
}

QTEST_MAIN(tst_exportevidence)
#include "tst_exportevidence.moc"
