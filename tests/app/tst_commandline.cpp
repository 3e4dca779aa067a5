// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/app/commandlinerun.h"

#include <QDir>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace parindex;
using namespace parindex::test;

/// The real program as a process of its own, over a real example.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helps_data();
    void helps();
    void speaksBothLanguages();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void doesNotOverwriteAWorkspace();
    void summaryHoldsPublishedFigures();
    void summaryShowsATable();
    void summaryFollowsTheLanguage();
    void choosesAnAssessment_data();
    void choosesAnAssessment();
    void writesReports_data();
    void writesReports();
    void drawsCharts_data();
    void drawsCharts();
    void chartTellsWhatIsMissing();
    void looksWithoutATrace_data();
    void looksWithoutATrace();
    void refusesFiles_data();
    void refusesFiles();
    void refusesOutputs_data();
    void refusesOutputs();
    void saysWhenTheOutputIsCutOff();

private:
    Outcome run(const char *line) const { return m_folder.run(words(line)); }

    CommandLineRun m_folder; ///< Holds vd.parindex, the example.
};

namespace {

bool says(const Outcome &outcome, const char *part)
{
    return outcome.errors.contains(QString::fromUtf8(part));
}

QStringList filesBelow(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

} // namespace

void CommandLineTest::initTestCase()
{
    const Outcome outcome = run("example vd.parindex --language en");
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QCOMPARE(outcome.output, QStringLiteral("“vd.parindex” was written.\n"));
    QCOMPARE(outcome.errors, QString()); // No terminal, so no progress.
    QVERIFY(QFile::exists(m_folder.path("vd.parindex")));
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *line, const char *part) { QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(part); };
    add("--help --language en", "import-scores FILE SCORES.csv");
    add("--language=en -h", "Exit codes:");
    add("help --language en", "open the window");
    add("help chart --language en", "--chart fields|criteria|radar|years|comparison");
    add("summary --help --language en", "parindex summary FILE [--assessment WHICH] [--json]");
    add("vd.parindex --help", "import-scores FILE SCORES.csv");
    add("help example", "parindex example OUT.parindex");
    add("help import-scores --language en", "An empty score means");
    add("--version", "parindex ");
}

void CommandLineTest::helps()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const Outcome outcome = m_folder.run(line.split(u' '));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.output.contains(part), outcome.said());
    QCOMPARE(outcome.errors, QString());
}

void CommandLineTest::speaksBothLanguages()
{
    for (const char *line : {"--help", "help summary", "help import-scores"}) {
        const QString vietnamese = run(line).output;
        const QString english = m_folder.run(words(line) << QStringLiteral("--language") << QStringLiteral("en")).output;
        QVERIFY2(vietnamese.contains(QStringLiteral("tệp")) || vietnamese.contains(QStringLiteral("điểm")), line);
        QVERIFY2(!vietnamese.contains(QStringLiteral("Exit codes")), line);
        QVERIFY2(english.contains(QStringLiteral("Exit codes")), line);
    }
    QVERIFY(!says(run("check khong.parindex"), "does not exist"));
    QVERIFY(says(run("check khong.parindex --language en"), "“khong.parindex” does not exist."));
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *line, const char *part) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(part); };
    add("sumary vd.parindex", "there is no verb “sumary”");
    add("sumary", "there is no verb “sumary”");
    add("help sumary", "there is no verb “sumary”");
    add("summary", "FILE is missing");
    add("summary vd.parindex other.parindex", "“other.parindex” is one argument too many");
    add("summary vd.parindex --jsn", "jsn");
    add("summary vd.parindex --assessment", "assessment");
    add("summary vd.parindex --assessment 2023 --assessment 2022", "--assessment was given more than once");
    add("import-scores vd.parindex", "SCORES.csv is missing");
    add("evaluate khung.json", "CODE is missing");
    add("report vd.parindex -o a.pdf", "--report score-sheet|evidence-register|evidence-matrix is missing");
    add("report vd.parindex --report score-sheet", "-o OUT is missing");
    add("report vd.parindex --report plan -o a.pdf", "--report cannot be “plan”. Possible: score-sheet, evidence-register, evidence-matrix.");
    add("report vd.parindex --report score-sheet --format odt -o a.pdf", "--format cannot be “odt”");
    add("chart vd.parindex --chart pie -o a.png", "--chart cannot be “pie”");
    add("chart vd.parindex --chart fields -o a.gif", "OUT must end in .png, .svg or .pdf");
    add("chart vd.parindex --chart criteria -o a.png", "needs --field CODE");
    add("chart vd.parindex --chart radar --field 1 -o a.png", "--field is only for");
    add("chart vd.parindex --chart criteria --field 99 -o a.png", "no code “99”. The fields are: 1, 2, 3, 4–7, NTĐ.");
    add("summary vd.parindex --assessment 1999", "fits none of the assessments of the file:\n  #1  Tỉnh Đắk Nông – 2022\n  #2");
    add("summary vd.parindex --assessment \"dak nong\"", "fits several assessments:\n  #1  Tỉnh Đắk Nông – 2022\n  #2  Tỉnh Đắk Nông – 2023");
    add("summary vd.parindex --assessment #9", "fits none");
    QTest::newRow("unknown language") << QStringLiteral("summary vd.parindex --language fr") << QString();
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    QStringList arguments = QProcess::splitCommand(line);
    if (!part.isEmpty())
        arguments << QStringLiteral("--language=en");
    const Outcome outcome = m_folder.run(arguments);
    QVERIFY2(outcome.exitCode == 2, outcome.said());
    QVERIFY2(outcome.errors.contains(QStringLiteral("parindex")) && outcome.errors.contains(part), outcome.said());
    QCOMPARE(outcome.output, QString());
}

