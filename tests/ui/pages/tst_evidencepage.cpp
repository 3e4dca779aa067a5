// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/bindialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/evidencemodel.h"
#include "ui/widgets/filterheader.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace parindex;

class TestEvidencePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        QApplication::clipboard()->clear();
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_page = std::make_unique<EvidencePage>(*m_fixture->session);
        m_page->resize(1250, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void filterIsTyped()
    {
        addThree();
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
        QTest::keyClicks(query(), QStringLiteral("dat"));
        QCOMPARE(numbers(), QStringLiteral("2/QĐ"));
        QVERIFY(count().contains(u'1') && count().contains(u'3'));
        query()->clear();
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
    }

    void theTextInsideAFileIsFound()
    {
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Dạy nghề"), {}, m_fixture->file(QStringLiteral("a.txt"), "Chuy\u1ec3n \u0111\u1ed5i s\u1ed1 c\u1ea5p x\u00e3"));
        m_fixture->add(QStringLiteral("2/KH"), QStringLiteral("Đất đai"));
        QTest::keyClicks(query(), QStringLiteral("chuyen doi so"));
        QTRY_COMPARE(numbers(), QStringLiteral("1/KH"));
        query()->clear();
        QTRY_COMPARE(m_page->findChild<QTableView *>(QStringLiteral("evidenceTable"))->model()->rowCount(), 2);
    }

    void whatIsToBeDoneIsChosen()
    {
        addThree();
        chooseState(DocumentStates::Unused);
        QCOMPARE(numbers(), QStringLiteral("2/QĐ 3/BC"));
        chooseState(DocumentStates::WithoutFile);
        QCOMPARE(numbers(), QStringLiteral("1/KH 3/BC"));
        QApplication::processEvents();
        QVERIFY(states()->itemText(states()->currentIndex()).contains(QStringLiteral("(2)")));
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("clearFilters")), Qt::LeftButton);
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
        QCOMPARE(states()->currentIndex(), 0);
    }

    void columnsAreFilteredFromTheHeader()
    {
        addThree();
        Evidence other = m_fixture->evidence()[2];
        other.issuer = QStringLiteral("Sở Nội vụ");
        m_fixture->session->changeEvidence({{other.id, other}}, QStringLiteral("test"));
        auto *header = m_page->findChild<FilterHeader *>(QStringLiteral("documentHeader"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->arrowOf(EvidenceModel::IssuerColumn).center());
        auto *values = m_page->findChild<QListWidget *>(QStringLiteral("filterValues"));
        QVERIFY(values);
        QCOMPARE(values->count(), 2);
        QCOMPARE(values->item(0)->text(), QStringLiteral("Sở Nội vụ (1)"));
        QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("filterQuery")), QStringLiteral("so noi"));
        QVERIFY(values->item(1)->isHidden());
        values->setFocus();
        values->setCurrentRow(0);
        QTest::keyClick(values, Qt::Key_Space);
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ"));
        QTest::keyClick(values, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QListWidget *>(QStringLiteral("filterValues")));

        // With the keyboard alone.
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, EvidenceModel::IssuerColumn));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(m_page->findChild<QListWidget *>(QStringLiteral("filterValues")));
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("filterAll")), Qt::LeftButton);
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
    }

    void severalAreEditedAtOnce()
    {
        addThree();
        table()->selectAll();
        const test::WhenOpen<BulkEditDialog> edited([&](BulkEditDialog &dialog) {
            QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("bulkApply"))->isEnabled());
            tick(dialog, "bulkIssuerTicked");
            auto *issuer = dialog.findChild<QLineEdit *>(QStringLiteral("bulkIssuer"));
            QCOMPARE(issuer->text(), QStringLiteral("UBND tỉnh"));
            issuer->clear();
            issuer->insert(QStringLiteral("Sở Tư pháp"));
            tick(dialog, "bulkDateTicked");
            QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("dateText")), QStringLiteral("5/1/2026"));
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("bulkApply")), Qt::LeftButton);
        });
        clickButton("editDocument");
        QVERIFY(edited.came());
        for (const Evidence &document : m_fixture->evidence()) {
            QCOMPARE(document.issuer, QStringLiteral("Sở Tư pháp"));
            QCOMPARE(document.issuedOn, QDate(2026, 1, 5));
        }
        m_fixture->session->undoStack().undo();
        QCOMPARE(m_fixture->evidence()[0].issuer, QStringLiteral("UBND tỉnh"));
    }

    void whatWasReadIsConfirmed()
    {
        Evidence document;
        document.number = QStringLiteral("7/TB");
        document.isProposed = true;
        m_fixture->add(document);
        QVERIFY(!button("confirmDocument")->isEnabled());
        table()->selectRow(0);
        clickButton("confirmDocument");
        QVERIFY(!m_fixture->evidence()[0].isProposed);
        QVERIFY(!button("confirmDocument")->isEnabled());
        m_fixture->session->undoStack().undo();
        QVERIFY(m_fixture->evidence()[0].isProposed);
    }

    void whatIsRemovedCanBeRestoredFromTheBin()
    {
        addThree();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(numbers(), QStringLiteral("2/QĐ 3/BC"));
        QVERIFY(button("documentBin")->text().contains(QStringLiteral("(1)")));
        const test::WhenOpen<BinDialog> opened([&](BinDialog &dialog) {
            auto *bin = dialog.findChild<QTableWidget *>(QStringLiteral("binTable"));
            QCOMPARE(bin->rowCount(), 1);
            QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("restoreFromBin"))->isEnabled());
            bin->selectRow(0);
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("restoreFromBin")), Qt::LeftButton);
            QCOMPARE(bin->rowCount(), 0);
            dialog.reject();
        });
        clickButton("documentBin");
        QVERIFY(opened.came());
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
        QCOMPARE(m_fixture->evidence()[0].citations.size(), std::size_t(1));
    }

    void theBinIsEmptiedAfterAQuestion()
    {
        addThree();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_Delete);
        for (const bool yes : {false, true}) {
            m_fixture->prompts.yes = yes;
            const test::WhenOpen<BinDialog> opened([](BinDialog &dialog) {
                QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("emptyBin")), Qt::LeftButton);
                dialog.reject();
            });
            clickButton("documentBin");
            QCOMPARE(m_fixture->session->workspace().bin().size(), std::size_t(yes ? 0 : 3));
        }
        QVERIFY(!m_fixture->session->undoStack().canUndo());
    }

    void headersSort()
    {
        addThree();
        const auto clickHeader = [this](int column) {
            auto *header = table()->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, {header->sectionViewportPosition(column) + 5, 5});
        };
        clickHeader(EvidenceModel::AbstractColumn);
        QCOMPARE(numbers(), QStringLiteral("3/BC 1/KH 2/QĐ"));
        clickHeader(EvidenceModel::AbstractColumn);
        QCOMPARE(numbers(), QStringLiteral("2/QĐ 1/KH 3/BC"));
    }

    void filesAreDropped()
    {
        QVERIFY(test::drop(m_page.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("475-KH-UBND.pdf"))})));
        QCOMPARE(numbers(), QStringLiteral("475/KH-UBND"));
        QVERIFY(m_fixture->evidence().front().citations.empty());
        m_fixture->session->undoStack().undo();
        QCOMPARE(numbers(), QString());
    }

    void whatIsAddedIsSeen()
    {
        addThree();
        QTest::keyClicks(query(), QStringLiteral("dat"));
        chooseState(DocumentStates::FileTrouble);
        QCOMPARE(numbers(), QString());
        QVERIFY(test::drop(m_page.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("475-KH-UBND.pdf"))})));
        QCOMPARE(table()->currentIndex().siblingAtColumn(EvidenceModel::NumberColumn).data().toString(), QStringLiteral("475/KH-UBND"));
        QCOMPARE(query()->text(), QString());
    }

    void filesArePastedButNotIntoTheFilter()
    {
        QApplication::clipboard()->setMimeData(test::filesToDrag({m_fixture->file(QStringLiteral("475-KH-UBND.pdf"))}).release());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(numbers(), QStringLiteral("475/KH-UBND"));
        QApplication::clipboard()->setText(QStringLiteral("KH"));
        query()->setFocus();
        QTest::keyClick(query(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(query()->text(), QStringLiteral("KH"));
    }

    void filesAreChosen()
    {
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("a.pdf")), m_fixture->file(QStringLiteral("rong.pdf"), "")};
        clickButton("addFiles");
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("rong.pdf")));
    }

    void aDocumentWithoutFileIsAdded()
    {
        const test::WhenOpen<EvidenceDialog> add([](EvidenceDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNumber")), QStringLiteral("5/TTr-SNV"));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        clickButton("addDocument");
        QVERIFY(add.came());
        QCOMPARE(numbers(), QStringLiteral("5/TTr-SNV"));
        QVERIFY(table()->selectionModel()->isRowSelected(0));
        m_fixture->session->undoStack().undo();
        QCOMPARE(numbers(), QString());
    }

    void doubleClickEdits()
    {
        addThree();
        const test::WhenOpen<EvidenceDialog> edit([](EvidenceDialog &dialog) {
            auto *number = dialog.findChild<QLineEdit *>(QStringLiteral("evidenceNumber"));
            QCOMPARE(number->text(), QStringLiteral("2/QĐ"));
            dialog.reject();
        });
        doubleClick(1, EvidenceModel::AbstractColumn);
        QVERIFY(edit.came());
    }

    void delRemovesAndUndoBringsBack()
    {
        addThree();
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(numbers(), QStringLiteral("3/BC"));
        m_fixture->session->undoStack().undo();
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
        QCOMPARE(m_fixture->evidence().front().citations.size(), std::size_t(1));
        m_fixture->session->undoStack().redo();
        QCOMPARE(numbers(), QStringLiteral("3/BC"));
    }

    void codesLeadToTheirRow()
    {
        addThree();
        QSignalSpy requested(m_fixture->session.get(), &Session::itemRequested);
        doubleClick(0, EvidenceModel::UsedColumn);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.front().front().value<ItemId>(), m_fixture->leaf("1.1.1").id);
    }

    void severalCodesGiveAChoice()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1"), m_fixture->citation("2")});
        QSignalSpy requested(m_fixture->session.get(), &Session::itemRequested);
        table()->selectRow(0);
        QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("documentUsage"))->text(), QStringLiteral("1/KH · used by 2 leaf(s)"));
        clickButton("goToItem");
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("citedLeaves"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(requested.front().front().value<ItemId>(), m_fixture->leaf("2").id);
        menu->close();
    }

    void previewOpensAtTheCitedPage()
    {
        m_fixture->session->setItem(m_fixture->leaf("2").id);
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1", {}, QStringLiteral("2")), m_fixture->citation("2", {}, QStringLiteral("3-4"))},
                       m_fixture->pdf(QStringLiteral("a.pdf"), 4));
        table()->selectRow(0);
        auto *pages = m_page->findChild<QPdfView *>(QStringLiteral("previewPages"));
        QTRY_VERIFY(pages->isVisible());
        QCOMPARE(pages->pageNavigator()->currentPage(), 2);
        auto *position = m_page->findChild<QSpinBox *>(QStringLiteral("previewPosition"));
        QCOMPARE(position->value(), 3);
        QTest::mouseClick(m_page->findChild<QToolButton *>(QStringLiteral("previewNext")), Qt::LeftButton);
        QCOMPARE(pages->pageNavigator()->currentPage(), 3);
        QVERIFY(!m_page->findChild<QToolButton *>(QStringLiteral("previewNext"))->isEnabled());
        // A change elsewhere does not turn the page back.
        m_fixture->add(QStringLiteral("2/KH"), QString());
        QTest::qWait(300);
        QCOMPARE(pages->pageNavigator()->currentPage(), 3);
        position->setValue(1);
        QCOMPARE(pages->pageNavigator()->currentPage(), 0);
        QVERIFY(!m_page->findChild<QToolButton *>(QStringLiteral("previewPrevious"))->isEnabled());
    }

    void previewComesToRestAtEverySize()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {}, m_fixture->pdf(QStringLiteral("a.pdf"), 2));
        table()->selectRow(0);
        auto *pages = m_page->findChild<QPdfView *>(QStringLiteral("previewPages"));
        QTRY_VERIFY(pages->isVisible());
        for (int height = 300; height < 900; height += 5) {
            m_page->resize(m_page->width(), height);
            // A scroll bar that comes and goes leaves no time for timers: this would not come back.
            QEventLoop loop;
            QTimer::singleShot(1, &loop, &QEventLoop::quit);
            loop.exec();
        }
        QVERIFY(pages->verticalScrollBar()->isVisible());
    }

    void previewShowsAPicture()
    {
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::green);
        const QString path = m_fixture->workspace.folder.filePath(QStringLiteral("anh.png"));
        QVERIFY(picture.save(path));
        m_fixture->add(QStringLiteral("1/KH"), QString(), {}, path);
        table()->selectRow(0);
        auto *image = m_page->findChild<QLabel *>(QStringLiteral("previewImage"));
        QTRY_VERIFY(image->isVisible());
        QCOMPARE(image->pixmap().size(), QSize(300, 200));
    }

    void previewSaysWhatItCannotShow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("chi la chu");
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.4 hong");
        QTest::newRow("broken picture") << QByteArray("\x89PNG\r\n\x1a\n hong");
        QTest::newRow("markup") << QByteArray("<html><img src='http://example.vn/x.png'></html>");
    }
    void previewSaysWhatItCannotShow()
    {
        QFETCH(QByteArray, content);
        m_fixture->add(QStringLiteral("1/KH"), QString(), {}, m_fixture->workspace.file(QStringLiteral("<b>lạ.pdf"), content));
        table()->selectRow(0);
        auto *text = m_page->findChild<QLabel *>(QStringLiteral("previewText"));
        QTRY_VERIFY2(text->isVisible() && text->text().contains(QStringLiteral("lạ")), qPrintable(text->text()));
        QCOMPARE(text->textFormat(), Qt::PlainText);
    }

    void previewNamesAMissingFile()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {}, m_fixture->pdf(QStringLiteral("a.pdf"), 1));
        QVERIFY(QFile::remove(m_fixture->session->workspace().pathOf(m_fixture->evidence().front().attachments.front())));
        table()->selectRow(0);
        auto *text = m_page->findChild<QLabel *>(QStringLiteral("previewText"));
        QTRY_VERIFY(text->text().contains(QStringLiteral("a.pdf")));
    }

    void readOnlyOnlyLooks()
    {
        addThree();
        const QString path = m_fixture->session->workspace().path();
        m_page.reset();
        m_fixture->session = std::make_unique<Session>(Workspace::openForReading(path, QStringLiteral("Người xem")).value());
        m_page = std::make_unique<EvidencePage>(*m_fixture->session);
        m_page->show();
        table()->sortByColumn(EvidenceModel::NumberColumn, Qt::AscendingOrder);
        table()->selectRow(0);
        QVERIFY(button("goToItem")->isEnabled());
        table()->selectRow(1);
        QVERIFY(button("openDocument")->isEnabled());
        for (const char *name : {"addFiles", "addDocument", "editDocument", "removeDocument"})
            QVERIFY2(!button(name)->isEnabled(), name);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(numbers(), QStringLiteral("1/KH 2/QĐ 3/BC"));
        QVERIFY(!test::drop(m_page.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("z.pdf"))})));
    }

