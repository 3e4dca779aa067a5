// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a workspace, on a disk that fails at every operation in turn.
#include "core/workspace/workspace.h"

#include "tests/support/failingdisk.h"
#include "tests/support/files.h"
#include "tests/support/frameworktext.h"
#include "tests/support/limits.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace parindex;
using test::FailingDisk;
using test::points;
using test::rowsOf;
using test::TestWorkspace;
using test::textOf;

namespace {

using Attempt = std::function<Status(Workspace &)>;

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

const AssessmentId First(1);

ItemId leaf(const Workspace &workspace, const char *code)
{
    return workspace.view(First).framework.findCode(QString::fromUtf8(code))->id;
}

Status replaceScores(Workspace &workspace)
{
    return statusOf(workspace.replaceScores({{{First, leaf(workspace, "1.1.1"), Stage::Self}, {points("0.25"), QString(9000, u'g'), true}},
                                             {{First, leaf(workspace, "2"), Stage::Self}, {}}}));
}

Evidence document(const Workspace &workspace)
{
    Evidence evidence;
    evidence.abstract = QString(9000, u'v');
    evidence.attachments.push_back({QString(64, u'a'), QStringLiteral("a.pdf"), 1, 1});
    evidence.citations.push_back({First, leaf(workspace, "1.2"), {}, {}});
    return evidence;
}

Status addEvidence(Workspace &workspace)
{
    return statusOf(workspace.replaceEvidence({{{}, document(workspace)}, {{}, document(workspace)}}));
}

/// As the window does with many.
Status replaceEvidenceElsewhere(Workspace &workspace)
{
    const auto elsewhere = [](const std::function<void()> &writing) { std::thread(writing).join(); };
    return statusOf(workspace.replaceEvidence({{{}, document(workspace)}, {{}, document(workspace)}, {EvidenceId(1), std::nullopt}}, elsewhere));
}

Status updateEvidence(Workspace &workspace)
{
    return statusOf(workspace.replaceEvidence({{EvidenceId(1), document(workspace)}}));
}

Status removeEvidence(Workspace &workspace)
{
    return statusOf(workspace.replaceEvidence({{EvidenceId(1), std::nullopt}}));
}

Status addAgency(Workspace &workspace)
{
    return statusOf(workspace.addAgency({{}, QStringLiteral("Sở Nội vụ"), Audience::Department}));
}

Status addFramework(Workspace &workspace)
{
    return statusOf(workspace.addFramework(test::frameworkFromText(QStringLiteral("A 2\n  A.1 1\n  A.2 1\n"))));
}

Status addAssessment(Workspace &workspace)
{
    return statusOf(workspace.addAssessment({{}, AgencyId(1), FrameworkId(1), 2030, Assessment::State::Draft}));
}

Status addPublishedFigures(Workspace &workspace)
{
    PublishedFigure figure;
    figure.assessment = First;
    return workspace.addPublishedFigures({figure, figure});
}

Status addReferenceFigures(Workspace &workspace)
{
    return workspace.addReferenceFigures({{}, {}});
}

Status inOneTransaction(Workspace &workspace)
{
    return workspace.inOneTransaction([&]() -> Status {
        for (const Attempt &change : {Attempt(replaceScores), Attempt(addAssessment), Attempt(removeEvidence), Attempt(addEvidence)}) {
            if (const Status status = change(workspace); !status)
                return status;
        }
        return {};
    });
}

} // namespace