void CommandLineTest::doesNotOverwriteAWorkspace()
{
    const QByteArray before = bytesOf(m_folder.path("vd.parindex"));
    const Outcome outcome = run("example vd.parindex --language en");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(says(outcome, "already exists and is not overwritten"), outcome.said());
    QCOMPARE(bytesOf(m_folder.path("vd.parindex")), before);
}

void CommandLineTest::summaryHoldsPublishedFigures()
{
    const QJsonArray assessments = m_folder.summary(QStringLiteral("vd.parindex"));
    QCOMPARE(assessments.size(), 3);
    const QJsonObject latest = assessments[1].toObject();
    QCOMPARE(latest[QStringLiteral("agency")].toString(), QStringLiteral("Tỉnh Đắk Nông"));
    QCOMPARE(latest[QStringLiteral("year")].toInt(), 2023);
    QCOMPARE(row(latest, "1")[QStringLiteral("text")].toString(), QStringLiteral("9,44/9,5"));
    QCOMPARE(row(latest, "1")[QStringLiteral("achieved")].toString(), QStringLiteral("9.44"));
    QCOMPARE(row(latest, "1")[QStringLiteral("percent")].toString(), QStringLiteral("99.37"));
    QCOMPARE(row(latest, "1")[QStringLiteral("published")][QStringLiteral("percent")].toString(), QStringLiteral("99.44"));
    QCOMPARE(row(latest, "1")[QStringLiteral("published")][QStringLiteral("rank")].toInt(), 12);
    QCOMPARE(row(latest, "2")[QStringLiteral("text")].toString(), QStringLiteral("6/6"));
    QCOMPARE(row(latest, "3")[QStringLiteral("text")].toString(), QStringLiteral("12,9/13"));
    QCOMPARE(row(latest, "4–7")[QStringLiteral("published")][QStringLiteral("origin")].toString(), QStringLiteral("subtraction"));
    QCOMPARE(latest[QStringLiteral("appraised")][QStringLiteral("text")].toString(), QStringLiteral("56,86/61,50"));
    QCOMPARE(latest[QStringLiteral("appraised")][QStringLiteral("percent")].toString(), QStringLiteral("92.46"));
    QCOMPARE(latest[QStringLiteral("total")][QStringLiteral("text")].toString(), QStringLiteral("85,42/100"));
    QCOMPARE(latest[QStringLiteral("other_figures")][0][QStringLiteral("subject")].toString(), QStringLiteral("sipas"));

    const QJsonObject earlier = assessments[0].toObject();
    QCOMPARE(earlier[QStringLiteral("total")][QStringLiteral("text")].toString(), QStringLiteral("84,66/100"));
    QCOMPARE(earlier[QStringLiteral("total")][QStringLiteral("shown")].toString(), QStringLiteral("published"));
    QVERIFY(!row(earlier, "2").contains(QStringLiteral("achieved"))); // Only its rank is known.

    const QJsonObject draft = assessments[2].toObject();
    QVERIFY(draft[QStringLiteral("items")].toArray().size() > 130);
    QCOMPARE(row(draft, "1.1.1")[QStringLiteral("parent")].toString(), QStringLiteral("1.1"));
    QVERIFY(draft[QStringLiteral("progress")][QStringLiteral("leaves")].toInt() >= 88);
}

