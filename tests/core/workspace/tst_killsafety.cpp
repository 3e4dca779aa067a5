// SPDX-License-Identifier: GPL-3.0-or-later
// Another process edits and says so after each edit; it is killed at a random moment, 200 times.
// Every edit that it spoke of is there, and at most the one after it.
#include "core/workspace/workspace.h"

#include "tests/support/childprocess.h"
#include "tests/support/numberededits.h"
#include "tests/support/sqlitefile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace parindex;
using test::ChildProcess;
using test::NumberedEdits;

namespace {

constexpr int Tries = 200;
constexpr int ShortestMicroseconds = 1;
constexpr int LongestMicroseconds = 60'000;

} // namespace

class TestKillSafety : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost()
    {
        const quint32 seed = qEnvironmentVariableIsSet("PARINDEX_SEED") ? qEnvironmentVariable("PARINDEX_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u (set PARINDEX_SEED to repeat)", seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("đơn vị.parindex"));
        QVERIFY(NumberedEdits::createWorkspace(path));
        int last = 0;
        int interrupted = 0;
        for (int attempt = 0; attempt < Tries; ++attempt) {
            const int said = killedAfter(path, last + 1, random.bounded(ShortestMicroseconds, LongestMicroseconds));
            QVERIFY2(said >= 0, "the child could not work");
            const int acknowledged = std::max(last, said);
            interrupted += QFile::exists(path + QStringLiteral("-journal"));
            last = stateOf(path, acknowledged);
            QVERIFY2(last >= acknowledged, qPrintable(QStringLiteral("try %1: %2 was acknowledged").arg(attempt).arg(acknowledged)));
        }
        qInfo("%d edits in %d tries; %d were stopped in the middle of a change", last, Tries, interrupted);
        QVERIFY(last > Tries);
        QVERIFY(interrupted > 0);
        QCOMPARE(test::SqliteFile(path).rows("PRAGMA integrity_check"), QStringLiteral("ok"));
        const auto workspace = Workspace::open(path, QStringLiteral("Người thử"));
        QVERIFY(!(*workspace)->evidence().empty());
        QVERIFY(NumberedEdits(**workspace).hasAllFiles());
    }

private:
    /// The last number that the child said, zero if it said none; below zero when it failed.
    static int killedAfter(const QString &path, int first, int microseconds)
    {
        ChildProcess child({QStringLiteral("edit"), path, QString::number(first)});
        // The moment counts from the first edit, so that most tries end among edits, and a few
        // while the file is being opened.
        QString line = microseconds % 10 == 0 ? QString() : child.line();
        QThread::usleep(static_cast<unsigned long>(microseconds));
        child.kill();
        int said = 0;
        do {
            bool isNumber = line.isEmpty();
            said = line.isEmpty() ? said : line.toInt(&isNumber);
            if (!isNumber) {
                qWarning("%s", qUtf8Printable(line));
                return -1;
            }
            line = child.lineSaid();
        } while (!line.isEmpty());
        return said;
    }

    /// Which edit was the last one: the acknowledged one or the one after it; below zero if neither.
    static int stateOf(const QString &path, int acknowledged)
    {
        const auto workspace = Workspace::open(path, QStringLiteral("Người thử"));
        if (!workspace || (*workspace)->isReadOnly() || !(*workspace)->checkDatabase() || !(*workspace)->checkDatabase()->isEmpty()) {
            qWarning("%s", workspace ? "not whole" : qUtf8Printable(workspace.error().detail));
            return -1;
        }
        const NumberedEdits edits(**workspace);
        for (const int number : {acknowledged, acknowledged + 1}) {
            if (edits.isStateAfter(number))
                return number;
        }
        return -1;
    }
};

QTEST_GUILESS_MAIN(TestKillSafety)
#include "tst_killsafety.moc"