class TestFailingWrites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FailingDisk::install(); }

    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        QVERIFY(m_test->workspace->replaceScores({{m_test->key("1.1.1"), {points("1"), QString(9000, u'c'), true}}, {m_test->key("2"), {points("2"), {}, true}}}));
        Evidence evidence;
        evidence.number = QStringLiteral("475/KH-UBND");
        evidence.citations.push_back({m_test->assessment, m_test->item("2").id, {}, {}});
        QVERIFY(m_test->workspace->replaceEvidence({{{}, evidence}}));
    }

    void cleanup() { m_test.reset(); }

    void leaveEverythingAsItWas_data()
    {
        QTest::addColumn<Attempt>("change");
        QTest::newRow("replaceScores") << Attempt(replaceScores);
        QTest::newRow("replaceEvidence: add") << Attempt(addEvidence);
        QTest::newRow("replaceEvidence: elsewhere") << Attempt(replaceEvidenceElsewhere);
        QTest::newRow("replaceEvidence: change") << Attempt(updateEvidence);
        QTest::newRow("replaceEvidence: remove") << Attempt(removeEvidence);
        QTest::newRow("addAgency") << Attempt(addAgency);
        QTest::newRow("addFramework") << Attempt(addFramework);
        QTest::newRow("addAssessment") << Attempt(addAssessment);
        QTest::newRow("addPublishedFigures") << Attempt(addPublishedFigures);
        QTest::newRow("addReferenceFigures") << Attempt(addReferenceFigures);
        QTest::newRow("inOneTransaction") << Attempt(inOneTransaction);
    }

    void leaveEverythingAsItWas()
    {
        QFETCH(Attempt, change);
        const QString memory = textOf(workspace());
        failWhileLocked(change);
        failAtEveryOperation(change, FailingDisk::Kind::Full, FailingDisk::Duration::FromThenOn);
        failAtEveryOperation(change, FailingDisk::Kind::WriteError, FailingDisk::Duration::Once);
        failByTheSystem(change);
        QCOMPARE(textOf(workspace()), memory);

        // The disk works again: so does the change.
        const Status status = change(workspace());
        QVERIFY2(status, status ? "" : qPrintable(status.error().detail));
        const QString after = textOf(workspace());
        QVERIFY(after != memory);
        m_test->workspace.reset();
        const auto reopened = Workspace::open(m_test->path(), QStringLiteral("Lan"));
        QCOMPARE(textOf(**reopened), after);
    }

    void aLookThatCannotBeRememberedIsNoHarm()
    {
        Assessment other = *workspace().assessment(m_test->assessment);
        other.year = 2030;
        const AssessmentId second = *workspace().addAssessment(other);
        const QString rows = rowsOf(m_test->path());
        for (int passing = 0; passing < 4; ++passing) {
            const FailingDisk disk(passing);
            workspace().setCurrentAssessment(passing % 2 ? m_test->assessment : second);
            QCOMPARE(workspace().currentAssessment(), passing % 2 ? m_test->assessment : second);
        }
        QCOMPARE(rowsOf(m_test->path()), rows);
    }

    void createLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mới.parindex"));
        int failures = 0;
        for (int passing = 0;; ++passing) {
            const FailingDisk disk(passing, passing % 2 ? FailingDisk::Kind::Full : FailingDisk::Kind::WriteError);
            const auto created = Workspace::create(path, QStringLiteral("Lan"));
            if (!disk.hasFailed())
                break;
            if (created)
                continue;
            ++failures;
            QVERIFY(created.error().message.endsWith(u'.'));
            QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(u' ')));
        }
        QVERIFY(failures > 5);
    }

    void createSaysWhyNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("folder is missing") << QStringLiteral("không có/x.parindex") << QStringLiteral("“x.parindex” could not be made");
        QTest::newRow("below a file") << QStringLiteral("thu.parindex/x.parindex") << QStringLiteral("“x.parindex” could not be made");
        QTest::newRow("there already") << QStringLiteral("thu.parindex") << QStringLiteral("“thu.parindex” already exists");
        QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("already exists");
    }

    void createSaysWhyNot()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        const QStringList before = QDir(m_test->folder.path()).entryList();
        const auto created = Workspace::create(m_test->folder.filePath(name), QStringLiteral("Lan"));
        QVERIFY(!created);
        QVERIFY2(created.error().message.contains(sentence), qPrintable(created.error().message));
        QCOMPARE(QDir(m_test->folder.path()).entryList(), before);
    }

    void createOnAFullDiskOrInAReadOnlyFolder()
    {
        {
            QTemporaryDir folder;
            const test::FullDisk disk;
            QVERIFY(!Workspace::create(folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("Lan")));
            QVERIFY(QDir(folder.path()).isEmpty());
        }
        const test::OrdinaryUser user;
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto created = Workspace::create(folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("Lan"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!created);
        QVERIFY(created.error().message.contains(QStringLiteral("could not be made")));
    }

    void aFolderThatVanishedIsAnError()
    {
        const QString memory = textOf(workspace());
        QVERIFY(m_test->folder.remove());
        const Status status = replaceScores(workspace());
        QVERIFY(!status);
        QVERIFY(status.error().message.contains(QStringLiteral("moved or deleted")));
        QCOMPARE(textOf(workspace()), memory);
    }

    void readOnlyFilesAndFoldersOpenForReading_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }

    void readOnlyFilesAndFoldersOpenForReading()
    {
        QFETCH(bool, folderToo);
        const test::OrdinaryUser user;
        const auto own = std::make_unique<TestWorkspace>();
        const QString memory = textOf(*own->workspace);
        own->workspace.reset();
        QVERIFY(QFile::setPermissions(own->path(), QFile::ReadOwner));
        if (folderToo)
            QVERIFY(QFile::setPermissions(own->folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto opened = Workspace::open(own->path(), QStringLiteral("Lan"));
        QVERIFY(QFile::setPermissions(own->folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->whyReadOnly()->code, ErrorCode::ReadOnly);
        QVERIFY((*opened)->whyReadOnly()->message.contains(QStringLiteral("read-only")));
        QCOMPARE(textOf(**opened), memory);
        QVERIFY(!replaceScores(**opened));
    }

    void openingOnAFailingDiskChangesNothing()
    {
        const QString memory = textOf(workspace());
        m_test->workspace.reset();
        const QByteArray bytes = test::readFile(m_test->path());
        int opened = 0;
        for (int passing = 0;; ++passing) {
            const FailingDisk disk(passing);
            const auto result = Workspace::open(m_test->path(), QStringLiteral("Lan"));
            if (!disk.hasFailed())
                break;
            QVERIFY(result || result.error().message.endsWith(u'.'));
            if (result)
                QCOMPARE(textOf(**result), memory);
            opened += result.ok();
        }
        QVERIFY(opened > 0); // Work goes on without a backup.
        for (int passing = 0;; ++passing) {
            const FailingDisk disk(passing, FailingDisk::Kind::ReadError);
            const auto result = Workspace::open(m_test->path(), QStringLiteral("Lan"));
            if (!disk.hasFailed())
                break;
            QVERIFY(result || result.error().message.endsWith(u'.'));
            if (result)
                QCOMPARE(textOf(**result), memory);
        }
        QCOMPARE(test::readFile(m_test->path()), bytes);
    }

private:
    Workspace &workspace() { return *m_test->workspace; }

    void failWhileLocked(const Attempt &change)
    {
        const QString memory = textOf(workspace());
        test::SqliteFile other(m_test->path());
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        const Status status = change(workspace());
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Locked);
        QCOMPARE(textOf(workspace()), memory);
    }

    void failAtEveryOperation(const Attempt &change, FailingDisk::Kind kind, FailingDisk::Duration duration)
    {
        const QString memory = textOf(workspace());
        const QString rows = rowsOf(m_test->path());
        int failures = 0;
        for (int passing = 0;; ++passing) {
            QVERIFY(passing < 1000);
            std::optional<FailingDisk> disk(std::in_place, passing, kind, duration);
            const Status status = change(workspace());
            const bool failed = disk->hasFailed();
            disk.reset();
            if (status) {
                // Either nothing failed, or only what follows after the change is on the disk.
                takeBack();
                if (!failed)
                    break;
                continue;
            }
            ++failures;
            QVERIFY2(status.error().message.endsWith(u'.'), qPrintable(status.error().message));
            QCOMPARE(textOf(workspace()), memory);
            QCOMPARE(rowsOf(m_test->path()), rows);
        }
        QVERIFY2(failures >= 4, qPrintable(QString::number(failures)));
    }

    /// As far as a limit of the system lets it: whatever of SQLite is not asked through our disk.
    void failByTheSystem(const Attempt &change)
    {
        const QString memory = textOf(workspace());
        const test::FullDisk disk;
        const Status status = change(workspace());
        QVERIFY(!status);
        QCOMPARE(textOf(workspace()), memory);
    }

    /// Begins anew with the file as init() made it.
    void takeBack()
    {
        cleanup();
        init();
    }

    std::unique_ptr<TestWorkspace> m_test;
};

QTEST_GUILESS_MAIN(TestFailingWrites)
#include "tst_failingwrites.moc"
