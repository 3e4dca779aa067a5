// SPDX-License-Identifier: GPL-3.0-or-later
// Another process brings files in, batch after batch, and is killed at a random moment, again and
// again (PARINDEX_KILLS times; few of them otherwise). No document refers to a file that is
// missing or altered, and whatever is left over is named by the self-test and can be removed.
#include "tests/support/childprocess.h"
#include "tests/support/numberedbatches.h"
#include "tests/support/numberededits.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace parindex;
using test::ChildProcess;
using test::NumberedBatches;

namespace {

constexpr int FewTries = 15;
constexpr int LongestMicroseconds = 80'000;

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

} // namespace

class TestKilledIntake : public QObject
{
    Q_OBJECT

private slots:
    void nothingDanglesAndNothingIsUnnamed()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PARINDEX_SEED") ? qEnvironmentVariable("PARINDEX_SEED").toUInt() : QRandomGenerator::global()->generate();
        const int tries = qEnvironmentVariableIsSet("PARINDEX_KILLS") ? qEnvironmentVariableIntValue("PARINDEX_KILLS") : FewTries;
        qInfo("seed %u (set PARINDEX_SEED to repeat)", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("đơn vị.parindex"));
        QVERIFY(test::NumberedEdits::createWorkspace(path));
        for (int attempt = 0; attempt < tries; ++attempt) {
            const int said = killedAfter(path, m_last + 1, random.bounded(1, LongestMicroseconds));
            QVERIFY2(said >= 0, "the child could not work");
            m_last = std::max(m_last, said);
            m_unfinished += QDir(folder.filePath(QStringLiteral("đơn vị.files"))).entryList({QStringLiteral("incoming-*")}, QDir::Files).isEmpty() ? 0 : 1;
            check(path);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d batches in %d tries; %d were stopped while files were copied, %d after they were stored; %d files were removed", m_last, tries, m_unfinished, m_leftOver, m_removed);
        QVERIFY(m_last > 0);
    }

private:
    /// The last batch that the child said, zero if it said none; below zero when it failed.
    static int killedAfter(const QString &path, int first, int microseconds)
    {
        ChildProcess child({QStringLiteral("bring"), path, QString::number(first)});
        // The moment counts from the first batch mostly, and sometimes from the start.
        QString line = microseconds % 3 == 0 ? QString() : child.line();
        QThread::usleep(static_cast<unsigned long>(microseconds));
        child.kill();
        int said = 0;
        for (; !line.isEmpty(); line = child.lineSaid()) {
            bool isNumber = false;
            said = line.toInt(&isNumber);
            if (!isNumber) {
                qWarning("%s", qUtf8Printable(line));
                return -1;
            }
        }
        return said;
    }

    void check(const QString &path)
    {
        const auto workspace = Workspace::open(path, QStringLiteral("Người thử"));
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message + workspace.error().detail));
        const std::size_t documents = (*workspace)->evidence().size();
        QVERIFY(documents % NumberedBatches::FilesOfBatch == 0 && documents >= std::size_t(m_last) * NumberedBatches::FilesOfBatch);
        m_last = int(documents) / NumberedBatches::FilesOfBatch; // One more may be in without a word.

        const auto tested = (*workspace)->selfTest();
        QVERIFY(tested);
        QVERIFY2(tested->problems.isEmpty(), qPrintable(tested->problems.join(u'\n')));
        const auto unused = (*workspace)->unusedFiles();
        QVERIFY(unused);
        const std::set<QString> used = (*workspace)->usedDigests();
        QCOMPARE(filesBelow((*workspace)->filesFolder()).size(), qsizetype(used.size() + unused->size()));
        QCOMPARE(tested->remarks.size(), qsizetype(unused->size()));
        for (const Workspace::UnusedFile &file : *unused)
            QCOMPARE(tested->remarks.filter(file.digest.left(8)).size(), 1);

        const auto removed = (*workspace)->removeUnusedFiles(*unused);
        QVERIFY(removed);
        QCOMPARE(std::size_t(*removed), unused->size());
        QVERIFY((*workspace)->unusedFiles()->empty());
        QCOMPARE(filesBelow((*workspace)->filesFolder()).size(), qsizetype(used.size()));
        m_leftOver += unused->empty() ? 0 : 1;
        m_removed += *removed;
    }

    int m_last = 0;       ///< Batch that is known to be in.
    int m_unfinished = 0; ///< Tries.
    int m_leftOver = 0;   ///< Tries.
    int m_removed = 0;    ///< Files.
};

QTEST_GUILESS_MAIN(TestKilledIntake)
#include "tst_killedintake.moc"
