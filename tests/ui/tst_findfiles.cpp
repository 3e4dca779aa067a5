// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findfiles.h"

#include "tests/ui/support/evidencefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestFindFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"), {}, m_fixture->file(QStringLiteral("a.txt"), "x"));
    }
    void cleanup() { m_fixture.reset(); }

    void asksNothingWhereNothingIsMissing()
    {
        look();
        offerToFindFiles(*m_fixture->session, nullptr);
        QVERIFY(m_fixture->prompts.questions.isEmpty());
    }

    void takesWhatIsFound()
    {
        loseFile();
        const QString folder = m_fixture->workspace.folder.path();
        QVERIFY(QDir(folder).mkpath(QStringLiteral("usb")));
        m_fixture->file(QStringLiteral("usb/tên khác.txt"), "x");
        QSignalSpy noticed(m_fixture->session.get(), &Session::noticed);
        m_fixture->prompts.chosen = {folder + QStringLiteral("/usb")};
        offerToFindFiles(*m_fixture->session, nullptr);
        QCOMPARE(m_fixture->prompts.questions.size(), 1);
        QCOMPARE(noticed.size(), 1);
        QVERIFY(workspace().hasFile(m_fixture->evidence()[0].attachments[0]));
        QTRY_VERIFY(workspace().fileProblems().empty());
    }

    void nothingHappensWhenTheUserGivesUp_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::newRow("at the question") << false;
        QTest::newRow("at the folder") << true;
    }
    void nothingHappensWhenTheUserGivesUp()
    {
        QFETCH(bool, yes);
        loseFile();
        QSignalSpy noticed(m_fixture->session.get(), &Session::noticed);
        m_fixture->prompts.yes = yes;
        offerToFindFiles(*m_fixture->session, nullptr);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(workspace().fileProblems().size(), std::size_t(1));
    }

private:
    Workspace &workspace() { return m_fixture->session->workspace(); }
    void look() { workspace().setFileProblems(workspace().fileCheck(Workspace::FileDepth::Existence)({})); }
    void loseFile()
    {
        QVERIFY(QFile::remove(workspace().pathOf(m_fixture->evidence()[0].attachments[0])));
        look();
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestFindFiles)
#include "tst_findfiles.moc"
