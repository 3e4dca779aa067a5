// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/newworkspace.h"

#include "core/workspace/workspace.h"
#include "tests/support/files.h"
#include "tests/support/frameworktext.h"
#include "tests/support/limits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

class TestNewWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_beginning = {m_folder->filePath(QStringLiteral("mới.parindex")), QStringLiteral("Lan"), {{}, QStringLiteral("Sở Nội vụ"), Audience::Department},
                       2026, test::frameworkFromText(QStringLiteral("1 4\n  1.1 3\n  1.2 1\n"))};
    }

    void makesAFileToWorkOn()
    {
        QVERIFY(createWorkspace(m_beginning));
        const auto workspace = Workspace::open(m_beginning.path, QStringLiteral("Lan"));
        QVERIFY(workspace);
        const AssessmentView view = (*workspace)->view((*workspace)->assessments().at(0).id);
        QCOMPARE(view.title(), QStringLiteral("Sở Nội vụ – 2026"));
        QCOMPARE(view.framework.items().size(), std::size_t(3));
        QCOMPARE(view.assessment().state, Assessment::State::Draft);
    }

    void leavesNothingWhenItFails_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("no name") << 1;
        QTest::newRow("year out of range") << 2;
        QTest::newRow("no framework") << 3;
        QTest::newRow("full disk") << 4;
    }

    void leavesNothingWhenItFails()
    {
        QFETCH(int, way);
        std::optional<test::FullDisk> disk;
        switch (way) {
        case 1: m_beginning.agency.name.clear(); break;
        case 2: m_beginning.year = 26; break;
        case 3: m_beginning.framework = {}; break;
        case 4: disk.emplace(20'000); break;
        }
        const Status status = createWorkspace(m_beginning);
        disk.reset();
        QVERIFY(!status);
        QVERIFY(status.error().message.endsWith(u'.'));
        QVERIFY2(QDir(m_folder->path()).isEmpty(), qPrintable(QDir(m_folder->path()).entryList().join(u' ')));
    }

    void overwritesNothing()
    {
        test::writeFile(m_beginning.path, "something");
        QVERIFY(!createWorkspace(m_beginning));
        QCOMPARE(test::readFile(m_beginning.path), QByteArray("something"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    NewWorkspace m_beginning;
};

QTEST_GUILESS_MAIN(TestNewWorkspace)
#include "tst_newworkspace.moc"
