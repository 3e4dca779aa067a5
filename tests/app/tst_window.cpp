// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlinerun.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace parindex;

/// How the program starts when it is asked for its window.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const test::Outcome outcome = m_program.run({QStringLiteral("--grab"), m_program.path("pictures")});
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
    }

    void picturesShowEveryPage()
    {
        for (const char *page : {"start", "scoring", "scoring-sample", "evidence", "charts", "charts-sample"}) {
            for (const char *look : {"vi", "en", "vi-dark", "en-dark"}) {
                const QString name = QStringLiteral("pictures/%1-%2.png").arg(QLatin1String(page), QLatin1String(look));
                QCOMPARE(QImage(m_program.path(name)).size(), QSize(1366, 768));
            }
        }
        // Neither settings nor documents of the user were touched.
        QCOMPARE(QDir(m_program.path(".")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("pictures")});
    }

    void languagesAndThemesLookDifferent()
    {
        const QImage vietnamese(m_program.path("pictures/scoring-vi.png"));
        QVERIFY(vietnamese != QImage(m_program.path("pictures/scoring-en.png")));
        const QColor light = vietnamese.pixelColor(5, 760);
        const QColor dark = QImage(m_program.path("pictures/scoring-vi-dark.png")).pixelColor(5, 760);
        QVERIFY(light.lightness() > 200 && dark.lightness() < 60);
    }

    void misuseIsExplained_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("theme") << QStringLiteral("--theme purple") << QStringLiteral("light");
        QTest::newRow("language") << QStringLiteral("--language fr --example") << QStringLiteral("vi");
        QTest::newRow("two files") << QStringLiteral("a.parindex b.parindex --language en") << QStringLiteral("one file");
        QTest::newRow("unknown option") << QStringLiteral("--exmaple") << QStringLiteral("exmaple");
    }
    void misuseIsExplained()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, said);
        const test::Outcome outcome = m_program.runProgram(QStringLiteral("env"), QStringList{QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral(PARINDEX_PROGRAM)} + QProcess::splitCommand(arguments));
        QVERIFY2(outcome.exitCode == 2, outcome.said().constData());
        QVERIFY2(outcome.errors.contains(said), outcome.said().constData());
    }

private:
    test::CommandLineRun m_program;
};

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