void CommandLineTest::summaryShowsATable()
{
    const QString table = run("summary vd.parindex --assessment 2023").output;
    for (const char *figure : {"Tỉnh Đắk Nông – 2023", "9,44/9,5", "99,37", "6/6", "12,9/13", "56,86/61,50", "85,42/100", "51/63", "28,52/33 †", "81,21"})
        QVERIFY2(table.contains(QString::fromUtf8(figure)), figure);
    QVERIFY(!table.contains(QStringLiteral("2022 (")));
    QVERIFY(run("summary vd.parindex --assessment 2022").output.contains(QStringLiteral("84,66/100 *")));
    QCOMPARE(run("summary vd.parindex").output.count(QStringLiteral("(#")), 3);
}

void CommandLineTest::summaryFollowsTheLanguage()
{
    const QStringList english{QStringLiteral("--language"), QStringLiteral("en")};
    const QJsonObject latest = m_folder.summary(QStringLiteral("vd.parindex"), english)[1].toObject();
    QCOMPARE(row(latest, "1")[QStringLiteral("text")].toString(), QStringLiteral("9.44/9.5"));
    QCOMPARE(row(latest, "1")[QStringLiteral("achieved")].toString(), QStringLiteral("9.44"));
}

void CommandLineTest::choosesAnAssessment_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("year") << QStringLiteral("2023") << QStringLiteral("Tỉnh Đắk Nông 2023");
    QTest::newRow("name and year") << QStringLiteral("Tỉnh Đắk Nông 2022") << QStringLiteral("Tỉnh Đắk Nông 2022");
    QTest::newRow("as it is listed") << QStringLiteral("Tỉnh Đắk Nông – 2022") << QStringLiteral("Tỉnh Đắk Nông 2022");
    QTest::newRow("without diacritics") << QStringLiteral("dak NONG 2023") << QStringLiteral("Tỉnh Đắk Nông 2023");
    QTest::newRow("part of the name") << QStringLiteral("minh họa") << QStringLiteral("Tỉnh Mẫu (đơn vị minh họa) 2026");
    QTest::newRow("number") << QStringLiteral("#1") << QStringLiteral("Tỉnh Đắk Nông 2022");
}

void CommandLineTest::choosesAnAssessment()
{
    QFETCH(QString, wanted);
    QFETCH(QString, taken);
    const QJsonArray assessments = m_folder.summary(QStringLiteral("vd.parindex"), {QStringLiteral("--assessment"), wanted});
    QCOMPARE(assessments.size(), 1);
    QCOMPARE(QStringLiteral("%1 %2").arg(assessments[0][QStringLiteral("agency")].toString()).arg(assessments[0][QStringLiteral("year")].toInt()), taken);
}

void CommandLineTest::writesReports_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("assessment");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("score sheet") << QStringLiteral("score-sheet") << QString()
                                 << QStringList{QStringLiteral("9,44/9,5"), QStringLiteral("6/6"), QStringLiteral("12,9/13"), QStringLiteral("56,86/61,50"), QStringLiteral("85,42/100"), QStringLiteral("ĐẮK NÔNG")};
    QTest::newRow("register") << QStringLiteral("evidence-register") << QStringLiteral("2026") << QStringList{QStringLiteral("1.1.1"), QStringLiteral(".pdf")};
    QTest::newRow("matrix") << QStringLiteral("evidence-matrix") << QStringLiteral("2026") << QStringList{QStringLiteral("1.1.1"), QStringLiteral("Kế hoạch"), QStringLiteral("Báo cáo")};
}

