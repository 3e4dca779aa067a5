// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/evidenceregisterreport.h"
#include "tests/support/badfiles.h"
#include "tests/support/limits.h"
#include "tests/support/zipfile.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/attachfiles.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/documentreading.h"
#include "ui/models/citationmodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/report/pdffile.h"
#include "ui/widgets/documentpreview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace parindex;
using test::tinyPdf;

namespace {

const QString Html = QStringLiteral("<b>đậm</b> <img src=\"file:///etc/hostname\"> <a href=\"http://example.vn\">a</a> &amp;");

/// Cuts a file short as soon as some of it has been read, as a network drive that goes away does.
class VanishingDrive : public test::ScriptedPrompts
{
public:
    explicit VanishingDrive(QString path) : m_path(std::move(path)) {}
    void runWithProgress(QWidget *, const QString &, const std::function<void(const Progress &)> &work) override
    {
        work([this](qint64 bytes, qint64) { return bytes == 0 || QFile::resize(m_path, 1000); }); // In the middle.
    }

private:
    QString m_path;
};

QByteArray deepXml()
{
    return QByteArray("<w:p>").repeated(200'000);
}

} // namespace

/// Files that are no good, really attached beside one that is: each ends with a sentence or comes in for what it
/// is, and document and store agree.
class TestBadEvidence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init() { m_fixture = std::make_unique<test::EvidenceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void endsWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("sentence"); // A part of it; empty for none.
        const auto row = [](const char *what, const char *name, const QByteArray &content, bool taken, const char *sentence) { QTest::newRow(what) << QString::fromUtf8(name) << content << taken << QString::fromUtf8(sentence); };
        row("PDF under a password", "a.pdf", test::protectedPdf("mở", "chủ"), true, "protected by a password");
        row("PDF that only forbids changes", "a.pdf", test::protectedPdf("", "chủ"), true, "");
        row("PDF that was cut", "a.pdf", tinyPdf(3).left(200), true, "damaged");
        row("PDF with rubbish behind its mark", "a.pdf", "%PDF-1.7\n" + QByteArray(5000, '\xA7'), true, "damaged");
        row("PDF with a wrong table", "a.pdf", tinyPdf(2).replace("startxref\n", "startxref\n7"), true, "damaged");
        row("PDF whose pages go in a circle", "a.pdf", tinyPdf(1).replace("/Kids[3 0 R]", "/Kids[2 0 R]"), true, "damaged");
        row("PDF without a page", "a.pdf", tinyPdf(0), true, "damaged");
        row("PDF of 0 bytes", "a.pdf", {}, false, "empty");
        row("PDF called .docx", "a.docx", tinyPdf(), true, "called .docx, but holds a PDF file");
        row("text called .png", "a.png", "Kế hoạch", true, "called .png, but holds plain text");
        row("two extensions", "Ke hoach.pdf.exe", tinyPdf(), false, "is a program");
        row("program called .pdf", "Ke hoach.pdf", QByteArray("MZ\x90\0\x03\0\0\0", 8), false, "is a program");
        row("program whose name is turned", "Ke hoach\u202Efdp.exe", "x", false, "is a program");
        row("old office file with macros", "a.xls", test::oldOffice({"Root Entry", "Workbook", "_VBA_PROJECT_CUR"}), true, "macros");
        row("new office file under a password", "a.xlsx", test::oldOffice({"Root Entry", "EncryptedPackage"}), true, "protected by a password");
        row("damaged office file", "a.docx", "PK\x03\x04 damaged", true, "damaged");
        row("damaged JPEG", "a.jpg", "\xFF\xD8\xFF\xE0 damaged", true, "");
        row("damaged TIFF", "a.tif", QByteArray("II*\0\xFF\xFF\xFF\x7F", 8), true, "");
        row("picture of 50,000 by 50,000 points", "a.png", test::largePng(50'000, 50'000), true, "");
        row("text that is no UTF-8", "a.txt", "Số: 12/BC-\xC3\x28\xA0\xFF SNV", true, "");
        row("old Word", "475-KH-UBND.doc", test::oldOffice({"Root Entry", "WordDocument"}), true, "");
        row("RTF", "475-KH-UBND.rtf", "{\\rtf1 a}", true, "");
    }
    void endsWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, taken);
        QFETCH(QString, sentence);
        attachBeside(m_fixture->workspace.file(name, content), taken, sentence);
    }

    void packagesEndWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<test::ZipParts>("parts");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *what, const char *name, const test::ZipParts &parts, const char *sentence) { QTest::newRow(what) << QString::fromUtf8(name) << parts << QString::fromUtf8(sentence); };
        const QByteArray entities = "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&d;</a>";
        row("zip called .pdf", "a.pdf", {{"a.txt", "x"}}, "called .pdf, but holds a zip archive");
        row(".docm", "a.docm", {{"word/document.xml", "<a/>"}, {"word/vbaProject.bin", "x"}}, "macros");
        row(".xlsm", "a.xlsm", {{"xl/workbook.xml", "<a/>"}, {"xl/vbaProject.bin", "x"}}, "macros");
        row(".docx with macros", "a.docx", {{"word/document.xml", "<a/>"}, {"word/vbaProject.bin", "x"}}, "macros");
        row("bomb in .docx", "a.docx", test::docxParts(QByteArray(70 << 20, ' ')), "far larger unpacked");
        row("bomb in .odt", "a.odt", {{"content.xml", QByteArray(70 << 20, ' ')}}, "far larger unpacked");
        row("entities in .docx", "a.docx", {{"word/document.xml", entities}}, "");
        row("entities in .odt", "a.odt", {{"content.xml", entities}}, "");
        row("deep XML", "a.docx", test::docxParts(deepXml()), "");
        row("absolute entry", "a.docx", {{"word/document.xml", "<a/>"}, {"/tmp/parindex-escaped", "x"}}, "");
        row("escaping entry", "a.docx", {{"word/document.xml", "<a/>"}, {"../parindex-escaped", "x"}, {"word/../../../parindex-escaped", "x"}}, "");
    }
    void packagesEndWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(test::ZipParts, parts);
        QFETCH(QString, sentence);
        attachBeside(test::writeZip(m_fixture->workspace.folder.filePath(name), parts), true, sentence);
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/parindex-escaped")));
        QVERIFY(!QFile::exists(m_fixture->workspace.folder.filePath(QStringLiteral("parindex-escaped"))));
        QVERIFY(!QFile::exists(m_fixture->workspace.folder.filePath(QStringLiteral("../parindex-escaped"))));
    }

    void aFileOfTwoGigabytesIsRefused()
    {
        const QString path = m_fixture->workspace.file(QStringLiteral("lon.pdf"), tinyPdf());
        QVERIFY(QFile::resize(path, qint64(2) << 30)); // Sparse: takes no room.
        attachBeside(path, false, QStringLiteral("2 GB"));
    }

    void aFolderThatLoopsIsRefusedByName()
    {
        QDir folder(m_fixture->workspace.folder.path());
        QVERIFY(folder.mkdir(QStringLiteral("Thư mục")) && QFile::link(folder.filePath(QStringLiteral("Thư mục")), folder.filePath(QStringLiteral("Thư mục/vòng"))));
        attachBeside(folder.filePath(QStringLiteral("Thư mục")), false, QStringLiteral("is a folder"));
    }

    void aLinkToItselfIsRefusedByName()
    {
        const QString path = m_fixture->workspace.folder.filePath(QStringLiteral("vong.pdf"));
        QVERIFY(QFile::link(path, path));
        attachBeside(path, false, QStringLiteral("not there any more"));
    }

    void aDriveThatVanishesLeavesNothing()
    {
        const QString path = m_fixture->workspace.file(QStringLiteral("a.pdf"), tinyPdf() + QByteArray(8 << 20, ' '));
        auto drive = std::make_unique<VanishingDrive>(path);
        const auto &told = drive->messages;
        Prompts::replace(std::move(drive));
        QVERIFY(attachFiles(session(), nullptr, {path}, nullptr).empty());
        QVERIFY2(told.value(0).contains(QStringLiteral("“a.pdf” could not be read to its end")), qPrintable(told.join(u'\n')));
        QVERIFY(m_fixture->evidence().empty());
        QCOMPARE(m_fixture->storedFiles(), 0);
    }

    void aFullDiskLeavesNothing()
    {
        const QString path = m_fixture->workspace.file(QStringLiteral("a.pdf"), tinyPdf() + QByteArray(3 << 20, ' '));
        {
            const test::FullDisk disk(1 << 20);
            attachFiles(session(), nullptr, {path}, nullptr);
        }
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("“a.pdf” could not be stored")));
        QVERIFY(m_fixture->evidence().empty());
        QCOMPARE(m_fixture->storedFiles(), 0);
        attachFiles(session(), nullptr, {path}, nullptr);
        checkStore(1);
    }

    void namesComeInSafely_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const QString longest = QStringLiteral("ộ").repeated(83) + QStringLiteral(".pdf"); // 253 bytes.
        QTest::newRow("253 bytes") << longest << longest;
        QTest::newRow("255 bytes") << QString(251, u'a') + QStringLiteral(".pdf") << QString();
        QTest::newRow("NFD") << QStringLiteral("Kế hoạch.pdf").normalized(QString::NormalizationForm_D) << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("turned by marks") << QStringLiteral("Kế hoạch\u202Efdp.pdf") << QStringLiteral("Kế hoạch_fdp.pdf");
        QTest::newRow("device of Windows") << QStringLiteral("CON.pdf") << QStringLiteral("_CON.pdf");
        QTest::newRow("device without extension") << QStringLiteral("nul") << QStringLiteral("_nul");
        QTest::newRow("dot at the end") << QStringLiteral("Kế hoạch.") << QStringLiteral("Kế hoạch");
        QTest::newRow("space at the end") << QStringLiteral("Kế hoạch.pdf ") << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("two extensions of documents") << QStringLiteral("a.docx.pdf") << QStringLiteral("a.docx.pdf");
        QTest::newRow("HTML") << QStringLiteral("<b>a<img src=x>.pdf") << QStringLiteral("_b_a_img src=x_.pdf");
        QTest::newRow("commands") << QStringLiteral("$(reboot);'`a`.pdf") << QStringLiteral("$(reboot);'`a`.pdf");
    }
    void namesComeInSafely()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        attachFiles(session(), nullptr, {m_fixture->workspace.file(name, tinyPdf())}, nullptr);
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        const QString taken = m_fixture->evidence().front().attachments.front().fileName;
        if (!shown.isEmpty())
            QCOMPARE(taken, shown);
        QCOMPARE(taken, safeFileName(taken));
        QVERIFY(taken.toUtf8().size() <= 255);
        QVERIFY(!hasDisguisedCharacters(taken));
        checkStore(1);
    }

    void thePreviewSaysWhatItCannotShow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *what, const char *name, const QByteArray &content, const char *sentence) { QTest::newRow(what) << QString::fromUtf8(name) << content << QString::fromUtf8(sentence); };
        row("PDF under a password", "a.pdf", test::protectedPdf("mở", "chủ"), "damaged or protected");
        row("PDF that was cut", "a.pdf", "%PDF-1.7\n" + QByteArray(3000, '\xA7'), "damaged or protected");
        row("picture of 50,000 by 50,000 points", "a.png", test::largePng(50'000, 50'000), "damaged or too large");
        row("damaged JPEG", "a.jpg", "\xFF\xD8\xFF\xE0 damaged", "damaged or too large");
        row("damaged TIFF", "a.tif", QByteArray("II*\0\xFF\xFF\xFF\x7F", 8), "damaged or too large");
        row("anything else", "a.dwg", QByteArray("\1\2\0", 3), "a.dwg");
    }
    void thePreviewSaysWhatItCannotShow()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        attachFiles(session(), nullptr, {m_fixture->workspace.file(name, content)}, nullptr);
        DocumentPreview preview(session().workspace());
        preview.resize(400, 500);
        static_cast<QWidget &>(preview).show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        preview.show(&m_fixture->evidence().front());
        const auto *label = preview.findChild<QLabel *>(QStringLiteral("previewText"));
        QFETCH(QString, sentence);
        QTRY_VERIFY2(label->isVisible() && label->text().contains(sentence), qPrintable(label->text()));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void textIsNeverRichText()
    {
        Evidence evidence;
        evidence.number = evidence.abstract = evidence.issuer = evidence.signer = Html;
        evidence.citations = {m_fixture->citation("1.1.1", Html, Html)};
        m_fixture->add(evidence);
        session().setItem(m_fixture->leaf("1.1.1").id);
        EvidenceModel documents(session());
        CitationModel cited(session());
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{&documents, &cited}) {
            bool isShown = false;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(0, column);
                isShown = isShown || index.data().toString() == Html;
                const QString tip = index.data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<a ")), qPrintable(tip));
            }
            QVERIFY(isShown);
        }
        EvidenceDialog dialog(session(), m_fixture->evidence().front());
        QStringList lines;
        for (const QLineEdit *line : dialog.findChildren<QLineEdit *>())
            lines << line->text();
        QVERIFY(lines.count(Html) >= 3);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QStringLiteral("<img")));
    }

    void theRegisterPrintsTheSigns()
    {
        Evidence evidence;
        evidence.number = QStringLiteral("1/<b>KH</b>");
        evidence.abstract = QStringLiteral("<img>");
        evidence.citations = {m_fixture->citation("1.1.1")};
        m_fixture->add(evidence);
        const QString path = m_fixture->workspace.folder.filePath(QStringLiteral("register.pdf"));
        QVERIFY(writeReportPdf(evidenceRegisterReport(session().view()), path).ok());
        QString text = firstPageOfPdf(path);
        text.remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY2(text.contains(QStringLiteral("<b>KH</b>")) && text.contains(QStringLiteral("<img>")), qPrintable(text));
    }

    /// Messages and progress name files.
    void dialogsShowPlainText()
    {
        Prompts::replace(nullptr);
        bool isPlain = false;
        QTimer::singleShot(50, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            isPlain = box && box->textFormat() == Qt::PlainText && box->text() == Html;
            if (box)
                box->accept();
        });
        Prompts::instance().showMessage(nullptr, QStringLiteral("a"), Html);
        QVERIFY(isPlain);
        bool hasPlainLabel = false;
        QTimer::singleShot(900, this, [&] {
            for (const QWidget *window : QApplication::topLevelWidgets()) {
                if (const auto *progress = qobject_cast<const QProgressDialog *>(window))
                    hasPlainLabel = progress->findChild<QLabel *>()->textFormat() == Qt::PlainText && progress->labelText() == Html;
            }
        });
        Prompts::instance().runWithProgress(nullptr, Html, [](const Prompts::Progress &) { QThread::msleep(1200); });
        QVERIFY(hasPlainLabel);
    }

