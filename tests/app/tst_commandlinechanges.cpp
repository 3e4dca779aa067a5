// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/app/commandlinerun.h"
#include "tests/support/testworkspace.h"

#include <QDirIterator>
#include <QTest>

using namespace parindex;
using namespace parindex::test;

/// What changes a file or finds something in it: import-scores, check, selftest.
class CommandLineChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void imports();
    void importsWithoutChange();
    void refusesTables_data();
    void refusesTables();
    void refusesToWriteWhatSomebodyHolds();
    void findsWhatTheExampleStillLacks();
    void listsAcceptedOnesApart();
    void findsScoresAndSums();
    void findsFiles_data();
    void findsFiles();
    void remarksOnLeftovers();
    void sweepsLeftovers();
    void sweepsNothingWhileSomethingIsWrong();
    void sweepsNothingWhileSomebodyWorks();

private:
    Outcome run(const char *line) const { return m_folder.run(words(line) << QStringLiteral("--language=en")); }
    QJsonObject draft() const { return m_folder.summary(QStringLiteral("vd.parindex"), {QStringLiteral("--assessment"), QStringLiteral("2026")})[0].toObject(); }
    QString anAttachedFile() const;

    CommandLineRun m_folder;
};

void CommandLineChangesTest::initTestCase()
{
    const Outcome outcome = run("example mau.parindex");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
}

/// A fresh copy of the example for each test.
void CommandLineChangesTest::init()
{
    QDir(m_folder.path("vd.files")).removeRecursively();
    QFile::remove(m_folder.path("vd.parindex"));
    QVERIFY(QFile::copy(m_folder.path("mau.parindex"), m_folder.path("vd.parindex")));
    QCOMPARE(m_folder.runProgram(QStringLiteral("cp"), words("-r mau.files vd.files")).exitCode, 0);
}

QString CommandLineChangesTest::anAttachedFile() const
{
    QDirIterator files(m_folder.path("vd.files"), QDir::Files, QDirIterator::Subdirectories);
    return files.next();
}

void CommandLineChangesTest::imports()
{
    write(m_folder.path("diem.csv"), "code,score,explanation\n1.1.1,0.25,Chậm một ngày\n1.1.2,,\n1.1.3,\"0,7\",\n");
    const Outcome outcome = run("import-scores vd.parindex diem.csv --assessment 2026");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QVERIFY2(outcome.output.startsWith(QStringLiteral("3 line")), outcome.said());
    const QJsonObject after = draft();
    QCOMPARE(row(after, "1.1.1")[QStringLiteral("achieved")].toString(), QStringLiteral("0.25"));
    QCOMPARE(row(after, "1.1.1")[QStringLiteral("explanation")].toString(), QStringLiteral("Chậm một ngày"));
    QVERIFY(!row(after, "1.1.2").contains(QStringLiteral("achieved")));
    QCOMPARE(row(after, "1.1.3")[QStringLiteral("achieved")].toString(), QStringLiteral("0.7"));
    QVERIFY(!row(after, "1.1.3").contains(QStringLiteral("explanation")));
}

void CommandLineChangesTest::importsWithoutChange()
{
    write(m_folder.path("diem.csv"), "code,score\n1.1.1,0.5\n");
    const QJsonObject before = draft();
    const Outcome outcome = run("import-scores vd.parindex diem.csv --assessment 2026");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QVERIFY2(outcome.output.contains(QStringLiteral("; 0 score")), outcome.said());
    QCOMPARE(draft(), before);
}

void CommandLineChangesTest::refusesTables_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, const char *lines, const char *part) {
        QTest::newRow(name) << QByteArray("code,score,explanation\n1.1.1,0.25,\n") + lines << QString::fromUtf8(part);
    };
    add("wrong code", "1.1.99,0.5,\n", "Line 3: the criteria have no code “1.1.99”");
    add("repeated code", "1.1.2,0.5,\n1.1.1,0.5,\n", "Line 4: the code “1.1.1” stands on line 2 already");
    add("five decimals", "1.1.2,0.12345,\n", "Line 3: “0.12345” has more than four decimals");
    add("letters", "1.1.2,abc,\n", "Line 3: “abc” is not a number of points");
    add("above the maximum", "1.1.2,9,\n", "Line 3: 1.1.2: 9 points is above the maximum");
    add("below zero", "1.1.2,-1,\n", "Line 3: 1.1.2: -1 points is below 0");
    add("not a leaf", "1.1,1,\n", "Line 3: 1.1 is the sum");
    QTest::newRow("no heading") << QByteArray("1.1.1;0,5\n") << QStringLiteral("must name the columns");
    QTest::newRow("not UTF-8") << QByteArray("code,score\n1.1.1,0.5\xFF\n") << QStringLiteral("not in UTF-8");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("must name the columns");
}

