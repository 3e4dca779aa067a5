// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "tests/support/files.h"
#include "tests/support/limits.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QDir>
#include <QTest>

using namespace parindex;
using test::TestWorkspace;

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWorkspace>(); }

    void openingMakesOne()
    {
        QVERIFY(backupsOf(m_test->path()).empty());
        reopen();
        const auto copies = backupsOf(m_test->path());
        QCOMPARE(copies.size(), std::size_t(1));
        QCOMPARE(copies[0].size, QFileInfo(copies[0].path).size());
        QVERIFY(copies[0].size > 0);
        QVERIFY(qAbs(copies[0].at.secsTo(QDateTime::currentDateTime())) < 600);
        QCOMPARE(workspaceOfBackup(copies[0].path), m_test->path());
        QCOMPARE(workspaceOfBackup(m_test->path()), m_test->path());
    }

    void restores()
    {
        reopen();
        const QString before = test::textOf(*m_test->workspace);
        QVERIFY(m_test->workspace->addAgency({{}, QStringLiteral("Sở"), Audience::Department}));
        m_test->workspace.reset();
        const BackupCopy copy = backupsOf(m_test->path()).front();
        QVERIFY(restoreBackup(copy, m_test->path(), QStringLiteral("Lan")));
        reopen();
        QCOMPARE(test::textOf(*m_test->workspace), before);
        QVERIFY(QFile::exists(m_test->path() + QStringLiteral(".before-restore")));
    }

    void refusesWhileSomebodyWorks()
    {
        reopen();
        const QByteArray bytes = test::readFile(m_test->path());
        const Status status = restoreBackup(backupsOf(m_test->path()).front(), m_test->path(), QStringLiteral("Lan"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Locked);
        QVERIFY(status.error().message.contains(QStringLiteral("Người thử")));
        QCOMPARE(test::readFile(m_test->path()), bytes);
    }

    void refusesWhatIsDamaged()
    {
        reopen();
        m_test->workspace.reset();
        const BackupCopy copy = backupsOf(m_test->path()).front();
        test::writeFile(copy.path, "nothing of ours");
        const QByteArray bytes = test::readFile(m_test->path());
        const Status status = restoreBackup(copy, m_test->path(), QStringLiteral("Lan"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::NotOurs);
        QCOMPARE(test::readFile(m_test->path()), bytes);
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        m_test.reset();
        const test::OrdinaryUser user;
        m_test = std::make_unique<TestWorkspace>();
        reopen();
        m_test->workspace.reset();
        const BackupCopy copy = backupsOf(m_test->path()).front();
        QVERIFY(QFile::setPermissions(m_test->folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const Status status = restoreBackup(copy, m_test->path(), QStringLiteral("Lan"));
        QVERIFY(QFile::setPermissions(m_test->folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::ReadOnly);
        m_test.reset();
    }

private:
    void reopen()
    {
        m_test->workspace.reset();
        auto opened = Workspace::open(m_test->path(), QStringLiteral("Người thử"));
        QVERIFY(opened);
        m_test->workspace = std::move(*opened);
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
