// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace and its files stay together: saved as, renamed, found again.
#include "core/workspace/workspace.h"

#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QDir>
#include <QTest>

using namespace parindex;
using test::TestWorkspace;
using test::textOf;

class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        m_first = add(QStringLiteral("1/KH"), "một");
        m_second = add(QStringLiteral("2/BC"), "hai");
        Evidence removed = *workspace().findEvidence(m_second);
        removed.removal = Removal{QDateTime::currentDateTimeUtc(), workspace().person()};
        QVERIFY(workspace().replaceEvidence({{m_second, removed}}));
    }
    void cleanup() { m_test.reset(); }

    void aCopyIsWholeWhileTheWorkspaceIsOpen()
    {
        const QString copy = m_test->folder.filePath(QStringLiteral("bản sao/năm 2026.parindex"));
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(workspace().fileCopier(copy)({}));
        QVERIFY(workspace().copyTo(copy));
        const auto opened = Workspace::open(copy, QStringLiteral("Người khác"));
        QVERIFY(opened);
        QCOMPARE(textOf(**opened), textOf(workspace()));
        QVERIFY((*opened)->selfTest()->problems.isEmpty());
        QVERIFY((*opened)->selfTest()->remarks.isEmpty()); // That of the bin is no stranger.
        QCOMPARE((*opened)->usedDigests().size(), std::size_t(2));
    }

    void aCopyThatCannotBeMadeLeavesNothing_data()
    {
        QTest::addColumn<QString>("standing"); // What stands there already.
        QTest::newRow("a file") << QStringLiteral("x.parindex");
        QTest::newRow("a folder of files") << QStringLiteral("x.files/y");
        QTest::newRow("stopped by the user") << QString();
    }
    void aCopyThatCannotBeMadeLeavesNothing()
    {
        QFETCH(QString, standing);
        const QString folder = m_test->folder.filePath(QStringLiteral("ra"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/x.files")) && QDir(folder).rmdir(QStringLiteral("x.files")));
        if (!standing.isEmpty()) {
            QVERIFY(QDir(folder).mkpath(QFileInfo(standing).path()));
            m_test->file(QStringLiteral("ra/") + standing, "đang có");
        }
        const Status status = workspace().fileCopier(folder + QStringLiteral("/x.parindex"))([](qint64) { return false; });
        QVERIFY(!status);
        QCOMPARE(status.error().code, standing.isEmpty() ? ErrorCode::Cancelled : ErrorCode::Refused);
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), standing.isEmpty() ? QStringList() : QStringList{standing.section(u'/', 0, 0)});
    }

    void aRenamedWorkspaceFindsItsFiles()
    {
        const QString renamed = renameTo(QStringLiteral("tên mới.parindex"));
        m_test->workspace = std::move(*Workspace::open(renamed, QStringLiteral("Người thử")));
        QVERIFY(workspace().checkFiles().empty());
        QVERIFY(workspace().selfTest()->problems.isEmpty());
        QVERIFY(!QFileInfo::exists(m_test->folder.filePath(QStringLiteral("thu.files"))));
        QVERIFY(!QFileInfo::exists(m_test->folder.filePath(QStringLiteral("thu.backups"))));
    }

    void filesOfAnotherAreLeftAlone_data()
    {
        QTest::addColumn<bool>("isCopied"); // Else the old folder holds strange files only.
        QTest::newRow("the old workspace is still there") << true;
        QTest::newRow("the folder is not ours") << false;
    }
    void filesOfAnotherAreLeftAlone()
    {
        QFETCH(bool, isCopied);
        const QString old = workspace().path();
        const QString renamed = renameTo(QStringLiteral("tên mới.parindex"));
        if (isCopied) {
            QVERIFY(QFile::copy(renamed, old));
        } else {
            QVERIFY(QDir(m_test->folder.filePath(QStringLiteral("thu.files"))).removeRecursively());
            QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("thu.files/ab")));
        }
        m_test->workspace = std::move(*Workspace::open(renamed, QStringLiteral("Người thử")));
        QVERIFY(!workspace().checkFiles().empty());
        QVERIFY(QFileInfo::exists(m_test->folder.filePath(QStringLiteral("thu.files"))));
    }

    void missingFilesAreFoundByWhatTheyHold()
    {
        const Attachment file = workspace().findEvidence(m_first)->attachments.front();
        QVERIFY(QFile::remove(workspace().pathOf(file)));
        QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("usb/cũ")));
        m_test->file(QStringLiteral("usb/cũ/khác.pdf"), "mộT"); // As long, but another one.
        QCOMPARE(*workspace().missingFileSearch(m_test->folder.filePath(QStringLiteral("usb")))({}), 0);
        QVERIFY(!workspace().hasFile(file));
        m_test->file(QStringLiteral("usb/cũ/quét.pdf"), "một");
        QCOMPARE(*workspace().missingFileSearch(m_test->folder.filePath(QStringLiteral("usb")))({}), 1);
        QVERIFY(workspace().hasFile(file));
        QVERIFY(workspace().selfTest()->problems.isEmpty());
        QVERIFY(workspace().selfTest()->remarks.isEmpty());
        QCOMPARE(*workspace().missingFileSearch(QStringLiteral("/không có"))({}), 0);
    }

private:
    Workspace &workspace() { return *m_test->workspace; }

    EvidenceId add(const QString &number, const QByteArray &content)
    {
        Evidence document;
        document.number = number;
        document.attachments.push_back(*workspace().storeFile(m_test->file(QStringLiteral("tep.pdf"), content)));
        return workspace().replaceEvidence({{{}, document}})->front().id;
    }

    /// The file alone, as somebody does who knows nothing of the folders beside it.
    QString renameTo(const QString &name)
    {
        const QString old = workspace().path();
        m_test->workspace.reset();
        const QString path = m_test->folder.filePath(name);
        return QFile::rename(old, path) ? path : QString();
    }

    std::unique_ptr<TestWorkspace> m_test;
    EvidenceId m_first;
    EvidenceId m_second;
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