private:
    Session &session() { return *m_fixture->session; }

    /// Attaches a file and a good one in one step.
    void attachBeside(const QString &path, bool taken, const QString &sentence)
    {
        const QString good = m_fixture->workspace.file(QStringLiteral("tot.pdf"), tinyPdf(1, "tot"));
        attachFiles(session(), nullptr, {path, good}, &m_fixture->leaf("1.1.1"));
        checkStore(taken ? 2 : 1);
        QCOMPARE(session().undoStack().count(), 1);
        QCOMPARE(m_fixture->prompts.messages.size(), sentence.isEmpty() ? 0 : 1);
        const QString message = m_fixture->prompts.messages.value(0);
        QVERIFY2(sentence.isEmpty() || (message.contains(sentence) && message.contains(u'“' + normalized(QFileInfo(path).fileName()) + u'”')), qPrintable(message));
        session().undoStack().undo();
        QVERIFY(m_fixture->evidence().empty());
    }

    /// So many documents, each with its one file, and no other file in the store.
    void checkStore(int documents)
    {
        QCOMPARE(int(m_fixture->evidence().size()), documents);
        QCOMPARE(m_fixture->storedFiles(), documents);
        for (const Evidence &evidence : m_fixture->evidence())
            QCOMPARE(evidence.attachments.size(), std::size_t(1));
        QVERIFY(session().workspace().fileCheck(Workspace::FileDepth::Content)([](qint64) { return true; }).empty());
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestBadEvidence)
#include "tst_badevidence.moc"
