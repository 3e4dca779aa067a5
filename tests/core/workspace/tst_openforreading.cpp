// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QTest>

using namespace parindex;

class OpenForReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNoLockAndMakesNoBackup();
    void worksWhileSomebodyWrites();
    void changesNothing();
    void takesBackWhatACrashLeft();
    void refusesWhatIsNotOurs();
};

namespace {

const QString Reader = QStringLiteral("Người xem");

/// A closed workspace with one score, in a folder of its own.
void closeWithScore(test::TestWorkspace &fixture)
{
    Score score;
    score.points = Points::whole(2);
    QVERIFY(fixture.workspace->replaceScores({{fixture.key("2"), score}}).ok());
    fixture.workspace.reset();
}

QStringList filesOf(const test::TestWorkspace &fixture)
{
    return QDir(fixture.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void OpenForReadingTest::takesNoLockAndMakesNoBackup()
{
    test::TestWorkspace fixture;
    closeWithScore(fixture);
    const QStringList before = filesOf(fixture);
    const auto first = Workspace::openForReading(fixture.path(), Reader);
    QVERIFY(first.ok());
    QVERIFY((*first)->isReadOnly());
    QCOMPARE(filesOf(fixture), before);
    QVERIFY((*first)->summary(fixture.assessment).total().achieved == Points::whole(2));
    // Nobody is kept from working.
    const auto writer = Workspace::open(fixture.path(), QStringLiteral("Người làm"));
    QVERIFY(writer.ok());
    QVERIFY(!(*writer)->isReadOnly());
}

void OpenForReadingTest::worksWhileSomebodyWrites()
{
    test::TestWorkspace fixture;
    const Status status = fixture.workspace->inOneTransaction([&]() -> Status {
        Score score;
        score.points = Points::whole(1);
        const auto before = fixture.workspace->replaceScores({{fixture.key("1.2"), score}});
        // Nothing of the change is seen before it is whole.
        const auto looking = Workspace::openForReading(fixture.path(), Reader);
        if (!before || !looking || (*looking)->summary(fixture.assessment).total().achieved)
            return Error{ErrorCode::Unreadable, QStringLiteral("seen too early"), {}};
        return {};
    });
    QVERIFY2(status.ok(), status ? "" : qPrintable(status.error().message));
    const auto looking = Workspace::openForReading(fixture.path(), Reader);
    QVERIFY(looking.ok());
    QCOMPARE((*looking)->summary(fixture.assessment).total().achieved, Points::whole(1));
}

void OpenForReadingTest::changesNothing()
{
    test::TestWorkspace fixture;
    closeWithScore(fixture);
    const QByteArray before = bytesOf(fixture.path());
    {
        const auto looking = Workspace::openForReading(fixture.path(), Reader);
        QVERIFY(looking.ok());
        (*looking)->setCurrentAssessment(fixture.assessment);
        Score score;
        score.points = Points::whole(1);
        const auto outcome = (*looking)->replaceScores({{ScoreKey{fixture.assessment, (*looking)->view(fixture.assessment).framework.findCode(QStringLiteral("1.2"))->id, Stage::Self}, score}});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
        QVERIFY((*looking)->selfTest().ok());
    }
    QCOMPARE(bytesOf(fixture.path()), before);
}

/// A file and its journal as they stand on the disk when a writer dies in the middle of a change.
void OpenForReadingTest::takesBackWhatACrashLeft()
{
    test::TestWorkspace fixture;
    closeWithScore(fixture);
    const QString crashed = fixture.folder.filePath(QStringLiteral("hong.parindex"));
    {
        auto database = Database::open(fixture.path(), Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA cache_size = 1")).ok()); // Writes early.
        QVERIFY((*database)->execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
        QVERIFY((*database)->execute(QStringLiteral("DELETE FROM score")).ok());
        for (int i = 0; i < 200; ++i) {
            QVERIFY((*database)->execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"),
                                         {QStringLiteral("fill %1").arg(i), QString(4000, u'x')}).ok());
        }
        QVERIFY(QFile::copy(fixture.path(), crashed));
        QVERIFY(QFile::copy(fixture.path() + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        QVERIFY((*database)->execute(QStringLiteral("ROLLBACK")).ok());
    }
    QVERIFY(bytesOf(crashed) != bytesOf(fixture.path()));
    const auto looking = Workspace::openForReading(crashed, Reader);
    QVERIFY2(looking.ok(), looking ? "" : qPrintable(looking.error().message));
    QVERIFY(!(*looking)->isReadOnly()); // Only a writer could take it back.
    QCOMPARE((*looking)->summary(fixture.assessment).total().achieved, Points::whole(2));
}

void OpenForReadingTest::refusesWhatIsNotOurs()
{
    test::TestWorkspace fixture;
    const auto text = Workspace::openForReading(fixture.file(QStringLiteral("thu.txt"), "Kính gửi"), Reader);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::NotOurs);
    const auto none = Workspace::openForReading(fixture.folder.filePath(QStringLiteral("khong.parindex")), Reader);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(OpenForReadingTest)
#include "tst_openforreading.moc"
