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
    void findsNothingInTheExample();
    void findsScoresAndSums();
    void findsFiles_data();
    void findsFiles();
    void remarksOnLeftovers();

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

void CommandLineChangesTest::findsNothingInTheExample()
{
    const Outcome check = run("check vd.parindex");
    QVERIFY2(check.exitCode == 0, check.said());
    QCOMPARE(check.output, QString());
    const Outcome selfTest = run("selftest vd.parindex");
    QVERIFY2(selfTest.exitCode == 0, selfTest.said());
}

void CommandLineChangesTest::findsScoresAndSums()
{
    test::TestWorkspace fixture;
    QByteArray framework = smallFrameworkJson();
    framework.replace("\"01/Q", "\"02/Q").replace("\"maximum\":\"4\"", "\"maximum\":\"4.5\"");
    const auto odd = fixture.workspace->addFramework(readFrameworkJson(framework).value());
    const auto agency = fixture.workspace->assessment(fixture.assessment)->agency;
    QVERIFY(fixture.workspace->addAssessment({{}, agency, odd.value(), 2027, Assessment::State::Draft}).ok());
    fixture.workspace.reset();

    const Outcome outcome = m_folder.run({QStringLiteral("check"), fixture.path(), QStringLiteral("--language=en")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.output, QStringLiteral("children-mismatch warning 1: the maximum is stated as 4.5, but its parts add up to 4. (Tỉnh Thử – 2027)\n"));
    const Outcome other = m_folder.run({QStringLiteral("check"), fixture.path(), QStringLiteral("--assessment"), QStringLiteral("2026")});
    QVERIFY2(other.exitCode == 0, other.said());
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
    const Outcome check = run("check vd.parindex");
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

QTEST_GUILESS_MAIN(CommandLineChangesTest)
#include "tst_commandlinechanges.moc"
