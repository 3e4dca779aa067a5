// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chooseevidencedialog.h"

#include "tests/ui/support/evidencefixture.h"
#include "ui/models/evidencemodel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace parindex;

class TestChooseEvidenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        m_cited = m_fixture->add(QStringLiteral("1/KH"), QStringLiteral("Đã dẫn ở đây"), {m_fixture->citation("1.1.1")});
        m_plan = m_fixture->add(QStringLiteral("2/KH"), QStringLiteral("Kế hoạch đất đai"), {m_fixture->citation("2")});
        m_report = m_fixture->add(QStringLiteral("3/BC"), QStringLiteral("Báo cáo đất đai"));
        m_dialog = std::make_unique<ChooseEvidenceDialog>(*m_fixture->session);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
        table()->sortByColumn(EvidenceModel::NumberColumn, Qt::AscendingOrder);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void whatIsCitedHereIsNotOffered()
    {
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!accept()->isEnabled());
        QVERIFY(m_dialog->chosen().empty());
    }

    void enterTakesTheFirstThatIsFound()
    {
        QTest::keyClicks(query(), QStringLiteral("bao cao"));
        QVERIFY(accept()->isEnabled());
        QTest::keyClick(query(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_dialog->chosen(), std::vector{m_report});
    }

    void arrowsTravelWhileTyping()
    {
        QTest::keyClicks(query(), QStringLiteral("dat dai"));
        QCOMPARE(m_dialog->chosen(), std::vector{m_plan});
        QTest::keyClick(query(), Qt::Key_Down);
        QCOMPARE(m_dialog->chosen(), std::vector{m_report});
        QTest::keyClick(query(), Qt::Key_Down); // There is nothing below.
        QTest::keyClick(query(), Qt::Key_Up);
        QCOMPARE(m_dialog->chosen(), std::vector{m_plan});
    }

    void nothingFoundTakesNothing()
    {
        QTest::keyClicks(query(), QStringLiteral("khong co"));
        QVERIFY(!accept()->isEnabled());
        QTest::keyClick(query(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
    }

    void blamesTheFilterOnlyWhereThereIsOne()
    {
        QTest::keyClicks(query(), QStringLiteral("khong co"));
        QCOMPARE(table()->accessibleDescription(), QStringLiteral("No document matches the filter."));
        query()->clear();
        QCOMPARE(table()->accessibleDescription(), QStringLiteral("Every document proves this row already."));
    }

    void severalAreChosen()
    {
        table()->selectAll();
        QTest::mouseClick(accept(), Qt::LeftButton);
        QCOMPARE(m_dialog->chosen(), (std::vector{m_plan, m_report}));
    }

private:
    QTableView *table() const { return m_dialog->findChild<QTableView *>(QStringLiteral("chooseTable")); }
    QLineEdit *query() const { return m_dialog->findChild<QLineEdit *>(QStringLiteral("chooseQuery")); }
    QPushButton *accept() const { return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<ChooseEvidenceDialog> m_dialog;
    EvidenceId m_cited;
    EvidenceId m_plan;
    EvidenceId m_report;
};

QTEST_MAIN(TestChooseEvidenceDialog)
#include "tst_chooseevidencedialog.moc"
