// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencelist.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/chooseevidencedialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/citationmodel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace parindex;

class TestEvidenceList : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened = url.toLocalFile(); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        QApplication::clipboard()->clear();
        m_opened.clear();
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        show();
    }
    void cleanup()
    {
        m_list.reset();
        m_fixture.reset();
    }

    void filesAreDropped()
    {
        const auto mime = test::filesToDrag({m_fixture->file(QStringLiteral("Ke\u0302\u0301 hoa\u0323ch.pdf")), m_fixture->file(QStringLiteral("475-KH-UBND.pdf"), "hai")});
        QVERIFY(test::drop(m_list.get(), *mime));
        QCOMPARE(shown(), QStringList({QStringLiteral(" | Kế hoạch |  |  |  |  | Kế hoạch.pdf"), QStringLiteral("475/KH-UBND |  |  |  |  |  | 475-KH-UBND.pdf")}));
        QCOMPARE(m_fixture->evidence().front().citations, std::vector{m_fixture->citation("1.1.1")});
        QCOMPARE(table()->currentIndex().row(), 0); // What came in is what is typed about next.
        undo();
        QCOMPARE(shown(), QStringList());
        m_fixture->session->undoStack().redo();
        QCOMPARE(shown().size(), 2);
    }

    void filesMayBeLetGoAroundIt()
    {
        QWidget around;
        auto *list = new EvidenceList(*m_fixture->session, &around, &around);
        QVERIFY(list->isEnabled());
        QVERIFY(test::drop(&around, *test::filesToDrag({m_fixture->file(QStringLiteral("a.pdf"))})));
        QCOMPARE(shown().size(), 1);
    }

    void draggingIsShown()
    {
        auto *frame = m_list->findChild<QWidget *>(QStringLiteral("dropFrame"));
        QVERIFY(frame && !frame->isVisible());
        const auto mime = test::filesToDrag({m_fixture->file(QStringLiteral("a.pdf"))});
        QDragEnterEvent enter(m_list->rect().center(), Qt::CopyAction | Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_list.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QVERIFY(frame->isVisible());
        QCOMPARE(frame->geometry(), m_list->rect());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_list.get(), &leave);
        QVERIFY(!frame->isVisible());
    }

    void filesArePasted()
    {
        QApplication::clipboard()->setMimeData(test::filesToDrag({m_fixture->file(QStringLiteral("a.pdf"))}).release());
        table()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(shown(), QStringList(QStringLiteral(" | a |  |  |  |  | a.pdf")));
    }

    void aPictureIsPasted()
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QApplication::clipboard()->setImage(picture);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->evidence().size(), std::size_t(1));
        QVERIFY(m_fixture->evidence().front().attachments.front().fileName.endsWith(QStringLiteral(".png")));
    }

    void pastingIntoACellStaysThere()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")});
        QApplication::clipboard()->setText(QStringLiteral("Mục 3"));
        editCell(CitationModel::SectionColumn);
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->evidence().front().citations.front().section, QStringLiteral("Mục 3"));
    }

    void textIsNotPasted()
    {
        QApplication::clipboard()->setText(QStringLiteral("1,5"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(m_fixture->evidence().empty());
        QVERIFY(m_fixture->prompts.messages.isEmpty() && m_fixture->prompts.errors.empty());
    }

    void filesAreChosen()
    {
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("a.pdf"))};
        QTest::mouseClick(button("attachFiles"), Qt::LeftButton);
        QCOMPARE(shown(), QStringList(QStringLiteral(" | a |  |  |  |  | a.pdf")));
    }

    void placesAreTyped()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")});
        table()->setCurrentIndex(table()->model()->index(0, CitationModel::SectionColumn));
        table()->setFocus();
        QTest::keyClicks(table(), QStringLiteral("I"));
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("I.3"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->evidence().front().citations.front().section, QStringLiteral("II.3"));
        table()->setCurrentIndex(table()->model()->index(0, CitationModel::PageColumn));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(editor());
        QTest::keyClicks(editor(), QStringLiteral("5-7"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(m_fixture->evidence().front().citations.front().page, QStringLiteral("5-7"));
        undo();
        undo();
        QCOMPARE(m_fixture->evidence().front().citations.front(), m_fixture->citation("1.1.1"));
    }

    void delNoLongerCites()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1"), m_fixture->citation("2")});
        m_fixture->add(QStringLiteral("2/KH"), QString(), {m_fixture->citation("1.1.1")});
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(shown(), QStringList());
        QCOMPARE(m_fixture->evidence().size(), std::size_t(2));
        QCOMPARE(m_fixture->evidence().front().citations, std::vector{m_fixture->citation("2")});
        undo();
        QCOMPARE(shown().size(), 2);
    }

    void delInACellDeletesText()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1", QStringLiteral("Mục I"))});
        editCell(CitationModel::SectionColumn);
        QTest::keyClick(editor(), Qt::Key_Delete); // All of the text is selected.
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(shown(), QStringList(QStringLiteral("1/KH |  |  |  |  | UBND tỉnh | ")));
    }

    void aDocumentIsCitedFromTheChooser()
    {
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Đã dẫn"), {m_fixture->citation("1.1.1")});
        m_fixture->add(QStringLiteral("2/QĐ"), QStringLiteral("Đất đai"));
        m_fixture->add(QStringLiteral("3/BC"), QStringLiteral("Cải cách"));
        const test::WhenOpen<ChooseEvidenceDialog> choose([](ChooseEvidenceDialog &dialog) {
            auto *query = dialog.findChild<QLineEdit *>(QStringLiteral("chooseQuery"));
            auto *found = dialog.findChild<QTableView *>(QStringLiteral("chooseTable"));
            QCOMPARE(found->model()->rowCount(), 2); // Not the one that is cited here already.
            QTest::keyClicks(query, QStringLiteral("dat dai"));
            QCOMPARE(found->model()->rowCount(), 1);
            QTest::keyClick(query, Qt::Key_Return);
        });
        QTest::mouseClick(button("citeExisting"), Qt::LeftButton);
        QVERIFY(choose.came());
        QCOMPARE(shown(), QStringList({QStringLiteral("1/KH | Đã dẫn |  |  |  | UBND tỉnh | "), QStringLiteral("2/QĐ | Đất đai |  |  |  | UBND tỉnh | ")}));
        undo();
        QCOMPARE(shown().size(), 1);
    }

    void enterEditsTheDocument()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")});
        const test::WhenOpen<EvidenceDialog> edit([](EvidenceDialog &dialog) {
            auto *number = dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNumber"));
            number->selectAll();
            QTest::keyClicks(number, QStringLiteral("9/KH"));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        table()->setCurrentIndex(table()->model()->index(0, CitationModel::NumberColumn));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(edit.came());
        QCOMPARE(shown(), QStringList(QStringLiteral("9/KH |  |  |  |  | UBND tỉnh | ")));
        undo();
        QCOMPARE(shown(), QStringList(QStringLiteral("1/KH |  |  |  |  | UBND tỉnh | ")));
    }

    void opensACopy()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")}, m_fixture->file(QStringLiteral("a.pdf"), "list"));
        table()->selectRow(0);
        QTest::mouseClick(button("openEvidence"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QVERIFY(m_opened.endsWith(QStringLiteral("/a.pdf")));
    }

    void takesNothingForARowThatIsNoLeaf()
    {
        m_fixture->session->setItem(m_fixture->leaf("1.1").id);
        QVERIFY(!button("attachFiles")->isEnabled());
        QVERIFY(!button("citeExisting")->isEnabled());
        QVERIFY(!test::drop(m_list.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("a.pdf"))})));
        QVERIFY(m_fixture->evidence().empty());
    }

    void takesNothingReadOnly()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")}, m_fixture->file(QStringLiteral("a.pdf")));
        const QString path = m_fixture->session->workspace().path();
        const ItemId item = *m_fixture->session->item();
        m_list.reset();
        m_fixture->session = std::make_unique<Session>(Workspace::openForReading(path, QStringLiteral("Người xem")).value());
        m_fixture->session->setItem(item);
        show();
        QCOMPARE(shown().size(), 1);
        table()->selectRow(0);
        for (const char *name : {"attachFiles", "citeExisting", "editEvidence", "removeCitation"})
            QVERIFY2(!button(name)->isEnabled(), name);
        QVERIFY(button("openEvidence")->isEnabled());
        QVERIFY(!table()->model()->index(0, CitationModel::SectionColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!test::drop(m_list.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("b.pdf"))})));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(shown().size(), 1);
    }

    void everyControlIsNamed()
    {
        for (const QWidget *widget : m_list->findChildren<QToolButton *>())
            QVERIFY(!widget->objectName().isEmpty() && !static_cast<const QToolButton *>(widget)->text().isEmpty());
        QVERIFY(!table()->accessibleName().isEmpty());
        QVERIFY(!table()->accessibleDescription().isEmpty());
    }

    void theDocumentIsLookedIntoFromItsRow()
    {
        const EvidenceId id = m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1", QString(), QStringLiteral("2"))}, m_fixture->pdf(QStringLiteral("a.pdf"), 3));
        QSignalSpy asked(m_fixture->session.get(), &Session::documentRequested);
        QVERIFY(!button("lookIntoEvidence")->isEnabled());
        table()->selectRow(0);
        QTest::mouseClick(button("lookIntoEvidence"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<EvidenceId>(), id);
    }

private:
    void show()
    {
        m_list = std::make_unique<EvidenceList>(*m_fixture->session);
        m_list->resize(520, 260);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        m_list->activateWindow();
    }
    QTableView *table() const { return m_list->findChild<QTableView *>(QStringLiteral("citationTable")); }
    QToolButton *button(const char *name) const { return m_list->findChild<QToolButton *>(QLatin1String(name)); }
    QStringList shown() const { return test::textOf(*table()->model()); }
    QLineEdit *editor() const { return table()->viewport()->findChild<QLineEdit *>(); }
    void editCell(int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, column));
        QTest::keyClick(table(), Qt::Key_F2);
        QVERIFY(editor());
    }
    void undo() { m_fixture->session->undoStack().undo(); }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<EvidenceList> m_list;
    QString m_opened;
};

QTEST_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
