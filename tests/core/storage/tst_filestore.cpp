// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filestore.h"

#include "core/base/digest.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace parindex;
using test::tinyPdf;
using test::writeFile;

namespace {

/// Files and folders below, but not the folder itself.
QStringList contentOf(const QString &folder)
{
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        found << entries.next();
    return found;
}

} // namespace

class TestFileStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FileStore>(m_folder->filePath(QStringLiteral("tỉnh.parindex")));
    }

    void liesBesideTheWorkspace()
    {
        QCOMPARE(m_store->folder(), m_folder->filePath(QStringLiteral("tỉnh.files")));
        QCOMPARE(FileStore(m_folder->filePath(QStringLiteral("tỉnh.2026.parindex"))).folder(), m_folder->filePath(QStringLiteral("tỉnh.2026.files")));
        QVERIFY(m_store->digests().isEmpty());
    }

    void storesUnderTheHash()
    {
        const QByteArray content = tinyPdf(3);
        const auto stored = m_store->add(source(QStringLiteral("Kế hoạch 475.pdf"), content));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QVERIFY(stored->isNew);
        QCOMPARE(stored->digest, Digest::ofBytes(content));
        QCOMPARE(stored->fileName, QStringLiteral("Kế hoạch 475.pdf"));
        QCOMPARE(stored->size, content.size());
        QCOMPARE(stored->pages, 3);
        QCOMPARE(m_store->pathOf(stored->digest), m_store->folder() + u'/' + stored->digest.left(2) + u'/' + stored->digest);
        QCOMPARE(test::readFile(m_store->pathOf(stored->digest)), content);
        QVERIFY(m_store->contains(stored->digest));
        QVERIFY(m_store->verify(*stored));
        QCOMPARE(m_store->digests(), QStringList{stored->digest});
        QCOMPARE(contentOf(m_store->folder()).size(), 2);
        QVERIFY(QFile::permissions(m_store->pathOf(stored->digest)) & QFile::ReadOther);
    }

    void storesTheSameContentOnce()
    {
        const auto first = m_store->add(source(QStringLiteral("một.pdf"), tinyPdf()));
        const auto second = m_store->add(source(QStringLiteral("hai.pdf"), tinyPdf()));
        QVERIFY(first && second);
        QCOMPARE(second->digest, first->digest);
        QCOMPARE(second->fileName, QStringLiteral("hai.pdf"));
        QVERIFY(!second->isNew);
        QCOMPARE(m_store->digests().size(), 1);
        m_store->discard(*second);
        QVERIFY(m_store->contains(first->digest));
        m_store->discard(*first);
        QVERIFY(!m_store->contains(first->digest));
        QCOMPARE(contentOf(m_store->folder()), QStringList());
    }

    void makesNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("decomposed") << QStringLiteral("Báo cáo số 5.pdf").normalized(QString::NormalizationForm_D) << QStringLiteral("Báo cáo số 5.pdf");
        QTest::newRow("reserved") << QStringLiteral("CON.pdf") << QStringLiteral("_CON.pdf");
        QTest::newRow("marks") << QStringLiteral("a:b?*.pdf") << QStringLiteral("a_b__.pdf");
        QTest::newRow("right to left") << QStringLiteral("anh\u202efdp.exe") << QStringLiteral("anh_fdp.exe");
        QTest::newRow("255 bytes") << QString(83, u'ữ') + QStringLiteral("12.pdf") << QString(83, u'ữ') + QStringLiteral("12.pdf");
        QTest::newRow("no extension") << QStringLiteral("quét") << QStringLiteral("quét");
    }

    void makesNamesSafe()
    {
        QFETCH(QString, name);
        const auto stored = m_store->add(source(name, tinyPdf()));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QTEST(stored->fileName, "expected");
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("folder") << QStringLiteral("thư mục") << ErrorCode::Refused;
        QTest::newRow("empty") << QStringLiteral("rỗng.pdf") << ErrorCode::Refused;
        QTest::newRow("2 GB") << QStringLiteral("lớn.pdf") << ErrorCode::Refused;
        QTest::newRow("missing") << QStringLiteral("không có.pdf") << ErrorCode::NotFound;
        QTest::newRow("pipe") << QStringLiteral("ống") << ErrorCode::Refused;
        QTest::newRow("dangling link") << QStringLiteral("lối tắt") << ErrorCode::NotFound;
    }

    void refusesByName()
    {
        QFETCH(QString, name);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("thư mục")));
        source(QStringLiteral("rỗng.pdf"), {});
        QFile large(source(QStringLiteral("lớn.pdf"), "x"));
        QVERIFY(large.resize(qint64(2) << 30)); // Holes: it takes no space.
        QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(QStringLiteral("ống"))).constData(), 0600), 0);
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("không có.pdf")), m_folder->filePath(QStringLiteral("lối tắt"))));
        const auto stored = m_store->add(m_folder->filePath(name));
        QVERIFY(!stored);
        QTEST(stored.error().code, "code");
        QVERIFY2(stored.error().message.startsWith(u'“' + name + u'”'), qPrintable(stored.error().message));
        QVERIFY(stored.error().message.endsWith(u'.'));
        QVERIFY(!QFile::exists(m_store->folder()));
    }

    void takesTheLargestFileThatIsAllowed()
    {
        QCOMPARE(FileStore::LargestFile, 2147483647LL);
        QFile large(source(QStringLiteral("lớn.pdf"), "x"));
        QVERIFY(large.resize(FileStore::LargestFile));
        // Stopped at once: what matters is that it was begun.
        const auto stored = m_store->add(large.fileName(), [](qint64) { return false; });
        QCOMPARE(stored.error().code, ErrorCode::Cancelled);
    }

    void reportsProgressAndStops()
    {
        const QString path = source(QStringLiteral("quét.bin"), QByteArray(3'500'000, 'x'));
        std::vector<qint64> seen;
        const auto whole = m_store->add(path, [&](qint64 bytes) {
            seen.push_back(bytes);
            return true;
        });
        QVERIFY(whole);
        QVERIFY(seen.size() > 2 && std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), 3'500'000);
        m_store->discard(*whole);
        QVERIFY(QDir().rmdir(m_store->folder()));

        const auto stopped = m_store->add(path, [](qint64 bytes) { return bytes < 2'000'000; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_store->folder()));
    }

    void countsWhatWasRead()
    {
        const QString path = source(QStringLiteral("nhật ký.txt"), QByteArray(3'000'000, 'x'));
        bool grown = false;
        const auto stored = m_store->add(path, [&](qint64) {
            QFile file(path);
            return grown || (grown = file.open(QIODevice::Append) && file.write("more") == 4);
        });
        QVERIFY(stored);
        QCOMPARE(stored->size, QFileInfo(m_store->pathOf(stored->digest)).size());
        QVERIFY(m_store->verify(*stored));
    }

    void findsWhatIsMissingOrAltered()
    {
        const auto stored = m_store->add(source(QStringLiteral("a.pdf"), tinyPdf()));
        const QString path = m_store->pathOf(stored->digest);
        QByteArray content = test::readFile(path);
        content[20] = content[20] ^ 1;
        writeFile(path, content);
        const Status altered = m_store->verify(*stored);
        QVERIFY(!altered);
        QCOMPARE(altered.error().code, ErrorCode::Damaged);
        QVERIFY(altered.error().message.startsWith(QStringLiteral("“a.pdf”")));
        QVERIFY(QFile::remove(path));
        const Status missing = m_store->verify(*stored);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!m_store->contains(stored->digest));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(!m_store->verify(*stored));
    }

    void addingTheRightFileAgainHeals()
    {
        const QString path = source(QStringLiteral("a.pdf"), tinyPdf());
        const auto stored = m_store->add(path);
        writeFile(m_store->pathOf(stored->digest), "something else");
        const auto again = m_store->add(path);
        QVERIFY(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->pages, 1);
        QVERIFY(m_store->verify(*stored));
    }

    void copiesOut()
    {
        const auto stored = m_store->add(source(QStringLiteral("a.pdf"), tinyPdf(2)));
        const QString target = m_folder->filePath(QStringLiteral("bản sao.pdf"));
        QVERIFY(m_store->copyTo(*stored, target));
        QCOMPARE(test::readFile(target), tinyPdf(2));
        QVERIFY(!m_store->copyTo(*stored, target)); // Overwrites nothing.
        QCOMPARE(test::readFile(target), tinyPdf(2));
        QVERIFY(QFile::remove(target));

        const Status stopped = m_store->copyTo(*stored, target, [](qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target));
        {
            const test::FullDisk disk(10);
            QCOMPARE(m_store->copyTo(*stored, target).error().code, ErrorCode::Unreadable);
        }
        QVERIFY(!QFile::exists(target));
        writeFile(m_store->pathOf(stored->digest), "something else");
        QCOMPARE(m_store->copyTo(*stored, target).error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(target));
        QVERIFY(QFile::remove(m_store->pathOf(stored->digest)));
        QCOMPARE(m_store->copyTo(*stored, target).error().code, ErrorCode::NotFound);
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("in the middle") << qint64(1'500'000);
        QTest::newRow("at the last byte") << qint64(2'999'999);
    }

    void aFullDiskLeavesNothing()
    {
        QFETCH(qint64, limit);
        const QString path = source(QStringLiteral("quét.bin"), QByteArray(3'000'000, 'x'));
        {
            const test::FullDisk disk(limit);
            const auto stored = m_store->add(path);
            QVERIFY(!stored);
            QCOMPARE(stored.error().code, ErrorCode::Unreadable);
            QVERIFY2(stored.error().message.contains(QStringLiteral("disk is not full")), qPrintable(stored.error().message));
        }
        QVERIFY(!QFile::exists(m_store->folder()));
        QVERIFY(m_store->add(path));
    }

    void aFolderThatCannotBeWrittenLeavesNothing()
    {
        const test::OrdinaryUser user;
        QTemporaryDir folder;
        const FileStore store(folder.filePath(QStringLiteral("x.parindex")));
        const QString path = writeFile(folder.filePath(QStringLiteral("a.pdf")), tinyPdf());
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto stored = store.add(path);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Unreadable);
        QVERIFY(!QFile::exists(store.folder()));
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        const test::OrdinaryUser user;
        QTemporaryDir folder;
        const FileStore store(folder.filePath(QStringLiteral("x.parindex")));
        const QString path = writeFile(folder.filePath(QStringLiteral("mật.pdf")), tinyPdf());
        QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
        const auto stored = store.add(path);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Unreadable);
        QVERIFY(stored.error().message.startsWith(QStringLiteral("“mật.pdf”")));
    }

    void aFileInThePlaceOfTheFolderLeavesNothing()
    {
        writeFile(m_store->folder(), "x");
        const auto stored = m_store->add(source(QStringLiteral("a.pdf"), tinyPdf()));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Unreadable);
        QCOMPARE(test::readFile(m_store->folder()), QByteArray("x"));
    }

    void aFolderInThePlaceOfTheFileIsNotReplaced()
    {
        const QByteArray content = tinyPdf();
        const QString place = m_store->pathOf(Digest::ofBytes(content));
        QVERIFY(QDir().mkpath(place + QStringLiteral("/x")));
        QVERIFY(!m_store->add(source(QStringLiteral("a.pdf"), content)));
        QVERIFY(QFile::exists(place + QStringLiteral("/x")));
        QCOMPARE(contentOf(m_store->folder()).size(), 3);
    }

    void clearsAwayWhatACrashLeft()
    {
        const auto stored = m_store->add(source(QStringLiteral("a.pdf"), tinyPdf()));
        writeFile(m_store->folder() + QStringLiteral("/incoming-AbCdEf"), "half a file");
        QCOMPARE(m_store->digests(), QStringList{stored->digest});
        m_store->removeUnfinished();
        QCOMPARE(contentOf(m_store->folder()).size(), 2);
        QVERIFY(m_store->verify(*stored));
    }

private:
    QString source(const QString &name, const QByteArray &content) const { return writeFile(m_folder->filePath(name), content); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileStore> m_store;
};

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
