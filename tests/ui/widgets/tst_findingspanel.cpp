// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingspanel.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/windowtest.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/models/findingmodel.h"
#include "ui/models/itemtreemodel.h"
#include "ui/widgets/documenttable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace parindex;

/// The findings in the real window, by key and by mouse.
class TestFindingsPanel : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        action("findingsAction")->trigger();
    }
    void cleanup() { end(); }

    void isShownByKeyAndRemembered()
    {
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->height() >= panel()->minimumSizeHint().height());
        QVERIFY(action("findingsAction")->isChecked());
        QTest::keyClick(focus(), Qt::Key_F7);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!m_settings->findingsShown());
        QTest::mouseClick(button("findingsButton"), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(m_settings->findingsShown());
        QVERIFY(table()->hasFocus());
        QTest::mouseClick(button("hideFindings"), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!action("findingsAction")->isChecked());
    }

    void theHeaderCounts()
    {
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 0 yellow"));
        typeScore("1.1.2", QStringLiteral("1"));
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 1 yellow"));
        action("undoAction")->trigger();
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 0 yellow"));
    }

    void enterLeadsToTheRowAndTheBox()
    {
        choose(2);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_window->session()->currentItem()->code, QStringLiteral("1.2"));
        QCOMPARE(focus()->objectName(), QStringLiteral("leafScore"));
        QTest::keyClicks(focus(), QStringLiteral("0,5"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(points("1.2"), std::optional(Points::fromTenThousandths(5000)));
        // Now the loss is to be explained, and a document is missing.
        choose(4);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(focus()->objectName(), QStringLiteral("leafExplanation"));
        choose(2);
        const QPoint place = table()->visualRect(table()->model()->index(2, FindingModel::NameColumn)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(focus()->objectName(), QStringLiteral("attachFiles"));
    }

    void theKeyGoesFromOneToTheNext()
    {
        // The first one is chosen when the list is shown.
        QStringList codes;
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(focus(), Qt::Key_F8);
            codes << m_window->session()->currentItem()->code;
        }
        QCOMPARE(codes.join(u' '), QStringLiteral("1.1.2 1.2 2 1.1.1 1.1.2"));
    }

    void aClickOnTheHeaderSorts()
    {
        typeScore("1.1.2", QStringLiteral("1")); // Now it is red and yellow.
        const auto codes = [&] {
            QStringList found;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                found << table()->model()->index(row, FindingModel::ItemColumn).data().toString();
            return found.join(u' ');
        };
        QHeaderView *header = table()->horizontalHeader();
        const auto click = [&](int column) { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 8, header->height() / 2}); };
        QCOMPARE(codes(), QStringLiteral("1.1.1 1.1.2 1.2 2 1.1.2"));
        click(FindingModel::SeverityColumn);
        QCOMPARE(codes(), QStringLiteral("1.1.2 1.1.1 1.1.2 1.2 2"));
        click(FindingModel::ItemColumn);
        QCOMPARE(codes(), QStringLiteral("1.1.1 1.1.2 1.1.2 1.2 2"));
        click(FindingModel::ItemColumn);
        QCOMPARE(codes(), QStringLiteral("2 1.2 1.1.2 1.1.2 1.1.1"));
        click(FindingModel::SentenceColumn);
        QVERIFY(table()->model()->index(0, FindingModel::SentenceColumn).data().toString() <= table()->model()->index(3, FindingModel::SentenceColumn).data().toString());
    }

    void itsHeightIsRemembered()
    {
        auto *splitter = m_window->findChild<QSplitter *>(QStringLiteral("findingsSplitter"));
        QWidget *handle = splitter->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip - QPoint(0, 60));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(0, 60));
        const int height = panel()->height();
        QCOMPARE(m_settings->findingsHeight(), height);
        const QString path = m_test->path();
        m_window.reset();
        m_window = makeWindow();
        QVERIFY(m_window->openFile(path));
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY2(qAbs(panel()->height() - height) <= 2, qPrintable(QStringLiteral("%1 %2").arg(panel()->height()).arg(height)));
    }

    void filtersByMouseAndKey()
    {
        typeScore("1.1.2", QStringLiteral("1"));
        auto *standing = panel()->findChild<QComboBox *>(QStringLiteral("findingStanding"));
        standing->setFocus();
        QTest::keyClick(standing, Qt::Key_Down);
        QTest::keyClick(standing, Qt::Key_Down);
        QCOMPARE(standing->currentText(), QStringLiteral("Yellow"));
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(standing, Qt::Key_Home);
        QCOMPARE(table()->model()->rowCount(), 5);
        auto *query = panel()->findChild<QLineEdit *>(QStringLiteral("findingQuery"));
        QTest::keyClicks(query, QStringLiteral("NEITHER bao"));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void aWarningIsAcceptedWithAReason()
    {
        typeScore("1.1.2", QStringLiteral("1"));
        choose(0);
        QVERIFY(!button("acceptFinding")->isEnabled()); // Red.
        choose(4);
        QVERIFY(button("acceptFinding")->isEnabled());
        bool couldGoOnWithout = true;
        test::WhenOpen<ReasonDialog> answer([&](ReasonDialog &dialog) {
            auto *yes = dialog.findChild<QPushButton *>(QStringLiteral("reasonYes"));
            couldGoOnWithout = yes->isEnabled();
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), QStringLiteral("Da bao cao"));
            QTest::mouseClick(yes, Qt::LeftButton);
        });
        QTest::mouseClick(button("acceptFinding"), Qt::LeftButton);
        QVERIFY(answer.came());
        QVERIFY(!couldGoOnWithout);
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 0 yellow"));
        QVERIFY(panel()->findChild<QLabel *>(QStringLiteral("findingSentence"))->text().endsWith(QStringLiteral("Accepted: Da bao cao")));
        QTest::mouseClick(button("withdrawAcceptance"), Qt::LeftButton);
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 1 yellow"));
        action("undoAction")->trigger();
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 0 yellow"));
        action("undoAction")->trigger();
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 1 yellow"));
    }

    void givingUpTheReasonChangesNothing()
    {
        typeScore("1.1.2", QStringLiteral("1"));
        choose(4);
        test::WhenOpen<ReasonDialog> answer([](ReasonDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QTest::mouseClick(button("acceptFinding"), Qt::LeftButton);
        QVERIFY(answer.came());
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 1 yellow"));
    }

    void theTreeMarksAndFilters()
    {
        const auto severity = [&](const char *code) {
            const auto all = tree()->model()->match(tree()->model()->index(0, 0), ItemTreeModel::CodeRole, QString::fromLatin1(code), 1, Qt::MatchExactly | Qt::MatchRecursive);
            return all.isEmpty() ? -1 : all.front().data(ItemTreeModel::SeverityRole).toInt();
        };
        QCOMPARE(severity("2"), 2);
        QCOMPARE(severity("3.1"), 0);
        Session &session = *m_window->session();
        QVERIFY(session.setExplanation(leaf("2"), QStringLiteral("Vì")));
        QVERIFY(session.setPoints(leaf("2"), Points::whole(1)));
        QCOMPARE(severity("2"), 1); // Explained instead of proved.
        QTest::mouseClick(button("findingsChip"), Qt::LeftButton);
        QCOMPARE(severity("3.1"), -1);
        QCOMPARE(severity("2"), 1);
    }

    void filesAreCheckedWhenWanted()
    {
        Session &session = *m_window->session();
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2026, 3, 1);
        document.issuer = QStringLiteral("UBND");
        document.citations = {{*session.assessment(), leaf("1.2").id, {}, {}}};
        document.attachments = {session.workspace().storeFile(m_test->file(QStringLiteral("a.pdf"), "noi dung")).value()};
        QVERIFY(session.changeEvidence({{{}, document}}, QStringLiteral("test")));
        const QString path = session.workspace().pathOf(document.attachments.front());
        QVERIFY(QFile::remove(path));
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("4 red, 0 yellow"));
        QTest::mouseClick(button("checkFilesNow"), Qt::LeftButton);
        QCOMPARE(button("findingsButton")->text(), QStringLiteral("5 red, 0 yellow"));
        // When the file is opened again, a look at the disk says so by itself.
        const QString whole = m_test->path();
        m_window = makeWindow();
        QVERIFY(m_window->openFile(whole));
        QTRY_COMPARE(button("findingsButton")->text(), QStringLiteral("5 red, 0 yellow"));
    }

    void offersToRemoveUnusedFiles()
    {
        Session &session = *m_window->session();
        Evidence document;
        document.abstract = QStringLiteral("Văn bản");
        document.attachments.push_back(session.workspace().storeFile(m_test->file(QStringLiteral("a.txt"), "một")).value());
        QVERIFY(session.changeEvidence({{{}, document}}, QStringLiteral("thêm")));
        const StoredFile left = session.workspace().storeFile(m_test->file(QStringLiteral("b.txt"), "hai hai")).value();
        m_prompts->yes = false;
        QTest::mouseClick(button("checkFilesNow"), Qt::LeftButton);
        QCOMPARE(m_prompts->questions.size(), 1);
        QVERIFY2(m_prompts->questions.front().contains(QStringLiteral("1 file")) && m_prompts->questions.front().contains(QStringLiteral("7 bytes")), qPrintable(m_prompts->questions.front()));
        QVERIFY(session.workspace().hasFile(left));
        m_prompts->yes = true;
        QTest::mouseClick(button("checkFilesNow"), Qt::LeftButton);
        QVERIFY(!session.workspace().hasFile(left));
        // What a step that can be undone would bring back is not offered.
        session.undo();
        m_prompts->questions.clear();
        m_window->findChild<QAction *>(QStringLiteral("checkFilesAction"))->trigger();
        QCOMPARE(m_prompts->questions, QStringList());
        session.redo();
        QVERIFY(session.workspace().checkFiles().empty());
    }

private:
    FindingsPanel *panel() const { return m_window->findChild<FindingsPanel *>(); }
    DocumentTable *table() const { return panel()->findChild<DocumentTable *>(); }
    QToolButton *button(const char *name) const { return m_window->findChild<QToolButton *>(QLatin1String(name)); }
    void choose(int row) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, FindingModel::SentenceColumn));
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
