// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachfiles.h"

#include "tests/support/failingdisk.h"
#include "tests/ui/support/evidencefixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

/// Stops the work when it has been told of progress this many times.
class StoppingPrompts : public test::ScriptedPrompts
{
public:
    explicit StoppingPrompts(int steps) : m_steps(steps) {}
    void runWithProgress(QWidget *, const QString &, const std::function<void(const Progress &)> &work) override
    {
        work([this](qint64, qint64) { return --m_steps > 0; });
    }

private:
    int m_steps;
};

} // namespace

class TestAttachFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::FailingDisk::install();
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    }
    void init() { m_fixture = std::make_unique<test::EvidenceFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void severalFilesAreOneStep()
    {
        const QStringList paths{m_fixture->file(QStringLiteral("475-KH-UBND ke hoach.pdf"), "mot"), m_fixture->file(QStringLiteral("bien ban.txt"), "hai")};
        const auto ids = attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.1"));
        QCOMPARE(ids.size(), std::size_t(2));
        QCOMPARE(documents(), QStringList({QStringLiteral("475/KH-UBND | Kế hoạch | ke hoach | 475-KH-UBND ke hoach.pdf | 1.1.1"),
                                           QStringLiteral(" |  | bien ban | bien ban.txt | 1.1.1")}));
        QCOMPARE(session().undoStack().count(), 1);
        QVERIFY(m_fixture->prompts.messages.isEmpty());
        const QStringList after = documents();
        session().undoStack().undo();
        QCOMPARE(documents(), QStringList());
        session().undoStack().redo();
        QCOMPARE(documents(), after);
        QVERIFY(session().workspace().hasFile(m_fixture->evidence().front().attachments.front()));
    }

    /// So many that they are written in another thread.
    void manyFilesAreOneStepToo()
    {
        constexpr int Count = 70;
        QStringList paths;
        for (int i = 0; i < Count; ++i)
            paths << m_fixture->file(QStringLiteral("%1-KH-UBND ke hoach.txt").arg(i), QByteArray::number(i));
        paths << m_fixture->file(QStringLiteral("lai.txt"), "7"); // The same as one of them.
        QCOMPARE(attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.1")).size(), std::size_t(Count + 1));
        const QStringList after = documents();
        QCOMPARE(after.size(), Count);
        QVERIFY(m_fixture->prompts.works.contains(QStringLiteral("Writing the documents…")));
        QCOMPARE(session().undoStack().count(), 1);
        session().undo();
        QCOMPARE(documents(), QStringList());
        session().redo();
        QCOMPARE(documents(), after);
        QVERIFY(session().workspace().selfTest()->problems.isEmpty());
        // Again: each is cited where it is, and none is added.
        QCOMPARE(attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.2")).size(), std::size_t(Count + 1));
        QCOMPARE(documents().size(), Count);
        QVERIFY2(documents().front().contains(QStringLiteral("1.1.1")) && documents().front().contains(QStringLiteral("1.1.2")), qPrintable(documents().front()));
    }

    /// A file that was moved while it was open is never written by its name.
    void manyFilesAreNotWrittenIntoAnotherFile()
    {
        QStringList paths;
        for (int i = 0; i < 60; ++i)
            paths << m_fixture->file(QStringLiteral("%1.txt").arg(i), QByteArray::number(i));
        const QString path = session().workspace().path();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
        const QByteArray other = QByteArrayLiteral("somebody's");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(other) == other.size());
        file.close();
        QVERIFY(attachFiles(session(), nullptr, paths, nullptr).empty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), other);
        QCOMPARE(documents(), QStringList());
    }

    void aPageFillsTheFields()
    {
        const QString page = QStringLiteral("UBND TỈNH QUẢNG NAM\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuảng Nam, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nCông tác cải cách hành chính năm 2025\nKính gửi: UBND tỉnh\n");
        QSignalSpy noticed(&session(), &Session::noticed);
        attachFiles(session(), nullptr, {m_fixture->file(QStringLiteral("scan0012.txt"), page.toUtf8()), m_fixture->file(QStringLiteral("475-KH-UBND ke hoach.txt"), "khac")}, nullptr);
        QCOMPARE(documents(), QStringList({QStringLiteral("12/BC-SNV | Báo cáo | Công tác cải cách hành chính năm 2025 | scan0012.txt | "),
                                           QStringLiteral("475/KH-UBND | Kế hoạch | ke hoach | 475-KH-UBND ke hoach.txt | ")}));
        const Evidence &read = m_fixture->evidence().front();
        QCOMPARE(read.issuedOn, QDate(2026, 1, 5));
        QCOMPARE(read.issuer, QStringLiteral("Sở Nội vụ"));
        QCOMPARE(noticed.count(), 1);
        QVERIFY(m_fixture->prompts.messages.isEmpty());
        QCOMPARE(session().undoStack().count(), 1);
    }

    void readingThatIsStoppedLeavesNothing()
    {
        const QString path = m_fixture->file(QStringLiteral("a.txt"), "mot");
        Prompts::replace(std::make_unique<StoppingPrompts>(2));
        QVERIFY(attachFiles(session(), nullptr, {path}, nullptr).empty());
        QCOMPARE(documents(), QStringList());
        QCOMPARE(m_fixture->storedFiles(), 0);
    }

    void withoutALeafNothingIsCited()
    {
        attachFiles(session(), nullptr, {m_fixture->file(QStringLiteral("a.pdf"))}, nullptr);
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | a | a.pdf | ")));
    }

    void pagesAreCounted()
    {
        attachFiles(session(), nullptr, {m_fixture->pdf(QStringLiteral("ba trang.pdf"), 3)}, nullptr);
        QCOMPARE(m_fixture->evidence().front().attachments.front().pages, 3);
    }

    void namesSurvive_data()
    {
        QTest::addColumn<QString>("onDisk");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Vietnamese") << QStringLiteral("Kế hoạch.pdf") << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("decomposed") << QStringLiteral("Ke\u0302\u0301 hoa\u0323ch.pdf") << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("characters reserved on Windows") << QStringLiteral("bao cao: \"cuoi\"?.pdf") << QStringLiteral("bao cao_ _cuoi__.pdf");
        QTest::newRow("device name of Windows") << QStringLiteral("con.pdf") << QStringLiteral("_con.pdf");
        QTest::newRow("ampersand and angle brackets") << QStringLiteral("a & <b>.pdf") << QStringLiteral("a & _b_.pdf");
    }
    void namesSurvive()
    {
        QFETCH(QString, onDisk);
        attachFiles(session(), nullptr, {m_fixture->file(onDisk)}, nullptr);
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QTEST(m_fixture->evidence().front().attachments.front().fileName, "shown");
    }

    void refusesByNameInOneMessage()
    {
        QDir(m_fixture->workspace.folder.path()).mkdir(QStringLiteral("Thư mục"));
        const QString large = m_fixture->file(QStringLiteral("lon.pdf"), "x");
        QVERIFY(QFile::resize(large, qint64(2) << 30)); // Sparse: takes no room.
        const QStringList paths{m_fixture->workspace.folder.filePath(QStringLiteral("Thư mục")), m_fixture->file(QStringLiteral("rong.pdf"), ""), large,
                                m_fixture->workspace.folder.filePath(QStringLiteral("mat roi.pdf")), m_fixture->file(QStringLiteral("tot.pdf"))};
        attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.1"));
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | tot | tot.pdf | 1.1.1")));
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
        const QString message = m_fixture->prompts.messages.front();
        for (const QString &name : {QStringLiteral("“Thư mục”"), QStringLiteral("“rong.pdf”"), QStringLiteral("“lon.pdf”"), QStringLiteral("“mat roi.pdf”")})
            QVERIFY2(message.contains(name), qPrintable(message));
        QVERIFY(!message.contains(QStringLiteral("tot.pdf")));
        QCOMPARE(m_fixture->storedFiles(), 1);
    }

    void onlyRefusalsChangeNothing()
    {
        attachFiles(session(), nullptr, {m_fixture->file(QStringLiteral("rong.pdf"), "")}, nullptr);
        QCOMPARE(session().undoStack().count(), 0);
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
        QCOMPARE(m_fixture->storedFiles(), 0);
    }

    void manyRefusalsFitTheScreen()
    {
        QStringList paths;
        for (int number = 0; number < 40; ++number)
            paths << m_fixture->workspace.folder.filePath(QStringLiteral("mat %1.pdf").arg(number));
        attachFiles(session(), nullptr, paths, nullptr);
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
        const QString message = m_fixture->prompts.messages.front();
        QVERIFY2(message.contains(QStringLiteral("25")), qPrintable(message)); // 15 are named.
        QVERIFY(message.count(u'\n') < 20);
    }

    void aKnownFileIsCitedAndSaidSo()
    {
        const QString path = m_fixture->file(QStringLiteral("475-KH-UBND.pdf"));
        attachFiles(session(), nullptr, {path}, &m_fixture->leaf("1.1.1"));
        const auto ids = attachFiles(session(), nullptr, {path}, &m_fixture->leaf("1.2"));
        QCOMPARE(documents(), QStringList(QStringLiteral("475/KH-UBND | Kế hoạch |  | 475-KH-UBND.pdf | 1.1.1 1.2")));
        QCOMPARE(ids, std::vector{m_fixture->evidence().front().id});
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
        QVERIFY(m_fixture->prompts.messages.front().contains(QStringLiteral("475/KH-UBND")));
        session().undoStack().undo();
        QCOMPARE(documents(), QStringList(QStringLiteral("475/KH-UBND | Kế hoạch |  | 475-KH-UBND.pdf | 1.1.1")));
        session().undoStack().redo();
        QCOMPARE(documents(), QStringList(QStringLiteral("475/KH-UBND | Kế hoạch |  | 475-KH-UBND.pdf | 1.1.1 1.2")));
    }

    void aKnownFileOfTheSameLeafChangesNothing()
    {
        const QString path = m_fixture->file(QStringLiteral("a.pdf"));
        attachFiles(session(), nullptr, {path}, &m_fixture->leaf("1.1.1"));
        attachFiles(session(), nullptr, {path}, &m_fixture->leaf("1.1.1"));
        QCOMPARE(session().undoStack().count(), 1);
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
    }

    void theSameContentTwiceInOneDropComesOnce()
    {
        const QStringList paths{m_fixture->file(QStringLiteral("a.pdf")), m_fixture->file(QStringLiteral("ban sao.pdf"))};
        attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.1"));
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | a | a.pdf | 1.1.1")));
        QVERIFY(m_fixture->prompts.messages.front().contains(QStringLiteral("ban sao.pdf")));
    }

    void twoFilesOfOneDocumentCiteItOnce()
    {
        Evidence document;
        document.number = QStringLiteral("9/BC-SNV");
        const QStringList paths{m_fixture->file(QStringLiteral("a.pdf"), "mot"), m_fixture->file(QStringLiteral("b.pdf"), "hai")};
        for (const QString &path : paths)
            document.attachments.push_back(session().workspace().storeFile(path).value());
        m_fixture->add(document);
        attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.2"));
        QCOMPARE(documents(), QStringList(QStringLiteral("9/BC-SNV |  |  | a.pdf b.pdf | 1.2")));
        QCOMPARE(m_fixture->prompts.messages.value(0).count(QStringLiteral("9/BC-SNV")), 1);
        session().undoStack().undo();
        QCOMPARE(documents(), QStringList(QStringLiteral("9/BC-SNV |  |  | a.pdf b.pdf | ")));
    }

    void stoppedLeavesNothing_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("at once") << 1;
        QTest::newRow("in the second file") << 2;
        QTest::newRow("in the last file") << 3;
    }
    void stoppedLeavesNothing()
    {
        QFETCH(int, steps);
        Prompts::replace(std::make_unique<StoppingPrompts>(steps));
        const QStringList paths{m_fixture->file(QStringLiteral("a.pdf"), "mot"), m_fixture->file(QStringLiteral("b.pdf"), "hai"),
                                m_fixture->file(QStringLiteral("c.pdf"), "ba")};
        QVERIFY(attachFiles(session(), nullptr, paths, &m_fixture->leaf("1.1.1")).empty());
        QCOMPARE(documents(), QStringList());
        QCOMPARE(session().undoStack().count(), 0);
        QCOMPARE(m_fixture->storedFiles(), 0);
    }

    void stoppingSparesFilesThatWereThere()
    {
        const QString path = m_fixture->file(QStringLiteral("a.pdf"), "mot");
        attachFiles(session(), nullptr, {path}, nullptr);
        session().undoStack().undo(); // No document holds the file now, but redo would.
        Prompts::replace(std::make_unique<StoppingPrompts>(2));
        attachFiles(session(), nullptr, {path, m_fixture->file(QStringLiteral("b.pdf"), "hai")}, nullptr);
        session().undoStack().redo();
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | a | a.pdf | ")));
        QVERIFY(session().workspace().hasFile(m_fixture->evidence().front().attachments.front()));
    }

    void aDiskThatFailsLeavesNothing()
    {
        const QString path = m_fixture->file(QStringLiteral("a.pdf"));
        QSignalSpy refused(m_fixture->session.get(), &Session::refused);
        int failures = 0;
        for (int passing = 0;; ++passing) {
            test::FailingDisk disk(passing);
            attachFiles(session(), nullptr, {path}, &m_fixture->leaf("1.1.1"));
            if (!disk.hasFailed())
                break;
            ++failures;
            QCOMPARE(refused.count(), failures);
            QCOMPARE(documents(), QStringList());
            QCOMPARE(session().undoStack().count(), 0);
            QCOMPARE(m_fixture->storedFiles(), 0);
        }
        QVERIFY(failures > 0);
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | a | a.pdf | 1.1.1")));
    }

    void aStoreThatCannotBeWrittenRefusesByName()
    {
        QFile inTheWay(session().workspace().filesFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        attachFiles(session(), nullptr, {m_fixture->file(QStringLiteral("a.pdf"))}, nullptr);
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("a.pdf")));
        QVERIFY(m_fixture->evidence().empty());
        QCOMPARE(session().undoStack().count(), 0);
    }

    void realProgressTakesTheSamePath()
    {
        Prompts::replace(nullptr);
        attachFiles(session(), nullptr, {m_fixture->file(QStringLiteral("a.txt"), QByteArray(3 << 20, 'x'))}, &m_fixture->leaf("1.1.1"));
        QCOMPARE(documents(), QStringList(QStringLiteral(" |  | a | a.txt | 1.1.1")));
    }

    void aPictureBecomesAFile()
    {
        QMimeData mime;
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        mime.setImageData(picture);
        QVERIFY(canAttach(mime));
        attachData(session(), nullptr, readAttachable(mime), &m_fixture->leaf("1.1.1"));
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        const Attachment &attachment = m_fixture->evidence().front().attachments.front();
        static const QRegularExpression name(QStringLiteral("^Pasted picture \\d{4}-\\d{2}-\\d{2} \\d{6}\\.png$"));
        QVERIFY2(name.match(attachment.fileName).hasMatch(), qPrintable(attachment.fileName));
        QCOMPARE(m_fixture->evidence().front().citations, std::vector{m_fixture->citation("1.1.1")});
        QVERIFY(attachment.fileName.contains(QDate::currentDate().toString(QStringLiteral("yyyy-"))));
        QCOMPARE(QImage(session().workspace().pathOf(attachment), "PNG").size(), QSize(20, 10));
    }

    void whatIsNotOnThisComputerIsNamed()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_fixture->file(QStringLiteral("a.pdf"))), QUrl(QStringLiteral("https://example.vn/b.pdf"))});
        attachData(session(), nullptr, readAttachable(mime), nullptr);
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("https://example.vn/b.pdf")));
    }

    void takesOnlyWhatCanBeAttached_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("taken");
        QTest::newRow("file") << QUrl(QStringLiteral("file:///tmp/a.pdf")) << true;
        QTest::newRow("address") << QUrl(QStringLiteral("https://example.vn/b.pdf")) << false;
        QTest::newRow("workspace, which the window opens") << QUrl(QStringLiteral("file:///tmp/a.parindex")) << false;
    }
    void takesOnlyWhatCanBeAttached()
    {
        QFETCH(QUrl, url);
        QMimeData mime;
        mime.setUrls({url});
        QTEST(canAttach(mime), "taken");
        QMimeData text;
        text.setText(QStringLiteral("1,5"));
        QVERIFY(!canAttach(text));
    }

private:
    Session &session() { return *m_fixture->session; }
    QStringList documents() const
    {
        QStringList lines;
        for (const Evidence &evidence : m_fixture->evidence()) {
            QStringList files;
            for (const Attachment &attachment : evidence.attachments)
                files << attachment.fileName;
            QStringList codes;
            for (const Citation &citation : evidence.citations)
                codes << m_fixture->session->view().framework.find(citation.item)->code;
            lines << QStringList{evidence.number, evidence.kind, evidence.abstract, files.join(u' '), codes.join(u' ')}.join(QStringLiteral(" | "));
        }
        return lines;
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestAttachFiles)
#include "tst_attachfiles.moc"
