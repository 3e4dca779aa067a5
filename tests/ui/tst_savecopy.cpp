// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savecopy.h"

#include "tests/ui/support/evidencefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestSaveCopy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"), {}, m_fixture->file(QStringLiteral("a.txt"), "x"));
        m_path = m_fixture->workspace.folder.filePath(QStringLiteral("bản sao.parindex"));
    }
    void cleanup() { m_fixture.reset(); }

    void workGoesOnInTheOpenOne()
    {
        QSignalSpy written(m_fixture->session.get(), &Session::fileWritten);
        m_fixture->prompts.chosen = {m_path};
        QVERIFY(saveCopy(*m_fixture->session, nullptr));
        QCOMPARE(written.size(), 1);
        QVERIFY(m_fixture->prompts.suggestions.front().endsWith(QStringLiteral(".parindex")));
        QVERIFY(m_fixture->session->workspace().path() != m_path);
        const auto copy = Workspace::openForReading(m_path, QStringLiteral("Người khác"));
        QVERIFY(copy);
        QVERIFY((*copy)->checkFiles().empty());
        QCOMPARE((*copy)->evidence().size(), std::size_t(1));
    }

    void nothingIsWritten_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<int>("errors");
        QTest::newRow("the user gave up") << QString() << false << 0;
        QTest::newRow("the user stopped it") << QStringLiteral("bản sao.parindex") << true << 0;
        QTest::newRow("onto itself") << QStringLiteral("thu.parindex") << false << 1;
        QTest::newRow("where no folder can be") << QStringLiteral("a.txt/x.parindex") << false << 1;
    }
    void nothingIsWritten()
    {
        QFETCH(QString, target);
        QFETCH(bool, isStopped);
        QFETCH(int, errors);
        const QDir folder(m_fixture->workspace.folder.path());
        const QStringList before = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        m_fixture->prompts.chosen = target.isEmpty() ? QStringList() : QStringList{folder.filePath(target)};
        m_fixture->prompts.stopsWork = isStopped;
        QVERIFY(!saveCopy(*m_fixture->session, nullptr));
        QCOMPARE(int(m_fixture->prompts.errors.size()), errors);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

private:
    std::unique_ptr<test::EvidenceFixture> m_fixture;
    QString m_path;
};

QTEST_MAIN(TestSaveCopy)
#include "tst_savecopy.moc"
