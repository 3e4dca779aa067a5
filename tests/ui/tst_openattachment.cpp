// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openattachment.h"

#include "tests/ui/support/evidencefixture.h"

#include <QDesktopServices>
#include <QMenu>
#include <QTest>

using namespace parindex;

class TestOpenAttachment : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened << url.toLocalFile(); }

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init()
    {
        m_opened.clear();
        m_fixture = std::make_unique<test::EvidenceFixture>();
    }
    void cleanup() { m_fixture.reset(); }

    void opensACopyUnderItsOwnName()
    {
        const Attachment attachment = store(QStringLiteral("Kế hoạch.pdf"), "noi dung 1");
        openAttachment(workspace(), nullptr, attachment);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(QFileInfo(m_opened.front()).fileName(), QStringLiteral("Kế hoạch.pdf"));
        QVERIFY(!m_opened.front().startsWith(workspace().filesFolder()));
        QVERIFY(!(QFile::permissions(m_opened.front()) & (QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
        QFile copy(m_opened.front());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), test::tinyPdf(1, "noi dung 1"));
    }

    void opensTheSameCopyAgain()
    {
        const Attachment attachment = store(QStringLiteral("a.pdf"), "noi dung 2");
        openAttachment(workspace(), nullptr, attachment);
        openAttachment(workspace(), nullptr, attachment);
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened[0], m_opened[1]);
        QVERIFY(m_fixture->prompts.errors.empty());
    }

    void severalFilesGiveAChoice()
    {
        Evidence evidence;
        evidence.attachments = {store(QStringLiteral("a & b.pdf"), "noi dung 3"), store(QStringLiteral("c.pdf"), "noi dung 4")};
        QWidget window;
        openDocument(workspace(), &window, evidence);
        auto *menu = window.findChild<QMenu *>(QStringLiteral("openMenu"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(0)->trigger();
        QCOMPARE(QFileInfo(m_opened.value(0)).fileName(), QStringLiteral("a & b.pdf"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.exe", "a.pdf.exe", "a.bat", "a.js", "a.sh", "a.desktop", "a.html", "a.docm", "a.lnk", "a.zip", "a", "a.PDF.EXE"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("turned writing direction") << QStringLiteral("a\u202Efdp.pdf");
    }
    void refuses()
    {
        QFETCH(QString, name);
        Attachment attachment = store(QStringLiteral("b.pdf"), "noi dung 5");
        attachment.fileName = name;
        openAttachment(workspace(), nullptr, attachment);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_fixture->prompts.errors.size(), std::size_t(1));
        QVERIFY(m_fixture->prompts.errors.front().message.contains(name));
    }

    void refusesAnAlteredFile()
    {
        const Attachment attachment = store(QStringLiteral("c.pdf"), "noi dung 6");
        QFile stored(workspace().pathOf(attachment));
        QVERIFY(stored.open(QIODevice::ReadWrite));
        stored.write("X");
        stored.close();
        openAttachment(workspace(), nullptr, attachment);
        openAttachment(workspace(), nullptr, attachment);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_fixture->prompts.errors.size(), std::size_t(2));
        QCOMPARE(m_fixture->prompts.errors.front().code, ErrorCode::Damaged);
    }

    void refusesAMissingFile()
    {
        const Attachment attachment = store(QStringLiteral("d.pdf"), "noi dung 7");
        QVERIFY(QFile::remove(workspace().pathOf(attachment)));
        openAttachment(workspace(), nullptr, attachment);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(m_fixture->prompts.errors.front().code, ErrorCode::NotFound);
    }

    void stoppedOpensNothing()
    {
        m_fixture->prompts.stopsWork = true;
        openAttachment(workspace(), nullptr, store(QStringLiteral("e.pdf"), "noi dung 8"));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(m_fixture->prompts.errors.empty());
    }

private:
    Workspace &workspace() { return m_fixture->session->workspace(); }
    Attachment store(const QString &name, const QByteArray &content) { return workspace().storeFile(m_fixture->file(name, content)).value(); }

    QStringList m_opened;
    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestOpenAttachment)
#include "tst_openattachment.moc"