private:
    void addThree()
    {
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Dạy nghề"), {m_fixture->citation("1.1.1")});
        m_fixture->add(QStringLiteral("2/QĐ"), QStringLiteral("Đất đai"), {}, m_fixture->file(QStringLiteral("b.txt"), "x"));
        m_fixture->add(QStringLiteral("3/BC"), QStringLiteral("Cải cách"));
        table()->sortByColumn(EvidenceModel::NumberColumn, Qt::AscendingOrder);
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(QStringLiteral("evidenceTable")); }
    QLineEdit *query() const { return m_page->findChild<QLineEdit *>(QStringLiteral("evidenceQuery")); }
    QString count() const { return m_page->findChild<QLabel *>(QStringLiteral("documentCount"))->text(); }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    void clickButton(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QComboBox *states() const { return m_page->findChild<QComboBox *>(QStringLiteral("documentState")); }
    void chooseState(DocumentStates::State state)
    {
        states()->setCurrentIndex(states()->findData(int(state)));
        emit states()->activated(states()->currentIndex());
    }
    static void tick(const QWidget &dialog, const char *name)
    {
        auto *box = dialog.findChild<QCheckBox *>(QLatin1String(name));
        QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, {8, box->height() / 2});
    }
    void doubleClick(int row, int column)
    {
        const QPoint place = table()->visualRect(table()->model()->index(row, column)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }
    QString numbers() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found << table()->model()->index(row, EvidenceModel::NumberColumn).data().toString();
        return found.join(u' ');
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<EvidencePage> m_page;
};

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
