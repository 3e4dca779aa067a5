// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedialog.h"

#include "tests/support/failingdisk.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/reasondialog.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace parindex;

class TestEvidenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::FailingDisk::install();
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    }
    void init() { m_fixture = std::make_unique<test::EvidenceFixture>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void everythingIsTypedAsOneStep()
    {
        show({});
        type("evidenceNumber", QStringLiteral("475/KH-UBND"));
        type("dateText", QStringLiteral("5/1/2026"));
        type("evidenceIssuer", QStringLiteral("UBND ti\u0309nh"));
        type("evidenceKind", QStringLiteral("Kế hoạch"));
        type("evidenceAbstract", QStringLiteral(" Cải cách "));
        type("evidenceSigner", QStringLiteral("Nguyễn Văn A"));
        ok();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
        const Evidence &evidence = m_fixture->evidence().front();
        QCOMPARE(evidence.number, QStringLiteral("475/KH-UBND"));
        QCOMPARE(evidence.issuedOn, QDate(2026, 1, 5));
        QCOMPARE(evidence.issuer, QStringLiteral("UBND tỉnh"));
        QCOMPARE(evidence.kind, QStringLiteral("Kế hoạch"));
        QCOMPARE(evidence.abstract, QStringLiteral("Cải cách"));
        QCOMPARE(evidence.signer, QStringLiteral("Nguyễn Văn A"));
        QCOMPARE(stack().count(), 1);
        stack().undo();
        QVERIFY(m_fixture->evidence().empty());
        stack().redo();
        QCOMPARE(m_fixture->evidence().front().number, QStringLiteral("475/KH-UBND"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("empty") << QString() << QDate();
        QTest::newRow("slashes") << QStringLiteral("18/07/2024") << QDate(2024, 7, 18);
        QTest::newRow("dots and spaces around") << QStringLiteral(" 1.2.2024 ") << QDate(2024, 2, 1);
        QTest::newRow("leap day") << QStringLiteral("29-02-2024") << QDate(2024, 2, 29);
    }
    void dates()
    {
        QFETCH(QString, typed);
        Evidence evidence;
        evidence.number = QStringLiteral("1/KH");
        evidence.issuedOn = QDate(2020, 1, 1);
        m_fixture->add(evidence);
        show(m_fixture->evidence().front());
        QCOMPARE(line("dateText")->text(), QStringLiteral("01/01/2020"));
        type("dateText", typed);
        ok();
        QTEST(m_fixture->evidence().front().issuedOn, "date");
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("date");
        QTest::newRow("no such day") << QStringLiteral("1/KH") << QStringLiteral("30/02/2024");
        QTest::newRow("year first") << QStringLiteral("1/KH") << QStringLiteral("2024-02-01");
        QTest::newRow("two digits of a year") << QStringLiteral("1/KH") << QStringLiteral("1/2/24");
        QTest::newRow("letters") << QStringLiteral("1/KH") << QStringLiteral("hom qua");
        QTest::newRow("year before all others") << QStringLiteral("1/KH") << QStringLiteral("01/02/0202");
        QTest::newRow("nothing that tells it from others") << QStringLiteral("  ") << QStringLiteral("01/02/2024");
    }
    void refusesWithASentence()
    {
        QFETCH(QString, number);
        QFETCH(QString, date);
        show({});
        type("evidenceNumber", number);
        type("dateText", date);
        ok();
        QVERIFY(m_dialog->isVisible());
        auto *complaint = m_dialog->findChild<QLabel *>(QStringLiteral("evidenceComplaint"));
        QVERIFY(complaint->isVisible() && !complaint->text().isEmpty());
        QCOMPARE(stack().count(), 0);
        type("evidenceNumber", QStringLiteral("1/KH"));
        type("dateText", QString());
        ok();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_fixture->evidence().size(), std::size_t(1));
    }

    void theCalendarFillsTheDate()
    {
        show({});
        type("dateText", QStringLiteral("10/03/2026"));
        QTest::mouseClick(m_dialog->findChild<QToolButton *>(QStringLiteral("pickDate")), Qt::LeftButton);
        auto *calendar = m_dialog->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 10));
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Right);
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Return);
        QCOMPARE(line("dateText")->text(), QStringLiteral("11/03/2026"));
    }

    void whatWasEnteredBeforeIsOffered()
    {
        Evidence evidence;
        evidence.number = QStringLiteral("1/KH");
        evidence.issuer = QStringLiteral("Ủy ban nhân dân tỉnh");
        m_fixture->add(evidence);
        show({});
        type("evidenceIssuer", QStringLiteral("nhan dan"));
        QCOMPARE(line("evidenceIssuer")->completer()->completionCount(), 1);
        QCOMPARE(line("evidenceIssuer")->completer()->currentCompletion(), QStringLiteral("Ủy ban nhân dân tỉnh"));
        type("evidenceIssuer", QStringLiteral("so noi vu"));
        QCOMPARE(line("evidenceIssuer")->completer()->completionCount(), 0);
    }

    void filesAreAddedAndRemoved()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {}, m_fixture->pdf(QStringLiteral("a.pdf"), 3));
        show(m_fixture->evidence().front());
        QCOMPARE(test::textOf(*files()->model()).front().section(QStringLiteral(" | "), 2, 2), QStringLiteral("3"));
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("b.txt"), "hai"), m_fixture->file(QStringLiteral("rong.txt"), "")};
        click("addEvidenceFile");
        QCOMPARE(files()->rowCount(), 2);
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("rong.txt")));
        files()->selectRow(0);
        click("removeEvidenceFile");
        QCOMPARE(stack().count(), 1); // Nothing is changed before OK.
        ok();
        QCOMPARE(m_fixture->evidence().front().attachments.size(), std::size_t(1));
        QCOMPARE(m_fixture->evidence().front().attachments.front().fileName, QStringLiteral("b.txt"));
        stack().undo();
        QCOMPARE(m_fixture->evidence().front().attachments.front().fileName, QStringLiteral("a.pdf"));
        QVERIFY(m_fixture->session->workspace().hasFile(m_fixture->evidence().front().attachments.front()));
        stack().redo();
        QVERIFY(m_fixture->session->workspace().hasFile(m_fixture->evidence().front().attachments.front()));
    }

    void aFileIsDropped()
    {
        show({});
        QVERIFY(test::drop(m_dialog.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("a.pdf"))})));
        QCOMPARE(files()->rowCount(), 1);
        QVERIFY(test::drop(m_dialog.get(), *test::filesToDrag({m_fixture->file(QStringLiteral("lai.pdf"))})));
        QCOMPARE(files()->rowCount(), 1); // The same content.
        QVERIFY(m_fixture->prompts.messages.value(0).contains(QStringLiteral("lai.pdf")));
    }

    void givingUpLeavesNoFile()
    {
        show({});
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("a.pdf"))};
        click("addEvidenceFile");
        QCOMPARE(m_fixture->storedFiles(), 1);
        m_dialog->reject();
        m_dialog.reset();
        QCOMPARE(m_fixture->storedFiles(), 0);
        QVERIFY(m_fixture->evidence().empty());
    }

    void aFileThatWasTakenOutAgainIsNotKept()
    {
        show({});
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("a.pdf"), "mot"), m_fixture->file(QStringLiteral("b.pdf"), "hai")};
        click("addEvidenceFile");
        files()->selectRow(0);
        click("removeEvidenceFile");
        ok();
        m_dialog.reset();
        QCOMPARE(m_fixture->storedFiles(), 1);
        QVERIFY(m_fixture->session->workspace().hasFile(m_fixture->evidence().front().attachments.front()));
    }

    void citationsAreListedAndChanged()
    {
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1", QStringLiteral("Mục I"), QStringLiteral("2")), m_fixture->citation("2")});
        show(m_fixture->evidence().front());
        QCOMPARE(test::textOf(*citations()->model()), QStringList({QStringLiteral("1.1.1 | Ban hành kế hoạch | Mục I | 2"), QStringLiteral("2 | Thể chế |  | ")}));
        citations()->setCurrentCell(1, 3);
        citations()->setFocus();
        QTest::keyClicks(citations(), QStringLiteral("9"));
        QTest::keyClick(citations()->viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(citations()->item(1, 3)->text(), QStringLiteral("9"));
        QVERIFY(m_dialog->isVisible());
        citations()->setCurrentCell(0, 0);
        click("removeEvidenceCitation");
        ok();
        QCOMPARE(m_fixture->evidence().front().citations, std::vector{m_fixture->citation("2", {}, QStringLiteral("9"))});
        stack().undo();
        QCOMPARE(m_fixture->evidence().front().citations.size(), std::size_t(2));
    }

    void aDiskThatFailsLeavesTheDialogOpen()
    {
        show({});
        type("evidenceNumber", QStringLiteral("1/KH"));
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("a.pdf"))};
        click("addEvidenceFile");
        {
            const test::FailingDisk disk(0);
            ok();
        }
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("evidenceComplaint"))->isVisible());
        QVERIFY(m_fixture->evidence().empty());
        ok(); // The disk is well again, and nothing has to be typed twice.
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_fixture->evidence().front().attachments.size(), std::size_t(1));
        m_dialog.reset();
        QCOMPARE(m_fixture->storedFiles(), 1);
    }

    void nothingChangedIsNoStep()
    {
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Cải cách"), {m_fixture->citation("2")});
        show(m_fixture->evidence().front());
        ok();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(stack().count(), 1);
    }

    void aReplacedFileIsKeptWithTheReason()
    {
        m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Kế hoạch"), {m_fixture->citation("1.1.1")}, m_fixture->file(QStringLiteral("mo.pdf"), "mờ"));
        show(m_fixture->evidence()[0]);
        auto *files = m_dialog->findChild<QTableWidget *>(QStringLiteral("evidenceFiles"));
        auto *replace = m_dialog->findChild<QPushButton *>(QStringLiteral("replaceEvidenceFile"));
        QVERIFY(!replace->isEnabled());
        files->selectRow(0);
        // Neither the same file nor one without a reason takes its place.
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("mo2.pdf"), "mờ")};
        QTest::mouseClick(replace, Qt::LeftButton);
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
        QCOMPARE(files->rowCount(), 1);
        m_fixture->prompts.chosen = {m_fixture->file(QStringLiteral("ro.pdf"), "rõ")};
        {
            const test::WhenOpen<ReasonDialog> asked([](ReasonDialog &dialog) { dialog.reject(); });
            QTest::mouseClick(replace, Qt::LeftButton);
            QVERIFY(asked.came());
            QCOMPARE(files->rowCount(), 1);
        }
        const test::WhenOpen<ReasonDialog> asked([](ReasonDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(QStringLiteral("reasonEdit")), QStringLiteral("blurred"));
            QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("reasonYes")), Qt::LeftButton);
        });
        QTest::mouseClick(replace, Qt::LeftButton);
        QCOMPARE(files->rowCount(), 2);
        QCOMPARE(files->item(0, 0)->text(), QStringLiteral("ro.pdf"));
        QVERIFY(files->item(1, 4)->text().contains(QStringLiteral("blurred")));
        files->selectRow(1);
        QVERIFY(!replace->isEnabled());
        ok();
        const Evidence &document = m_fixture->evidence()[0];
        QCOMPARE(document.attachments.front().fileName, QStringLiteral("ro.pdf"));
        QCOMPARE(document.earlier.size(), std::size_t(1));
        QCOMPARE(document.earlier[0].file.fileName, QStringLiteral("mo.pdf"));
        QCOMPARE(document.earlier[0].replacedBy, QStringLiteral("Người thử"));
        QCOMPARE(m_fixture->storedFiles(), 2);
        stack().undo();
        QCOMPARE(m_fixture->evidence()[0].attachments.front().fileName, QStringLiteral("mo.pdf"));
    }

private:
    void show(const Evidence &evidence)
    {
        m_dialog = std::make_unique<EvidenceDialog>(*m_fixture->session, evidence);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
    }
    QLineEdit *line(const char *name) const { return m_dialog->findChild<QLineEdit *>(QLatin1String(name)); }
    void type(const char *name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Backspace);
        // A test's keyboard has no Vietnamese letters.
        if (text == QString::fromLatin1(text.toLatin1()))
            QTest::keyClicks(line(name), text);
        else
            line(name)->insert(text);
    }
    void click(const char *name) { QTest::mouseClick(m_dialog->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton); }
    void ok() { QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton); }
    QTableWidget *files() const { return m_dialog->findChild<QTableWidget *>(QStringLiteral("evidenceFiles")); }
    QTableWidget *citations() const { return m_dialog->findChild<QTableWidget *>(QStringLiteral("evidenceCitations")); }
    QUndoStack &stack() { return m_fixture->session->undoStack(); }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<EvidenceDialog> m_dialog;
};

QTEST_MAIN(TestEvidenceDialog)
#include "tst_evidencedialog.moc"