void CommandLineTest::writesReports()
{
    QFETCH(QString, report);
    QFETCH(QString, assessment);
    QFETCH(QStringList, figures);
    write(m_folder.path("bc.pdf"), "old");
    QStringList arguments{QStringLiteral("report"), QStringLiteral("vd.parindex"), QStringLiteral("--report"), report, QStringLiteral("-o"), QStringLiteral("bc.pdf"), QStringLiteral("--language=en")};
    if (!assessment.isEmpty())
        arguments << QStringLiteral("--assessment") << assessment;
    const Outcome outcome = m_folder.run(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    // Where nothing was chosen, it is said what was taken.
    QCOMPARE(outcome.errors, assessment.isEmpty() ? QStringLiteral("Assessment: Tỉnh Đắk Nông – 2023 (another one: --assessment)\n") : QString());
    arguments[arguments.indexOf(QStringLiteral("--language=en"))] = QStringLiteral("--language=vi");
    QCOMPARE(m_folder.run(arguments).exitCode, 0);
    const Outcome text = m_folder.runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("bc.pdf"), QStringLiteral("-")});
    QVERIFY2(text.exitCode == 0, text.said());
    for (const QString &figure : figures)
        QVERIFY2(text.output.contains(figure), qPrintable(figure));
}

void CommandLineTest::drawsCharts_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("fields") << QStringLiteral("--chart fields");
    QTest::newRow("criteria") << QStringLiteral("--chart criteria --field 1 --assessment 2026");
    QTest::newRow("radar") << QStringLiteral("--chart radar");
    QTest::newRow("years") << QStringLiteral("--chart years");
    QTest::newRow("comparison") << QStringLiteral("--chart comparison");
}

void CommandLineTest::drawsCharts()
{
    QFETCH(QString, options);
    const QStringList arguments = QStringList{QStringLiteral("chart"), QStringLiteral("vd.parindex")} + options.split(u' ');
    for (const char *ending : {"png", "svg", "pdf"}) {
        const QString name = QStringLiteral("bieu-do.") + QLatin1String(ending);
        const Outcome outcome = m_folder.run(arguments + QStringList{QStringLiteral("-o"), name});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
    }
    const QImage picture(m_folder.path("bieu-do.png"));
    QVERIFY(picture.width() > 500 && picture.height() > 300);
    QVERIFY(bytesOf(m_folder.path("bieu-do.svg")).contains("<svg"));
    QVERIFY(bytesOf(m_folder.path("bieu-do.pdf")).startsWith("%PDF-"));
    if (options == u"--chart fields") {
        const Outcome text = m_folder.runProgram(QStringLiteral("pdftotext"), {QStringLiteral("bieu-do.pdf"), QStringLiteral("-")});
        for (const char *figure : {"9,44/9,5", "6/6", "12,9/13"})
            QVERIFY2(text.output.contains(QLatin1String(figure)), figure);
    }
}

void CommandLineTest::chartTellsWhatIsMissing()
{
    const Outcome outcome = run("chart vd.parindex --chart years --assessment 2022 -o khong.png --language en");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(says(outcome, "There is no year before “Tỉnh Đắk Nông – 2022”"), outcome.said());
    QVERIFY(!QFile::exists(m_folder.path("khong.png")));
}

void CommandLineTest::looksWithoutATrace_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"summary vd.parindex", "summary vd.parindex --json", "check vd.parindex --assessment 2023", "selftest vd.parindex",
                             "report vd.parindex --report score-sheet -o bc.pdf", "chart vd.parindex --chart fields -o bieu-do.png"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

/// Somebody works on the file meanwhile, and nothing of the file or its neighbours changes.
void CommandLineTest::looksWithoutATrace()
{
    QFETCH(QString, line);
    const auto writer = Workspace::open(m_folder.path("vd.parindex"), QStringLiteral("Người giữ"));
    QVERIFY(writer.ok());
    QVERIFY(!(*writer)->isReadOnly());
    m_folder.run(line.split(u' ')); // So that what it writes is there already.
    const QByteArray before = bytesOf(m_folder.path("vd.parindex"));
    const QStringList files = filesBelow(m_folder.path("."));
    const QStringList backups = filesBelow(m_folder.path("vd.backups"));
    const Outcome outcome = m_folder.run(line.split(u' '));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    QCOMPARE(bytesOf(m_folder.path("vd.parindex")), before);
    QCOMPARE(filesBelow(m_folder.path(".")), files);
    QCOMPARE(filesBelow(m_folder.path("vd.backups")), backups);
}

void CommandLineTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    const QByteArray whole = bytesOf(m_folder.path("vd.parindex"));
    const auto patched = [&](qsizetype offset, quint32 number) {
        QByteArray bytes = whole;
        qToBigEndian(number, bytes.data() + offset);
        return bytes;
    };
    QTest::newRow("missing") << QByteArray() << QStringLiteral("does not exist");
    QTest::newRow("text") << QByteArray("Kính gửi") << QStringLiteral("is not a PAR INDEX workspace");
    QTest::newRow("of another program") << patched(68, 0) << QStringLiteral("is not a PAR INDEX workspace");
    QTest::newRow("newer") << patched(60, 99) << QStringLiteral("was made by a newer version");
    QTest::newRow("cut off in a page") << whole.left(10'000) << QStringLiteral("is damaged");
    QTest::newRow("cut off between pages") << whole.left(40'960) << QStringLiteral("damaged");
    QTest::newRow("only its header") << whole.left(100) << QStringLiteral("is damaged");
}

void CommandLineTest::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    QFile::remove(m_folder.path("la.parindex"));
    if (!content.isEmpty())
        write(m_folder.path("la.parindex"), content);
    write(m_folder.path("diem.csv"), "code,score\n1.1.1,0.5\n");
    for (const char *line : {"summary la.parindex", "check la.parindex", "selftest la.parindex", "report la.parindex --report score-sheet -o la.pdf",
                             "chart la.parindex --chart fields -o la.png", "import-scores la.parindex diem.csv"}) {
        const Outcome outcome = m_folder.run(words(line) << QStringLiteral("--language=en"));
        QVERIFY2(outcome.exitCode == 3, line + outcome.said());
        QVERIFY2(outcome.errors.contains(part), line + outcome.said());
        QCOMPARE(outcome.output, QString());
    }
    QCOMPARE(bytesOf(m_folder.path("la.parindex")), content);
    QVERIFY(!QFile::exists(m_folder.path("la.pdf")) && !QFile::exists(m_folder.path("la.png")));
}

void CommandLineTest::refusesOutputs_data()
{
    QTest::addColumn<QString>("line");
    const auto add = [](const char *line) { QTest::newRow(line) << QString::fromLatin1(line); };
    add("example khong/vd.parindex");
    add("example /proc/vd.parindex");
    add("report vd.parindex --report score-sheet -o khong/bc.pdf");
    add("report vd.parindex --report score-sheet -o /proc/bc.pdf");
    add("report vd.parindex --report score-sheet -o .");
    add("report vd.parindex --report score-sheet -o vd.parindex");
    add("report vd.parindex --report score-sheet -o vd.pdf"); // A workspace by another name.
    add("chart vd.parindex --chart fields -o khong/bieu-do.png");
    add("chart vd.parindex --chart fields -o /proc/bieu-do.png");
}

void CommandLineTest::refusesOutputs()
{
    QFETCH(QString, line);
    const QByteArray before = bytesOf(m_folder.path("vd.parindex"));
    write(m_folder.path("vd.pdf"), before);
    const Outcome outcome = m_folder.run(line.split(u' '));
    QVERIFY2(outcome.exitCode == 3, outcome.said());
    QVERIFY2(outcome.errors.contains(QStringLiteral("parindex: ")), outcome.said());
    QCOMPARE(bytesOf(m_folder.path("vd.parindex")), before);
    QCOMPARE(bytesOf(m_folder.path("vd.pdf")), before);
}

void CommandLineTest::saysWhenTheOutputIsCutOff()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no device here that is always full");
    const Outcome outcome = m_folder.run(words("summary vd.parindex --json --language en"), QStringLiteral("/dev/full"));
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(says(outcome, "The output could not be written"), outcome.said());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
