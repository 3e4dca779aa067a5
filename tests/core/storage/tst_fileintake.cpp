// SPDX-License-Identifier: GPL-3.0-or-later
// Many files brought into the store as one piece of work.
#include "core/base/digest.h"
#include "core/storage/filestore.h"
#include "tests/support/failingfiles.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <sys/stat.h>

using namespace parindex;
using test::FailingFiles;
using test::tinyPdf;
using test::writeFile;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

QString messageOf(const Result<StoredFile> &file)
{
    return file ? QString() : file.error().message;
}

} // namespace

class TestFileIntake : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FileStore>(m_folder->filePath(QStringLiteral("tỉnh.parindex")));
    }

    void nothingMakesNothing()
    {
        QVERIFY(m_store->addAll({}).empty());
        QVERIFY(!QFile::exists(m_store->folder()));
    }

    void answersInOrder()
    {
        const QStringList paths = sources(300);
        const auto files = m_store->addAll(paths);
        QCOMPARE(files.size(), std::size_t(paths.size()));
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const auto &file = files[std::size_t(i)];
            QVERIFY2(file, qPrintable(messageOf(file)));
            QCOMPARE(file->fileName, QFileInfo(paths[i]).fileName());
            QCOMPARE(file->digest, Digest::ofBytes(test::readFile(paths[i])));
            QCOMPARE(file->pages, 1);
            QVERIFY(file->isNew);
            QVERIFY(m_store->verify(*file));
        }
        QCOMPARE(filesBelow(m_store->folder()).size(), paths.size());
        const auto again = m_store->addAll(paths);
        QVERIFY(std::none_of(again.begin(), again.end(), [](const auto &file) { return file->isNew; }));
        QCOMPARE(filesBelow(m_store->folder()).size(), paths.size());
    }

    void storesTheSameContentOnce()
    {
        QStringList paths;
        for (int i = 0; i < 40; ++i)
            paths << source(QStringLiteral("bản %1.pdf").arg(i), tinyPdf(1, QByteArray::number(i % 3)));
        const auto files = m_store->addAll(paths);
        for (std::size_t i = 0; i < files.size(); ++i) {
            QCOMPARE(files[i]->digest, files[i % 3]->digest);
            QCOMPARE(files[i]->isNew, i < 3); // The first of them in order, whichever was read first.
        }
        QCOMPARE(m_store->digests().size(), 3);
        QCOMPARE(filesBelow(m_store->folder()).size(), 3);
    }

    void refusesSomeAndTakesTheRest()
    {
        QDir(m_folder->path()).mkdir(QStringLiteral("thư mục"));
        QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(QStringLiteral("ống"))).constData(), 0600), 0);
        const QStringList paths{m_folder->filePath(QStringLiteral("thư mục")), source(QStringLiteral("một.pdf"), tinyPdf(1)), source(QStringLiteral("rỗng.pdf"), {}),
                                m_folder->filePath(QStringLiteral("ống")), QStringLiteral("/dev/zero"), m_folder->filePath(QStringLiteral("mất.pdf")), source(QStringLiteral("hai.pdf"), tinyPdf(2))};
        const auto files = m_store->addAll(paths);
        const QList<bool> taken{false, true, false, false, false, false, true};
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const auto &file = files[std::size_t(i)];
            QCOMPARE(file.ok(), taken[i]);
            QVERIFY(file || file.error().message.startsWith(u'“' + QFileInfo(paths[i]).fileName() + u'”'));
        }
        QCOMPARE(files[5].error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->digests().size(), 2);
    }

    void onlyRefusalsLeaveNoFolder()
    {
        const auto files = m_store->addAll({source(QStringLiteral("rỗng.pdf"), {}), m_folder->filePath(QStringLiteral("mất.pdf"))});
        QVERIFY(!files[0] && !files[1]);
        QVERIFY(!QFile::exists(m_store->folder()));
    }

    void heals()
    {
        const QStringList paths = sources(20);
        for (const auto &file : m_store->addAll(paths))
            writeFile(m_store->pathOf(file->digest), "something else");
        for (const auto &file : m_store->addAll(paths)) {
            QVERIFY(!file->isNew);
            QVERIFY(m_store->verify(*file));
        }
    }

    void tellsHowFarItIs()
    {
        const QStringList paths = sources(5, 700'000);
        qint64 all = 0;
        for (const QString &path : paths)
            all += QFileInfo(path).size();
        std::vector<qint64> seen;
        QVERIFY(m_store->addAll(paths, [&](qint64 bytes) {
            seen.push_back(bytes);
            return true;
        }).front());
        QVERIFY(seen.size() > std::size_t(paths.size()) && std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.back(), all);
    }

    void stoppedItLeavesNothing_data()
    {
        QTest::addColumn<int>("asked");
        for (const int asked : {0, 1, 7, 24, 30, 34})
            QTest::addRow("after %d", asked) << asked;
    }

    void stoppedItLeavesNothing()
    {
        QFETCH(int, asked);
        const auto kept = m_store->add(source(QStringLiteral("giữ.pdf"), tinyPdf(5)));
        const QStringList paths = sources(10, 300'000); // Asked three times for each, and before it is flushed.
        const auto files = m_store->addAll(paths, [&](qint64) { return asked-- > 0; });
        QVERIFY(asked < 0);
        for (const auto &file : files)
            QVERIFY(!file && file.error().code == ErrorCode::Cancelled);
        QCOMPARE(filesBelow(m_store->folder()), QStringList{m_store->pathOf(kept->digest)});
    }

    void filesThatVanishMeanwhileAreNamed()
    {
        const QStringList paths = sources(50, 300'000);
        std::atomic<bool> gone = false;
        const auto files = m_store->addAll(paths, [&](qint64 bytes) {
            if (bytes > 600'000 && !gone.exchange(true))
                std::for_each(paths.begin(), paths.end(), [](const QString &path) { QFile::remove(path); });
            return true;
        });
        const auto missing = std::count_if(files.begin(), files.end(), [](const auto &file) { return !file && file.error().code == ErrorCode::NotFound; });
        QVERIFY(missing > 0 && missing < 50);
        checkStore(files, paths);
    }

    void aFileThatBecomesAPipeIsNotWaitedFor()
    {
        const QStringList paths = sources(30, 300'000);
        std::atomic<bool> replaced = false;
        const auto files = m_store->addAll(paths, [&](qint64) {
            for (const QString &path : replaced.exchange(true) ? QStringList() : paths.mid(20)) {
                QFile::remove(path);
                mkfifo(QFile::encodeName(path).constData(), 0600);
            }
            return true;
        });
        for (std::size_t i = 0; i < files.size(); ++i)
            QCOMPARE(files[i].ok(), i < 20);
    }

    /// Every call of every kind fails once, alone and with all that follow.
    void aFailingDiskLeavesAConsistentStore_data()
    {
        QTest::addColumn<FailingFiles::Call>("call");
        QTest::newRow("read: a network folder that vanishes") << FailingFiles::Call::Read;
        QTest::newRow("write: a full disk") << FailingFiles::Call::Write;
        QTest::newRow("flush") << FailingFiles::Call::Flush;
        QTest::newRow("rename") << FailingFiles::Call::Rename;
        QTest::newRow("make a folder") << FailingFiles::Call::MakeFolder;
    }

    void aFailingDiskLeavesAConsistentStore()
    {
        QFETCH(FailingFiles::Call, call);
        QStringList paths = sources(4, 300'000);
        paths << source(QStringLiteral("giống.pdf"), test::readFile(paths.front()));
        int points = 0;
        for (const auto duration : {FailingFiles::Duration::Once, FailingFiles::Duration::FromThenOn}) {
            bool failed = true;
            for (int passing = 0; failed; ++passing) {
                const FileStore store(m_folder->filePath(QStringLiteral("%1-%2.parindex").arg(int(duration)).arg(passing)));
                std::vector<Result<StoredFile>> files;
                {
                    const FailingFiles disk(call, passing, duration);
                    files = store.addAll(paths);
                    failed = disk.hasFailed();
                }
                points += failed;
                m_store = std::make_unique<FileStore>(store);
                checkStore(files, paths);
            }
        }
        qInfo("%d points", points);
        QVERIFY(points > 4);
    }

    /// Where the one flush of everything is not to be had, each folder is flushed.
    void aSystemWithoutFlushOfEverythingIsFine()
    {
        const QStringList paths = sources(60);
        const FailingFiles disk(FailingFiles::Call::FlushAll, 0, FailingFiles::Duration::FromThenOn);
        const auto files = m_store->addAll(paths);
        QVERIFY(disk.hasFailed());
        QVERIFY(std::all_of(files.begin(), files.end(), [](const auto &file) { return file.ok(); }));
    }

private:
    QString source(const QString &name, const QByteArray &content) const { return writeFile(m_folder->filePath(name), content); }

    QStringList sources(int count, qsizetype fill = 0) const
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths << source(QStringLiteral("văn bản %1.pdf").arg(i), tinyPdf(1, QByteArray::number(i)) + QByteArray(fill, ' '));
        return paths;
    }

    /// What was taken is whole, what was not has a sentence that names it, and nothing else is there.
    void checkStore(const std::vector<Result<StoredFile>> &files, const QStringList &paths) const
    {
        QSet<QString> taken;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto &file = files[i];
            QVERIFY(file ? m_store->verify(*file).ok() : file.error().message.contains(u'“' + QFileInfo(paths[qsizetype(i)]).fileName() + u'”'));
            if (file)
                taken.insert(file->digest);
        }
        QCOMPARE(filesBelow(m_store->folder()).size(), taken.size());
        QVERIFY(!taken.isEmpty() || !QFile::exists(m_store->folder()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileStore> m_store;
};

QTEST_GUILESS_MAIN(TestFileIntake)
#include "tst_fileintake.moc"
