// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(iniPath());
    }

    void speaksVietnameseAtFirst() { QVERIFY(m_settings->language() == Language::Vietnamese); }

    void remembersChoices()
    {
        m_settings->setLanguage(Language::English);
        m_settings->setTheme(Theme::Dark);
        m_settings->setTextPercent(130);
        m_settings->setPersonName(QStringLiteral("  Nguyễn Thị Ánh "));
        m_settings->setExamplePath(QStringLiteral("/a/b.parindex"));
        m_settings->setWindowGeometry(QByteArray("geometry"));
        reopen();
        QVERIFY(m_settings->language() == Language::English);
        QVERIFY(m_settings->theme() == Theme::Dark);
        QCOMPARE(m_settings->textPercent(), 130);
        QCOMPARE(m_settings->personName(), QStringLiteral("Nguyễn Thị Ánh"));
        QCOMPARE(m_settings->examplePath(), QStringLiteral("/a/b.parindex"));
        QCOMPARE(m_settings->windowGeometry(), QByteArray("geometry"));
    }

    void remembersTheScanFolder()
    {
        QCOMPARE(m_settings->scanFolder(), QString());
        m_settings->setScanFolder(QStringLiteral("/máy quét/Hộp & 1"));
        QStringList stamps;
        for (int number = 0; number < 5010; ++number)
            stamps << QStringLiteral("scan%1.pdf|7|8").arg(number);
        m_settings->setIgnoredScans(stamps);
        reopen();
        QCOMPARE(m_settings->scanFolder(), QStringLiteral("/máy quét/Hộp & 1"));
        QCOMPARE(m_settings->ignoredScans(), stamps.mid(10)); // The last ones.
    }

    void thePersonHasANameFromTheStart() { QVERIFY(!m_settings->personName().isEmpty()); }

    void recentFilesComeNewestFirstAndOnce()
    {
        for (const char *name : {"/t/một.parindex", "/t/hai.parindex", "/t/một.parindex"})
            m_settings->addRecentFile(QString::fromUtf8(name));
        reopen();
        QCOMPARE(recentPaths(), QStringList({QStringLiteral("/t/một.parindex"), QStringLiteral("/t/hai.parindex")}));
        QVERIFY(m_settings->recentFiles().front().openedAt.isValid());
    }

    void forgetsTheOldestAndWhatIsRemoved()
    {
        for (int number = 0; number < Settings::MostRecent + 3; ++number)
            m_settings->addRecentFile(QStringLiteral("/t/%1.parindex").arg(number));
        QCOMPARE(recentPaths().size(), qsizetype(Settings::MostRecent));
        QCOMPARE(recentPaths().last(), QStringLiteral("/t/3.parindex"));
        m_settings->removeRecentFile(QStringLiteral("/t/5.parindex"));
        QVERIFY(!recentPaths().contains(QStringLiteral("/t/5.parindex")));
        QCOMPARE(recentPaths().size(), qsizetype(Settings::MostRecent - 1));
    }

    void examplesAreMadeWhereOneCanWrite()
    {
        QFile file(m_settings->exampleFolder() + QStringLiteral("/.parindex-test"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.remove());
    }

    void remembersHowDocumentsWereExported()
    {
        QCOMPARE(m_settings->exportChoices(), ExportChoices());
        const ExportChoices choices{true, true, true, true, 10, 50};
        m_settings->setExportChoices(choices);
        reopen();
        QCOMPARE(m_settings->exportChoices(), choices);
    }

    void nonsenseInTheFileIsNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text size out of range") << QByteArray("[General]\ntext_percent=100000\nlanguage=xx\ntheme=7\n");
        QTest::newRow("text size a word") << QByteArray("[General]\ntext_percent=big\n");
        QTest::newRow("a thousand million files") << QByteArray("[recent]\nsize=1000000000\n");
        QTest::newRow("limits out of range") << QByteArray("[export]\nfile_mb=-5\npart_mb=99999999999\n");
        QTest::newRow("not an ini file") << QByteArray("\x00\xff\xfe{\"\n[[[", 9);
    }
    void nonsenseInTheFileIsNoHarm()
    {
        QFETCH(QByteArray, content);
        m_settings.reset();
        QFile file(iniPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_settings = std::make_unique<Settings>(iniPath());
        QVERIFY(m_settings->textPercent() >= Appearance::SmallestText && m_settings->textPercent() <= Appearance::LargestText);
        QVERIFY(m_settings->language() == Language::Vietnamese);
        QVERIFY(m_settings->theme() == Theme::System);
        QVERIFY(m_settings->recentFiles().empty());
        QCOMPARE(m_settings->exportChoices().fileMegabytes, 0);
        QVERIFY(m_settings->exportChoices().partMegabytes <= ExportChoices::LargestLimit);
    }

private:
    QString iniPath() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    void reopen()
    {
        m_settings.reset();
        m_settings = std::make_unique<Settings>(iniPath());
    }
    QStringList recentPaths() const
    {
        QStringList paths;
        for (const Settings::RecentFile &file : m_settings->recentFiles())
            paths << file.path;
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