void CommandLineChangesTest::refusesTables()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, part);
    write(m_folder.path("diem.csv"), lines);
    const QJsonObject before = draft();
    const QByteArray file = bytesOf(m_folder.path("vd.parindex"));
    const Outcome outcome = run("import-scores vd.parindex diem.csv --assessment 2026");
    QVERIFY2(outcome.exitCode == 3, outcome.said());
    QVERIFY2(outcome.errors.startsWith(QStringLiteral("parindex: Nothing was imported.\n")), outcome.said());
    QVERIFY2(outcome.errors.contains(part), outcome.said());
    QCOMPARE(outcome.output, QString());
    QCOMPARE(draft(), before);
    QCOMPARE(bytesOf(m_folder.path("vd.parindex")), file);
}

void CommandLineChangesTest::refusesToWriteWhatSomebodyHolds()
{
    write(m_folder.path("diem.csv"), "code,score\n1.1.1,0.25\n");
    const auto writer = Workspace::open(m_folder.path("vd.parindex"), QStringLiteral("Nguyễn Thị Giữ"));
    QVERIFY(writer.ok());
    const Outcome outcome = run("import-scores vd.parindex diem.csv --assessment 2026");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.errors.contains(QStringLiteral("is being worked on by Nguyễn Thị Giữ")), outcome.said());
    QCOMPARE(row(draft(), "1.1.1")[QStringLiteral("achieved")].toString(), QStringLiteral("0.5"));
    // A table that is not there is no reason to open the file at all.
    QCOMPARE(run("import-scores vd.parindex khong.csv").exitCode, 3);
}

void CommandLineChangesTest::findsWhatTheExampleStillLacks()
{
    // The published sheets are sound; the half-finished one is not ready.
    for (const char *year : {"2022", "2023"}) {
        const Outcome published = m_folder.run({QStringLiteral("check"), QStringLiteral("vd.parindex"), QStringLiteral("--assessment"), QLatin1String(year)});
        QVERIFY2(published.exitCode == 0, published.said());
        QCOMPARE(published.output, QString());
    }
    const Outcome check = run("check vd.parindex");
    QVERIFY2(check.exitCode == 1, check.said());
    QVERIFY2(check.output.startsWith(QStringLiteral("not-scored error 1.3.4: ")), check.said());
    QVERIFY2(check.errors.contains(QStringLiteral(" red, ")), check.said());
    const Outcome selfTest = run("selftest vd.parindex");
    QVERIFY2(selfTest.exitCode == 0, selfTest.said());
}

/// A sheet without red ones: whoever asks is told so by the exit code, whatever is yellow.
void CommandLineChangesTest::findsScoresAndSums()
{
    test::TestWorkspace fixture;
    QByteArray framework = smallFrameworkJson();
    framework.replace("\"01/Q", "\"02/Q").replace("\"maximum\":\"4\"", "\"maximum\":\"4.5\"").replace("2026", "2027");
    const auto odd = fixture.workspace->addFramework(readFrameworkJson(framework).value());
    const auto agency = fixture.workspace->assessment(fixture.assessment)->agency;
    const auto added = fixture.workspace->addAssessment({{}, agency, odd.value(), 2027, Assessment::State::Draft});
    const AssessmentView view = fixture.workspace->view(added.value());
    for (const Item *leaf : view.framework.leaves()) {
        if (leaf->isSelfScored())
            QVERIFY(fixture.workspace->replaceScores({{{added.value(), leaf->id, Stage::Self}, {Points(), QStringLiteral("Vì chưa làm"), true}}}));
    }
    fixture.workspace.reset();

    const Outcome outcome = m_folder.run({QStringLiteral("check"), fixture.path(), QStringLiteral("--language=en"), QStringLiteral("--assessment"), QStringLiteral("2027")});
    QCOMPARE(outcome.output, QStringLiteral("children-mismatch warning 1: the maximum is stated as 4.5, but its parts add up to 4. (Tỉnh Thử – 2027)\n"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.errors.contains(QStringLiteral("0 red, 1 yellow.")), outcome.said());
    const Outcome other = m_folder.run({QStringLiteral("check"), fixture.path(), QStringLiteral("--assessment"), QStringLiteral("2026")});
    QVERIFY2(other.exitCode == 1, other.said());
}

void CommandLineChangesTest::listsAcceptedOnesApart()
{
    {
        auto workspace = Workspace::open(m_folder.path("vd.parindex"), QStringLiteral("Người thử"));
        QVERIFY(workspace.ok());
        for (const Assessment &assessment : (*workspace)->assessments()) {
            for (const Finding &finding : (*workspace)->findings(assessment.id)) {
                if (finding.code == Finding::Code::KindMissing)
                    QVERIFY((*workspace)->replaceAccepted(assessment.id, acceptanceOf(finding, QStringLiteral("Nằm trong báo cáo chung"))).ok());
            }
        }
    }
    const Outcome check = run("check vd.parindex --assessment 2026");
    const QStringList lines = check.output.trimmed().split(u'\n');
    QVERIFY2(lines.last().startsWith(QStringLiteral("kind-missing accepted ")) && lines.last().endsWith(QStringLiteral(" – Nằm trong báo cáo chung")), check.said());
    QVERIFY2(!check.output.contains(QStringLiteral("kind-missing warning")), check.said());
    QVERIFY2(check.errors.contains(QStringLiteral("accepted")), check.said());

    const Outcome json = run("check vd.parindex --assessment 2026 --json");
    QCOMPARE(json.exitCode, 1);
    const QJsonObject object = QJsonDocument::fromJson(json.output.toUtf8()).object();
    QCOMPARE(object[QStringLiteral("findings")].toArray().size() + object[QStringLiteral("accepted")].toArray().size(), lines.size());
    QCOMPARE(object[QStringLiteral("errors")].toInt() + object[QStringLiteral("warnings")].toInt(), object[QStringLiteral("findings")].toArray().size());
    const QJsonObject first = object[QStringLiteral("accepted")].toArray().first().toObject();
    QCOMPARE(first[QStringLiteral("code")].toString(), QStringLiteral("kind-missing"));
    QCOMPARE(first[QStringLiteral("reason")].toString(), QStringLiteral("Nằm trong báo cáo chung"));
    QVERIFY(!first[QStringLiteral("item")].toString().isEmpty());
}

void CommandLineChangesTest::findsFiles_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("altered") << false;
    QTest::newRow("missing") << true;
}

