// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace parindex;

namespace {

constexpr int Tries = 200;
constexpr int LongestLifeMilliseconds = 60;
constexpr int MostEdits = 100000;

QString explanationOf(int edit)
{
    return QStringLiteral("lần %1").arg(edit);
}

/// The child: edits for ever, and says the number of each edit only after the call has returned.
/// Every fifth edit also brings in a document with a file.
int editForEver(const QString &path, int first)
{
    auto workspace = Workspace::open(path, QStringLiteral("Người sửa"));
    if (!workspace)
        return 1;
    const Assessment assessment = (*workspace)->assessments().front();
    const Item *leaf = (*workspace)->frameworkOf(assessment).findCode(QStringLiteral("2"));
    const QString file = path + QStringLiteral(".txt");
    for (int edit = first; edit < MostEdits; ++edit) {
        const Score score{Points::fromTenThousandths(edit % 25000), explanationOf(edit), true};
        if (!(*workspace)->replaceScores({{{assessment.id, leaf->id, Stage::Self}, score}}).ok())
            return 2;
        if (edit % 5 == 0) {
            QFile content(file);
            if (!content.open(QIODevice::WriteOnly) || content.write(explanationOf(edit).toUtf8()) < 0)
                return 3;
            content.close();
            const auto attachment = (*workspace)->storeFile(file);
            Evidence evidence;
            evidence.number = QString::number(edit);
            if (!attachment)
                return 4;
            evidence.attachments.push_back(*attachment);
            if (!(*workspace)->replaceEvidence({{{}, evidence}}).ok())
                return 5;
        }
        std::printf("%d\n", edit);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestKillSafety : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost()
    {
        QString path;
        test::TestWorkspace test;
        path = test.path();
        test.workspace.reset();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int acknowledged = 0;
        int killedWhileEditing = 0;
        for (int attempt = 0; attempt < Tries; ++attempt) {
            const int before = acknowledged;
            acknowledged = runAndKill(path, acknowledged + 1, random.bounded(LongestLifeMilliseconds));
            killedWhileEditing += acknowledged > before;
            auto workspace = Workspace::open(path, QStringLiteral("Người kiểm"));
            QVERIFY2(workspace.ok(), qPrintable(workspace.ok() ? QString() : workspace.error().message));
            verifyHolds(**workspace, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        // Were the child always killed before its first edit, nothing would have been tested.
        QVERIFY(killedWhileEditing > Tries / 4);
    }

private:
    /// Gives the last edit that was acknowledged, or the one before `first` when there was none.
    static int runAndKill(const QString &path, int first, int life)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), path, QString::number(first)});
        child.waitForReadyRead(10000);
        QTest::qSleep(life);
        child.kill();
        child.waitForFinished();
        int last = first - 1;
        for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                last = line.toInt();
        }
        return last;
    }

    static void verifyHolds(const Workspace &workspace, int acknowledged)
    {
        const Assessment assessment = workspace.assessments().front();
        const Item *leaf = workspace.frameworkOf(assessment).findCode(QStringLiteral("2"));
        const Score &score = workspace.sheet(assessment.id).current(*leaf);
        const int written = score.explanation.section(u' ', 1).toInt();
        // The edit that was under way when the child died may have been written whole, or not at all.
        QVERIFY2(written == acknowledged || written == acknowledged + 1, qPrintable(score.explanation + u' ' + QString::number(acknowledged)));
        if (written > 0)
            QCOMPARE(score.points, std::optional(Points::fromTenThousandths(written % 25000)));
        QVERIFY(int(workspace.evidence().size()) >= acknowledged / 5);
        const auto selfTest = workspace.selfTest();
        QVERIFY(selfTest.ok());
        QVERIFY2(selfTest->problems.isEmpty(), qPrintable(selfTest->problems.join(u'\n')));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--edit") == 0)
        return editForEver(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestKillSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killsafety.moc"
