// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in for many documents, as the menu has them.
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "tests/ui/support/windowtest.h"
#include "ui/dialogs/importdocumentsdialog.h"
#include "ui/widgets/filedroparea.h"

#include <QDir>
#include <QPushButton>

using namespace parindex;

class TestDocumentMenu : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("HS/1.2")));
        file(QStringLiteral("HS/1.2/a.pdf"), "mot");
    }
    void cleanup() { end(); }

    void aFolderComesIn()
    {
        m_prompts->chosen = QStringList(path(QStringLiteral("HS")));
        const auto opened = accepting();
        action("addFolderAction")->trigger();
        QVERIFY(opened->came());
        QCOMPARE(evidence().size(), std::size_t(1));
        QCOMPARE(evidence().front().citations.size(), std::size_t(1));
        action("undoAction")->trigger();
        QVERIFY(evidence().empty());
    }

    void aListComesIn()
    {
        m_prompts->chosen = QStringList(file(QStringLiteral("dm.csv"), QStringLiteral("Số, ký hiệu;Trích yếu\n1/BC;Báo cáo\n").toUtf8()));
        const auto opened = accepting();
        action("importListAction")->trigger();
        QVERIFY(opened->came());
        QCOMPARE(evidence().size(), std::size_t(1));
    }

    void aYearWithoutAnEarlierOneSaysSo()
    {
        action("takeOverYearAction")->trigger();
        QCOMPARE(m_prompts->messages.size(), 1);
    }

    void theScanFolderIsNamedAndRemembered()
    {
        QCOMPARE(action("watchScansAction")->text(), QStringLiteral("&Watch a scan folder…"));
        QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("Quét & in")));
        m_prompts->chosen = QStringList(path(QStringLiteral("Quét & in")));
        action("watchScansAction")->trigger();
        QVERIFY(action("watchScansAction")->isChecked());
        QCOMPARE(action("watchScansAction")->text(), QStringLiteral("&Watch the scan folder “Quét && in”"));
        m_window.reset();
        m_window = makeWindow();
        QVERIFY(m_window->openFile(m_test->path()));
        QVERIFY(action("watchScansAction")->isChecked());
        action("watchScansAction")->trigger();
        QVERIFY(!action("watchScansAction")->isChecked());
        QCOMPARE(action("watchScansAction")->text(), QStringLiteral("&Watch a scan folder…"));
    }

    void choosingNoScanFolderLeavesItUnchecked()
    {
        action("watchScansAction")->trigger();
        QVERIFY(!action("watchScansAction")->isChecked());
    }

    void whatIsDroppedOrPastedInNumbersIsConfirmed_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("on the evidence page") << static_cast<int>(Page::Evidence);
        QTest::newRow("on a row") << static_cast<int>(Page::Scoring);
    }
    void whatIsDroppedOrPastedInNumbersIsConfirmed()
    {
        QFETCH(int, page);
        m_window->showPage(static_cast<Page>(page));
        select("1.1.1");
        QWidget *target = nullptr;
        for (const FileDropArea *area : m_window->findChildren<FileDropArea *>()) {
            if (auto *widget = qobject_cast<QWidget *>(area->parent()); widget && widget->isVisible())
                target = widget;
        }
        QVERIFY(target);
        const auto opened = accepting();
        QVERIFY(test::drop(target, *test::filesToDrag({path(QStringLiteral("HS"))})));
        QTRY_VERIFY(opened->came());
        QTRY_COMPARE(evidence().size(), std::size_t(1));
    }

    void actionsWaitForAFile()
    {
        m_window.reset();
        m_window = makeWindow();
        for (const char *name : {"addFolderAction", "importListAction", "takeOverYearAction", "watchScansAction"})
            QVERIFY2(!action(name)->isEnabled(), name);
    }

private:
    const std::vector<Evidence> &evidence() const { return m_window->session()->workspace().evidence(); }
    QString path(const QString &name) const { return m_test->folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const { return m_test->file(name, content); }
    static std::unique_ptr<test::WhenOpen<ImportDocumentsDialog>> accepting()
    {
        return std::make_unique<test::WhenOpen<ImportDocumentsDialog>>([](ImportDocumentsDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("importAccept")), Qt::LeftButton);
        });
    }
};

QTEST_MAIN(TestDocumentMenu)
#include "tst_documentmenu.moc"
