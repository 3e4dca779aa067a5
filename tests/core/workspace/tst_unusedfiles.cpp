// SPDX-License-Identifier: GPL-3.0-or-later
// Files in the store that no document uses: which they are, and which of them may go.
#include "core/workspace/backups.h"
#include "tests/support/files.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

using namespace parindex;
using test::TestWorkspace;

class TestUnusedFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWorkspace>(); }

    void whatADocumentUsesStays()
    {
        const Attachment file = store("một");
        QCOMPARE(unused(), QStringList{file.digest});
        attach(file);
        QCOMPARE(unused(), QStringList());
        QCOMPARE(workspace().usedDigests(), std::set<QString>{file.digest});
    }

    void removesOnlyWhatNobodyUses()
    {
        const Attachment used = store("một");
        const Attachment left = store("hai hai");
        attach(used);
        const auto files = workspace().unusedFiles();
        QCOMPARE(files->size(), std::size_t(1));
        QCOMPARE(files->front().size, 7);
        QVERIFY(!files->front().isInBackup);
        QCOMPARE(workspace().removeUnusedFiles(*files).value(), 1);
        QVERIFY(workspace().hasFile(used) && !workspace().hasFile(left));
        QCOMPARE(QDir(workspace().filesFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(workspace().selfTest()->remarks.isEmpty());
    }

    void whatCameIntoUseMeanwhileStays()
    {
        const Attachment file = store("một");
        const auto files = workspace().unusedFiles();
        attach(file);
        QCOMPARE(workspace().removeUnusedFiles(*files).value(), 0);
        QVERIFY(workspace().hasFile(file));
    }

    void whatSomebodyStillNeedsStays()
    {
        const Attachment file = store("một");
        QVERIFY(workspace().unusedFileSearch({file.digest})()->empty());
    }

    void whatABackupUsesStays()
    {
        const Attachment file = store("một");
        attach(file);
        reopen(); // Makes the copy.
        QVERIFY(workspace().replaceEvidence({{workspace().evidence().front().id, std::nullopt}}));
        const auto files = workspace().unusedFiles();
        QCOMPARE(files->size(), std::size_t(1));
        QVERIFY(files->front().isInBackup);
        QCOMPARE(workspace().removeUnusedFiles(*files).value(), 0);
        m_test->workspace.reset();
        const auto copies = backupsOf(m_test->path());
        QVERIFY(restoreBackup(copies.front(), m_test->path(), QStringLiteral("Lan")));
        reopen();
        QVERIFY(workspace().checkFiles().empty() && workspace().evidence().size() == 1);
    }

    void whatRestoringKeptUsesStays()
    {
        reopen();
        const BackupCopy without = backupsOf(m_test->path()).front();
        const Attachment file = store("một");
        attach(file);
        m_test->workspace.reset();
        QVERIFY(restoreBackup(without, m_test->path(), QStringLiteral("Lan")));
        QDir(m_test->path().chopped(9) + QStringLiteral(".backups")).removeRecursively();
        reopen();
        const auto files = workspace().unusedFiles();
        QCOMPARE(files->size(), std::size_t(1));
        QVERIFY(files->front().isInBackup);
    }

    void aDamagedBackupKeepsNothing()
    {
        const Attachment file = store("một");
        attach(file);
        reopen();
        QVERIFY(workspace().replaceEvidence({{workspace().evidence().front().id, std::nullopt}}));
        for (const BackupCopy &copy : backupsOf(m_test->path()))
            test::writeFile(copy.path, "không còn gì");
        QVERIFY(!workspace().unusedFiles()->front().isInBackup);
    }

    void readOnlyRemovesNothing()
    {
        const Attachment file = store("một");
        const auto reader = Workspace::openForReading(m_test->path(), QStringLiteral("Lan"));
        const auto removed = (*reader)->removeUnusedFiles(*workspace().unusedFiles());
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::ReadOnly);
        QVERIFY(workspace().hasFile(file));
    }

    void manyAtOnceAreRefusedReadOnly()
    {
        const auto reader = Workspace::openForReading(m_test->path(), QStringLiteral("Lan"));
        const auto files = (*reader)->storeFiles({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files.back().error().code, ErrorCode::ReadOnly);
    }

private:
    Workspace &workspace() const { return *m_test->workspace; }

    Attachment store(const QByteArray &content) const
    {
        return workspace().storeFiles({test::writeFile(m_test->folder.filePath(QStringLiteral("nguồn.txt")), content)}).front().value();
    }

    void attach(const Attachment &file) const
    {
        Evidence document;
        document.abstract = QStringLiteral("Văn bản");
        document.attachments.push_back(file);
        QVERIFY(workspace().replaceEvidence({{{}, document}}));
    }

    QStringList unused() const
    {
        QStringList digests;
        const auto files = workspace().unusedFiles();
        for (const Workspace::UnusedFile &file : *files)
            digests << file.digest;
        return digests;
    }

    void reopen()
    {
        m_test->workspace.reset();
        auto opened = Workspace::open(m_test->path(), QStringLiteral("Người thử"));
        QVERIFY(opened);
        m_test->workspace = std::move(*opened);
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestUnusedFiles)
#include "tst_unusedfiles.moc"
