// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/newworkspacedialog.h"
#include "ui/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace parindex;

class TestNewWorkspaceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = &test::ScriptedPrompts::install();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_dialog = std::make_unique<NewWorkspaceDialog>(*m_settings);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        Prompts::replace(nullptr);
    }

    void makesAFileWithAnAssessment()
    {
        fill(QStringLiteral("Sở Nội vụ"), m_folder->filePath(QStringLiteral("mới.parindex")));
        find<QComboBox>("agencyKind")->setCurrentIndex(2);
        find<QSpinBox>("year")->setValue(2026);
        create();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const auto workspace = Workspace::open(m_dialog->path(), QStringLiteral("x")).value().release();
        const std::unique_ptr<Workspace> owner(workspace);
        QCOMPARE(workspace->assessments().size(), std::size_t(1));
        const AssessmentView view = workspace->view(workspace->assessments().front().id);
        QCOMPARE(view.agency.name, QStringLiteral("Sở Nội vụ"));
        QCOMPARE(view.agency.kind, Audience::Department);
        QCOMPARE(view.assessment().year, 2026);
        QVERIFY(view.framework.leaves().size() >= 88);
        QCOMPARE(m_settings->personName(), QStringLiteral("Trần Văn Bình"));
    }

    void takesAFrameworkFile()
    {
        const QString json = m_folder->filePath(QStringLiteral("bộ.json"));
        writeFile(json, test::smallFrameworkJson());
        m_prompts->chosen = QStringList{json};
        QTest::mouseClick(find<QPushButton>("browseFramework"), Qt::LeftButton);
        QCOMPARE(find<QComboBox>("framework")->currentText(), QStringLiteral("Bộ thử"));
        QVERIFY(find<QLabel>("frameworkHint")->text().startsWith(QStringLiteral("01/QĐ-TEST · ")));
        fill(QStringLiteral("Tỉnh"), m_folder->filePath(QStringLiteral("x.parindex")));
        create();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void aDraftWithoutADecisionHasNoGapInItsSummary()
    {
        const QString json = m_folder->filePath(QStringLiteral("bộ.json"));
        writeFile(json, test::smallFrameworkJson().replace(R"("decision":"01/QĐ-TEST",)", ""));
        m_prompts->chosen = QStringList{json};
        QTest::mouseClick(find<QPushButton>("browseFramework"), Qt::LeftButton);
        QVERIFY2(find<QLabel>("frameworkHint")->text().startsWith(QStringLiteral("for 2026 · ")), qPrintable(find<QLabel>("frameworkHint")->text()));
    }

    void aBrokenFrameworkFileIsRefused()
    {
        const QString json = m_folder->filePath(QStringLiteral("hỏng.json"));
        writeFile(json, QByteArray("{\"format\":"));
        m_prompts->chosen = QStringList{json};
        const int before = find<QComboBox>("framework")->count();
        QTest::mouseClick(find<QPushButton>("browseFramework"), Qt::LeftButton);
        QCOMPARE(m_prompts->errors.size(), std::size_t(1));
        QCOMPARE(find<QComboBox>("framework")->count(), before);
    }

    void theFileIsNamedAfterTheUnitUntilItIsChosen()
    {
        QTest::keyClicks(find<QLineEdit>("agencyName"), QStringLiteral("So A/B "));
        find<QSpinBox>("year")->setValue(2025);
        const QString suggested = find<QLineEdit>("filePath")->text();
        QVERIFY2(suggested.endsWith(QStringLiteral("2025.parindex")), qPrintable(suggested));
        QVERIFY2(!suggested.contains(QStringLiteral("A/B")), qPrintable(suggested));
        m_prompts->chosen = QStringList{m_folder->filePath(QStringLiteral("của tôi.parindex"))};
        QTest::mouseClick(find<QPushButton>("browseFile"), Qt::LeftButton);
        QTest::keyClicks(find<QLineEdit>("agencyName"), QStringLiteral("x"));
        QCOMPARE(m_dialog->path(), m_prompts->chosen.first());
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("person");
        QTest::newRow("no unit") << QStringLiteral("  ") << QStringLiteral("a.parindex") << QStringLiteral("An");
        QTest::newRow("no person") << QStringLiteral("Sở") << QStringLiteral("a.parindex") << QString();
        QTest::newRow("no file") << QStringLiteral("Sở") << QString() << QStringLiteral("An");
        QTest::newRow("a taken name") << QStringLiteral("Sở") << QStringLiteral("taken.parindex") << QStringLiteral("An");
        QTest::newRow("a taken name without its ending") << QStringLiteral("Sở") << QStringLiteral("taken") << QStringLiteral("An");
        QTest::newRow("a file for a folder") << QStringLiteral("Sở") << QStringLiteral("taken.parindex/b.parindex") << QStringLiteral("An");
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, agency);
        QFETCH(QString, file);
        QFETCH(QString, person);
        writeFile(m_folder->filePath(QStringLiteral("taken.parindex")), QByteArray("mine"));
        fill(agency, file.isEmpty() ? QString() : m_folder->filePath(file));
        find<QLineEdit>("personName")->setText(person);
        create();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(find<QLabel>("complaint")->isVisible());
        QVERIFY(!find<QLabel>("complaint")->text().isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.parindex")}), QStringList{QStringLiteral("taken.parindex")});
    }

private:
    template <typename Widget>
    Widget *find(const char *name) const { return m_dialog->findChild<Widget *>(QLatin1String(name)); }
    void fill(const QString &agency, const QString &path)
    {
        find<QLineEdit>("agencyName")->setText(agency);
        find<QLineEdit>("personName")->setText(QStringLiteral("Trần Văn Bình"));
        // Inserted as if pasted: the test library can only type ASCII.
        auto *file = find<QLineEdit>("filePath");
        file->selectAll();
        QTest::keyClick(file, Qt::Key_Delete);
        file->insert(path);
    }
    void create() { QTest::mouseClick(find<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok), Qt::LeftButton); }
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    test::ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NewWorkspaceDialog> m_dialog;
};

QTEST_MAIN(TestNewWorkspaceDialog)
#include "tst_newworkspacedialog.moc"
