// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/importframeworkdialog.h"
#include "ui/dialogs/newworkspacedialog.h"
#include "ui/models/importtreemodel.h"
#include "ui/pages/frameworkpage.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace parindex;

namespace {

const QByteArray Annex = "PHỤ LỤC;;;\n;;;\nSTT;Tiêu chí;Điểm tối đa;Cách tính điểm\nI;Chỉ đạo;3;\nI.1;Kế hoạch;17;Có: 1\n;;;Không: 0\nI.2;Sáng kiến;2;Theo kết quả\n";

} // namespace

class TestImportFrameworkDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = &test::ScriptedPrompts::install();
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ImportFrameworkDialog>();
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        Prompts::replace(nullptr);
    }

    void fromTheFileToTheFramework()
    {
        choose(Annex);
        QCOMPARE(find<QListWidget>("tables")->currentItem()->text(), QStringLiteral("phụ lục: rows 4 to 7"));
        QCOMPARE(find<QComboBox>("column2")->currentText(), QStringLiteral("Maximum"));
        next();
        QCOMPARE(find<QLabel>("importCounts")->text(), QStringLiteral("2 scored row(s) · 3 points in all · 0 rule(s) understood · 2 left to be scored by hand · 1 thing(s) that are not right"));
        // The footnote that stuck to the figure is offered for correction.
        auto *notes = find<QTreeWidget>("importNotes");
        QCOMPARE(notes->topLevelItemCount(), 2);
        notes->setCurrentItem(notes->topLevelItem(1));
        QCOMPARE(find<QPlainTextEdit>("ruleWords")->toPlainText(), QStringLiteral("Có: 1\nKhông: 0"));
        QTest::mouseClick(find<QPushButton>("takeProposal"), Qt::LeftButton);
        QCOMPARE(notes->topLevelItemCount(), 0);
        auto *tree = find<QTreeView>("importTree");
        tree->setCurrentIndex(model().indexOf(1));
        QVERIFY(find<QPlainTextEdit>("ruleSamples")->toPlainText().startsWith(QStringLiteral("Có → 1")));
        next();
        QCOMPARE(find<QLineEdit>("frameworkTitle")->text(), QStringLiteral("phụ lục"));
        finish(QStringLiteral("Bo tieu chi xa"));
        const Framework framework = m_dialog->framework();
        QCOMPARE(framework.header().title, QStringLiteral("Bo tieu chi xa"));
        QCOMPARE(framework.leaves().size(), std::size_t(2));
        QVERIFY(!isManual(framework.findCode(QStringLiteral("I.1"))->rule.shape));
        QVERIFY(isManual(framework.findCode(QStringLiteral("I.2"))->rule.shape));
    }

    void fitsTheScreen()
    {
        choose(Annex);
        next();
        const QSize room = m_dialog->screen()->availableSize(); // 800 pixels wide here.
        QVERIFY(m_dialog->width() <= room.width() && m_dialog->height() <= room.height());
        // A screen of 1366×768 at one and a half.
        QVERIFY2(m_dialog->minimumSizeHint().height() <= 440, qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
        QVERIFY2(m_dialog->minimumSizeHint().width() <= 890, qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    }

    void aRuleCanStayWithPeople()
    {
        choose(QByteArray(Annex).replace("17", "1"));
        next();
        find<QTreeView>("importTree")->setCurrentIndex(model().indexOf(1));
        QTest::mouseClick(find<QCheckBox>("useRule"), Qt::LeftButton, {}, {8, find<QCheckBox>("useRule")->height() / 2});
        QVERIFY(!model().usesRule(1));
        QCOMPARE(model().index(0, ImportTreeModel::Rule, model().indexOf(0)).data().toString(), QStringLiteral("by hand"));
    }

    void figuresAndTitlesArePutRight()
    {
        choose(Annex);
        next();
        const QModelIndex maximum = model().indexOf(1).siblingAtColumn(ImportTreeModel::Maximum);
        QVERIFY(model().setData(maximum, QStringLiteral("1"), Qt::EditRole));
        QVERIFY(!model().setData(maximum, QStringLiteral("một"), Qt::EditRole));
        QVERIFY(model().setData(maximum.siblingAtColumn(ImportTreeModel::Title), QStringLiteral("Ban hành kế hoạch"), Qt::EditRole));
        QVERIFY(!model().setData(maximum.siblingAtColumn(ImportTreeModel::Title), QStringLiteral(" "), Qt::EditRole));
        QVERIFY(!model().setData(maximum.siblingAtColumn(ImportTreeModel::Code), QStringLiteral("9"), Qt::EditRole));
        // Back and forth: what was put right stays.
        QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
        next();
        QCOMPARE(maximum.data().toString(), QStringLiteral("1"));
        QCOMPARE(model().import().items[1].title, QStringLiteral("Ban hành kế hoạch"));
    }

    void otherColumnsGiveAnotherTree()
    {
        choose(QByteArray(Annex).replace("Cách tính điểm", "Điểm tự chấm"));
        auto *rule = find<QComboBox>("column3");
        QCOMPARE(rule->currentText(), QStringLiteral("(left out)"));
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_Down); // Code: only one column can hold it.
        QCOMPARE(find<QComboBox>("column0")->currentText(), QStringLiteral("(left out)"));
    }

    void namesTablesThatAreNotRead()
    {
        choose("STT;Tiêu chí;Điểm tối đa;\n1;Chỉ đạo;1;\n2;Thể chế;1;\n3;Thủ tục;1;\n;;;\nSTT;Tiêu chí;Điểm tối đa;Cách tính điểm\n1;Họp;1;Có: 1\n2;Báo cáo;1;Có: 1\n");
        QVERIFY(find<QLabel>("said")->text().contains(QStringLiteral("also holds criteria, 2 rows from row 7 on")));
        find<QListWidget>("tables")->setCurrentRow(1);
        QVERIFY(find<QLabel>("said")->text().contains(QStringLiteral("also holds criteria, 3 rows from row 2 on")));
    }

    void aTableIsPasted()
    {
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<table><tr><td>STT</td><td>Tiêu chí</td><td>Điểm</td></tr><tr><td>1</td><td>Chỉ đạo</td><td>20<sup>7</sup></td></tr>"
                                     "<tr><td rowspan=2>1.1</td><td>Kế hoạch</td><td>20</td></tr><tr><td>- Có: 20</td><td></td></tr></table>"));
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::mouseClick(find<QPushButton>("pasteTable"), Qt::LeftButton);
        next();
        QCOMPARE(model().import().items.size(), std::size_t(2));
        QCOMPARE(model().import().items[0].maximum, *Points::fromString(u"20"));
        QCOMPARE(model().import().items[1].rule.text, QStringLiteral("- Có: 20"));
    }

    void aTableInAnOldEncodingIsAskedAboutOnce()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("STT\tTiªu chÝ\t§iÓm\n1\tChØ ®¹o ®iÒu hµnh\t20\n1.1\tKÕ ho¹ch c¶i c¸ch\t20\n"));
        QTest::mouseClick(find<QPushButton>("pasteTable"), Qt::LeftButton);
        QCOMPARE(m_prompts->pasted.size(), std::size_t(1));
        next();
        QCOMPARE(model().import().items.size(), std::size_t(2));
        QCOMPARE(model().import().items[0].title, QStringLiteral("Chỉ đạo điều hành"));
        QCOMPARE(model().import().items[1].title, QStringLiteral("Kế hoạch cải cách"));
    }

    void whatIsNoTableIsRefusedWithASentence()
    {
        choose(Annex);
        m_prompts->chosen = QStringList{test::writeFile(m_folder->filePath(QStringLiteral("mật.xlsx")), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")};
        QTest::mouseClick(find<QPushButton>("browseTable"), Qt::LeftButton);
        QVERIFY(find<QLabel>("said")->text().contains(QStringLiteral("password")));
        QCOMPARE(find<QListWidget>("tables")->count(), 1); // What was there is still there.
        QGuiApplication::clipboard()->setText(QStringLiteral("chỉ là chữ"));
        QTest::mouseClick(find<QPushButton>("pasteTable"), Qt::LeftButton);
        QVERIFY(find<QLabel>("said")->text().contains(QStringLiteral("no table on the clipboard")));
    }

    void aTitleIsAskedFor()
    {
        choose(Annex);
        next();
        next();
        auto *title = find<QLineEdit>("frameworkTitle");
        title->clear();
        QTest::keyClicks(title, QStringLiteral(" "));
        next();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(find<QLabel>("complaint")->text().startsWith(QStringLiteral("Type what the framework is called")));
    }

    void aNewFileTakesTheFramework()
    {
        Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
        NewWorkspaceDialog dialog(settings);
        dialog.show();
        const QString path = test::writeFile(m_folder->filePath(QStringLiteral("bộ tiêu chí xã.csv")), Annex);
        const test::WhenOpen<ImportFrameworkDialog> open([&](ImportFrameworkDialog &import) {
            import.open(path);
            for (int step = 0; step < 3; ++step)
                QTest::mouseClick(import.findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
        });
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("importFramework")), Qt::LeftButton);
        QVERIFY(open.came());
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("framework"))->currentText(), QStringLiteral("bộ tiêu chí xã"));
    }

    void thePageOfCriteriaTakesTheFramework()
    {
        test::TestWorkspace file;
        Session session(std::move(file.workspace));
        FrameworkPage page(session);
        page.show();
        const QString path = test::writeFile(m_folder->filePath(QStringLiteral("bộ tiêu chí xã.csv")), Annex);
        const test::WhenOpen<ImportFrameworkDialog> open([&](ImportFrameworkDialog &import) {
            import.open(path);
            for (int step = 0; step < 3; ++step)
                QTest::mouseClick(import.findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
        });
        page.findChild<QAction *>(QStringLiteral("importAnnex"))->trigger();
        QVERIFY(open.came());
        QCOMPARE(session.workspace().frameworks().back().title, QStringLiteral("bộ tiêu chí xã"));
        session.undo();
        QVERIFY(session.workspace().frameworks().back().title != QStringLiteral("bộ tiêu chí xã"));
    }

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    ImportTreeModel &model() const { return *m_dialog->findChild<ImportTreeModel *>(); }
    void choose(const QByteArray &table)
    {
        m_prompts->chosen = QStringList{test::writeFile(m_folder->filePath(QStringLiteral("phụ lục.csv")), table)};
        QTest::mouseClick(find<QPushButton>("browseTable"), Qt::LeftButton);
    }
    void next() { QTest::mouseClick(find<QPushButton>("next"), Qt::LeftButton); }
    void finish(const QString &title)
    {
        auto *line = find<QLineEdit>("frameworkTitle");
        line->selectAll();
        QTest::keyClicks(line, title);
        next();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    test::ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportFrameworkDialog> m_dialog;
};

QTEST_MAIN(TestImportFrameworkDialog)
#include "tst_importframeworkdialog.moc"
