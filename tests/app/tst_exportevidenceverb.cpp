// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinerun.h"
#include "tests/support/exportedtree.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace parindex;
using namespace parindex::test;

/// export-evidence over the half-finished assessment of the example.
class ExportEvidenceVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesAFolder();
    void writesAZip();
    void writesParts();
    void takesOneFieldOnly();
    void namesMissingFiles();
    void refuses_data();
    void refuses();

private:
    Outcome run(const QString &line) const { return m_folder.run(QProcess::splitCommand(QStringLiteral("export-evidence vd.parindex --assessment 2026 ") + line) << QStringLiteral("--language=en")); }

    CommandLineRun m_folder;
};

void ExportEvidenceVerbTest::initTestCase()
{
    const Outcome outcome = m_folder.run(words("example vd.parindex"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
}

void ExportEvidenceVerbTest::writesAFolder()
{
    const Outcome outcome = run(QStringLiteral("-o ra"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const auto files = filesIn(m_folder.path("ra"));
    const QStringList listed = columnOf(m_folder.path(QStringLiteral("ra/Danh mục.xlsx")), QStringLiteral("File"));
    QVERIFY(listed.size() > 5);
    QCOMPARE(files.size(), listed.size() + 2);
    for (const QString &path : listed)
        QVERIFY2(files.contains(path), qPrintable(path));
    QVERIFY(files[QStringLiteral("Danh mục.pdf")].startsWith("%PDF"));
    QVERIFY2(outcome.output.contains(QStringLiteral("%1 files").arg(listed.size())), outcome.said());
}

void ExportEvidenceVerbTest::writesAZip()
{
    const Outcome outcome = run(QStringLiteral("--zip --ascii -o ra.zip"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const auto files = filesInZip(m_folder.path("ra.zip"));
    QVERIFY(files.contains(QStringLiteral("Danh muc.xlsx")));
    for (const QString &name : files.keys())
        QCOMPARE(QString::fromLatin1(name.toLatin1()).toUtf8(), name.toUtf8());
}

void ExportEvidenceVerbTest::writesParts()
{
    const Outcome outcome = run(QStringLiteral("--zip --max-part 1 --each-leaf -o phan"));
    QVERIFY2(outcome.exitCode == 0, outcome.said());
    const QStringList names = QDir(m_folder.path("phan")).entryList(QDir::Files);
    QVERIFY(names.contains(QStringLiteral("Danh mục.xlsx")));
    for (const QString &name : names.filter(QStringLiteral(".zip")))
        QVERIFY(QFileInfo(m_folder.path(QStringLiteral("phan/") + name)).size() <= 1 << 20);
    QVERIFY(!names.filter(QStringLiteral(".zip")).isEmpty());
}

void ExportEvidenceVerbTest::takesOneFieldOnly()
{
    QCOMPARE(run(QStringLiteral("--max-file 1 -o vua")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("--field 1 -o mot")).exitCode, 0);
    QVERIFY(filesIn(m_folder.path("mot")).size() < filesIn(m_folder.path("vua")).size());
}

void ExportEvidenceVerbTest::namesMissingFiles()
{
    // One that is exported: the store also holds files that no row cites.
    QCOMPARE(run(QStringLiteral("-o du")).exitCode, 0);
    QDirIterator exported(m_folder.path("du"), {QStringLiteral("1.*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    QFile one(exported.next());
    QVERIFY(one.open(QIODevice::ReadOnly));
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(one.readAll(), QCryptographicHash::Sha256).toHex());
    const QString path = m_folder.path(QStringLiteral("vd.files/%1/%2").arg(digest.left(2), digest));
    QVERIFY(QFile::rename(path, m_folder.path("fort")));
    const Outcome refused = run(QStringLiteral("-o thieu"));
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.errors.contains(u" missing: ") && refused.errors.contains(u"Nothing was written"), refused.said());
    QVERIFY(!QFileInfo::exists(m_folder.path("thieu")));
    const Outcome without = run(QStringLiteral("--without-missing -o thieu"));
    QVERIFY2(without.exitCode == 1, without.said());
    QCOMPARE(columnOf(m_folder.path(QStringLiteral("thieu/Danh mục.xlsx")), QStringLiteral("Remark")).filter(QStringLiteral("missing: ")).isEmpty(), false);
    QVERIFY(QFile::rename(m_folder.path("fort"), path));
}

void ExportEvidenceVerbTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no place") << QString() << 2 << QStringLiteral("-o OUT is missing.");
    QTest::newRow("no number") << QStringLiteral("--max-file viel -o x") << 2 << QStringLiteral("--max-file is a number of megabytes from 1 to 100000, not “viel”.");
    QTest::newRow("no field") << QStringLiteral("--field 1.1 -o x") << 2 << QStringLiteral("There is no field with the code “1.1”.");
    QTest::newRow("folder that is not empty") << QStringLiteral("-o .") << 3 << QStringLiteral("is not empty.");
    QTest::newRow("workspace") << QStringLiteral("--zip -o vd.parindex") << 3 << QStringLiteral("“vd.parindex” does not end in .zip.");
    QTest::newRow("nowhere") << QStringLiteral("-o khong/co") << 3 << QStringLiteral("does not exist.");
}

void ExportEvidenceVerbTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    const Outcome outcome = run(line);
    QVERIFY2(outcome.exitCode == exitCode, outcome.said());
    QVERIFY2(outcome.errors.contains(sentence), outcome.said());
    QVERIFY(!QFileInfo::exists(m_folder.path("x")));
}

QTEST_GUILESS_MAIN(ExportEvidenceVerbTest)
#include "tst_exportevidenceverb.moc"