void CommandLineChangesTest::findsFiles()
{
    QFETCH(bool, removed);
    const QString file = anAttachedFile();
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QByteArray bytes = bytesOf(file);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    if (removed)
        QFile::remove(file);
    else
        write(file, bytes);
    const Outcome check = run("check vd.parindex --assessment 2023");
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.output.startsWith(removed ? QStringLiteral("file-missing error -: ") : QStringLiteral("file-altered error -: ")), check.said());
    QCOMPARE(check.output.count(u'\n'), 1);
    const Outcome selfTest = run("selftest vd.parindex");
    QCOMPARE(selfTest.exitCode, 1);
    QVERIFY2(selfTest.output.startsWith(QStringLiteral("Problem: ")), selfTest.said());
}

void CommandLineChangesTest::remarksOnLeftovers()
{
    const QString digest = QString(64, u'a');
    QDir(m_folder.path("vd.files")).mkpath(digest.left(2));
    write(m_folder.path("vd.files/aa/") + digest, "left over");
    const Outcome outcome = run("selftest vd.parindex");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QVERIFY2(outcome.output.startsWith(QStringLiteral("Remark: ")), outcome.said());
}

void CommandLineChangesTest::sweepsLeftovers()
{
    const QString digest = QString(64, u'a');
    QDir(m_folder.path("vd.files")).mkpath(digest.left(2));
    write(m_folder.path("vd.files/aa/") + digest, "left over");
    const Outcome outcome = run("selftest vd.parindex --sweep");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QVERIFY2(outcome.output.contains(QStringLiteral("Removed 1 unused file(s), 9 bytes.")) || outcome.output.contains(QStringLiteral("Removed 1 unused file, 9 bytes.")), outcome.said());
    QVERIFY(!QFile::exists(m_folder.path("vd.files/aa/") + digest));
    const Outcome again = run("selftest vd.parindex");
    QVERIFY2(again.exitCode == 0 && !again.output.contains(QStringLiteral("Remark: ")), again.said());
}

void CommandLineChangesTest::sweepsNothingWhileSomethingIsWrong()
{
    const QString digest = QString(64, u'a');
    QDir(m_folder.path("vd.files")).mkpath(digest.left(2));
    write(m_folder.path("vd.files/aa/") + digest, "left over");
    {
        const auto workspace = Workspace::open(m_folder.path("vd.parindex"), QStringLiteral("Lan"));
        Evidence document;
        document.attachments.push_back({QString(64, u'b'), QStringLiteral("mất.pdf"), 1, 0});
        QVERIFY((*workspace)->replaceEvidence({{{}, document}}));
    }
    const Outcome outcome = run("selftest vd.parindex --sweep");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.contains(QStringLiteral("No unused file was removed")), outcome.said());
    QVERIFY(QFile::exists(m_folder.path("vd.files/aa/") + digest));
}

void CommandLineChangesTest::sweepsNothingWhileSomebodyWorks()
{
    const auto writer = Workspace::open(m_folder.path("vd.parindex"), QStringLiteral("Người giữ"));
    const Outcome outcome = run("selftest vd.parindex --sweep");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.errors.contains(QStringLiteral("Người giữ")), outcome.said());
}

QTEST_GUILESS_MAIN(CommandLineChangesTest)
#include "tst_commandlinechanges.moc"
