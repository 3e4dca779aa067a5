// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/restorebackupdialog.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace parindex;

class TestRestoreBackupDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = &test::ScriptedPrompts::install();
        m_test = std::make_unique<test::TestWorkspace>();
        // Each opening for work makes a copy.
        m_test->workspace.reset();
        static_cast<void>(Workspace::open(m_test->path(), QStringLiteral("x")));
        m_settings = std::make_unique<Settings>(m_test->folder.filePath(QStringLiteral("settings.ini")));
    }
    void cleanup() { Prompts::replace(nullptr); }

    void theNewestCopyOfTheLastFileIsChosenFromTheStart()
    {
        m_settings->addRecentFile(m_test->path());
        RestoreBackupDialog dialog(*m_settings, {});
        dialog.show();
        QCOMPARE(dialog.workspacePath(), m_test->path());
        QVERIFY(dialog.chosenCopy().has_value());
        QCOMPARE(dialog.chosenCopy()->path, backupsOf(m_test->path()).front().path);
        QTest::mouseClick(find<QPushButton>(dialog, "backupRestore"), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void worksWhenTheFileIsGone()
    {
        const BackupCopy copy = backupsOf(m_test->path()).front();
        QVERIFY(QFile::remove(m_test->path()));
        RestoreBackupDialog dialog(*m_settings, m_test->path());
        QVERIFY(dialog.chosenCopy().has_value());
        QVERIFY(restoreBackup(*dialog.chosenCopy(), dialog.workspacePath(), QStringLiteral("x")).ok());
        QCOMPARE(copy.path, dialog.chosenCopy()->path);
        QVERIFY(Workspace::open(m_test->path(), QStringLiteral("x")).ok());
    }

    void worksWhenTheFileIsDamaged()
    {
        QFile file(m_test->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'x'));
        file.close();
        QVERIFY(!Workspace::open(m_test->path(), QStringLiteral("x")).ok());
        const RestoreBackupDialog dialog(*m_settings, m_test->path());
        QVERIFY(restoreBackup(dialog.chosenCopy().value(), dialog.workspacePath(), QStringLiteral("x")).ok());
        QVERIFY(Workspace::open(m_test->path(), QStringLiteral("x")).ok());
        QVERIFY(QFile::exists(m_test->path() + QStringLiteral(".before-restore")));
    }

    void aChosenCopyLeadsToItsFile()
    {
        RestoreBackupDialog dialog(*m_settings, {});
        dialog.show();
        QVERIFY(!find<QPushButton>(dialog, "backupRestore")->isEnabled());
        m_prompts->chosen = QStringList{backupsOf(m_test->path()).front().path};
        QTest::mouseClick(find<QPushButton>(dialog, "backupBrowse"), Qt::LeftButton);
        QCOMPARE(dialog.workspacePath(), m_test->path());
        QVERIFY(find<QPushButton>(dialog, "backupRestore")->isEnabled());
    }

    void aFileWithoutCopiesCannotBeRestored()
    {
        const QString path = m_test->file(QStringLiteral("khác.parindex"), "x");
        RestoreBackupDialog dialog(*m_settings, path);
        QCOMPARE(dialog.workspacePath(), path);
        QVERIFY(!dialog.chosenCopy().has_value());
        QVERIFY(!find<QPushButton>(dialog, "backupRestore")->isEnabled());
    }

    void aFileThatIsBeingWorkedOnIsNotReplaced()
    {
        const auto workspace = Workspace::open(m_test->path(), QStringLiteral("Lê Thị Cúc"));
        QVERIFY(workspace.ok());
        const Status status = restoreBackup(backupsOf(m_test->path()).front(), m_test->path(), QStringLiteral("x"));
        QVERIFY(!status.ok());
        QVERIFY2(status.error().message.contains(QStringLiteral("Lê Thị Cúc")), qPrintable(status.error().message));
        QVERIFY(!QFile::exists(m_test->path() + QStringLiteral(".before-restore")));
    }

private:
    template <typename Widget>
    static Widget *find(const QDialog &dialog, const char *name) { return dialog.findChild<Widget *>(QLatin1String(name)); }

    test::ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestRestoreBackupDialog)
#include "tst_restorebackupdialog.moc"
