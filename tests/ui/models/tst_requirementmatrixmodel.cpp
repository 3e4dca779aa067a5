// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requirementmatrixmodel.h"

#include "tests/ui/support/evidencefixture.h"
#include "ui/models/requirementfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

/// A line for each row: its header, and what the cells say.
QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines = test::textOf(model);
    for (int row = 0; row < model.rowCount(); ++row)
        lines[row].prepend(model.headerData(row, Qt::Vertical).toString() + QStringLiteral(": "));
    return lines;
}

QStringList columnsOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal).toString();
    return titles;
}

} // namespace

class TestRequirementMatrixModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_model = std::make_unique<RequirementMatrixModel>(*m_fixture->session);
        m_filter = std::make_unique<RequirementFilterModel>(*m_model);
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{m_model.get(), m_filter.get()})
            new QAbstractItemModelTester(model, model);
    }
    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void printedWhileNothingIsThere()
    {
        QCOMPARE(columnsOf(*m_model), (QStringList{QStringLiteral("Báo cáo"), QStringLiteral("Kế hoạch"), QStringLiteral("Quyết định"), QStringLiteral("Other, as worded")}));
        const QStringList expected{
            QStringLiteral("1 Chỉ đạo điều hành: 0 of 3 requirement(s) met, 3 missing |  |  | "),
            QStringLiteral("1.1.1 Ban hành kế hoạch:  | ✗ missing |  | "),
            QStringLiteral("1.1.2 Hoàn thành nhiệm vụ: ✗ missing |  |  | "),
            QStringLiteral("1.2 Báo cáo định kỳ: ✗ missing |  |  | "),
            QStringLiteral("2 Thể chế:  |  | ✗ missing | "),
            QStringLiteral("3 Tác động:  |  |  | "),
            QStringLiteral("3.1 Điều tra xã hội học:  |  |  | "),
        };
        QCOMPARE(printed(*m_model), expected);
    }

    void followsDocumentsWithoutAReset()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Evidence plan = document("475/KH-UBND", QDate(2026, 2, 1), true);
        plan.citations = {m_fixture->citation("1.1.1"), m_fixture->citation("2")};
        m_fixture->add(plan);
        QCOMPARE(printed(*m_model)[1], QStringLiteral("1.1.1 Ban hành kế hoạch:  | ✓ 475/KH-UBND |  | "));
        QCOMPARE(printed(*m_model)[4], QStringLiteral("2 Thể chế:  | + 475/KH-UBND | ✗ missing | "));
        QCOMPARE(changed.count(), 3); // The two rows, and the heading of one.
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(reset.count(), 0);
        m_fixture->session->undo();
        QCOMPARE(printed(*m_model)[1], QStringLiteral("1.1.1 Ban hành kế hoạch:  | ✗ missing |  | "));
        QCOMPARE(reset.count(), 0);
    }

    void everyStateHasWords_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("hasFile");
        QTest::addColumn<QString>("text");
        const QDate now(2026, 2, 1);
        QTest::newRow("there") << QStringLiteral("1/KH-UBND") << now << true << QStringLiteral("✓ 1/KH-UBND");
        QTest::newRow("out of period") << QStringLiteral("1/KH-UBND") << QDate(2024, 2, 1) << true << QStringLiteral("! 1/KH-UBND out of period");
        QTest::newRow("no file") << QStringLiteral("1/KH-UBND") << now << false << QStringLiteral("○ 1/KH-UBND without a file");
        QTest::newRow("of an unknown kind") << QStringLiteral("IMG_1") << now << true << QStringLiteral("? unclear");
        QTest::newRow("another kind") << QStringLiteral("1/HD-UBND") << now << true << QStringLiteral("✗ missing");
    }
    void everyStateHasWords()
    {
        QFETCH(QString, number);
        QFETCH(QDate, date);
        QFETCH(bool, hasFile);
        Evidence added = document(qPrintable(number), date, hasFile);
        added.citations = {m_fixture->citation("1.1.1")};
        m_fixture->add(added);
        const QModelIndex cell = m_model->index(1, 1);
        QTEST(cell.data().toString(), "text");
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().size() > 3);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Required: Kế hoạch")));
    }

    void tipsQuoteNoMarkup()
    {
        Evidence added = document("<b>1</b>/KH", QDate(2024, 2, 1), false);
        added.kind = QStringLiteral("Kế hoạch");
        added.citations = {m_fixture->citation("1.1.1")};
        m_fixture->add(added);
        const QString tip = m_model->index(1, 1).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;1&lt;/b&gt;/KH · 01/02/2024 · outside 01/10/2025 to 31/03/2027 · no file")), qPrintable(tip));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
    }

    void followsScores()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_fixture->session->setApplies(m_fixture->leaf("1.2"), false);
        QCOMPARE(m_model->matrix().counts().required, 3);
        QVERIFY(m_model->headerData(3, Qt::Vertical, Qt::ToolTipRole).toString().contains(QStringLiteral("Does not occur")));
        QCOMPARE(reset.count(), 0);
    }

    void showsOnlyGaps()
    {
        Evidence plan = document("475/KH-UBND", QDate(2026, 2, 1), true);
        plan.citations = {m_fixture->citation("1.1.1")};
        Evidence report = document("9/BC-UBND", QDate(2024, 2, 1), true);
        report.citations = {m_fixture->citation("1.2")};
        m_fixture->add(plan);
        m_fixture->add(report);
        QCOMPARE(m_filter->rowCount(), 7);
        m_filter->setGaps({RequirementState::Missing});
        QCOMPARE(codes(), (QStringList{QStringLiteral("1"), QStringLiteral("1.1.2"), QStringLiteral("2")}));
        m_filter->setGaps({RequirementState::Missing, RequirementState::OutOfPeriod});
        QCOMPARE(codes(), (QStringList{QStringLiteral("1"), QStringLiteral("1.1.2"), QStringLiteral("1.2"), QStringLiteral("2")}));
        m_filter->setField(m_fixture->leaf("2").id);
        QCOMPARE(codes(), QStringList{QStringLiteral("2")});
        m_filter->setField(m_fixture->leaf("3").id);
        QCOMPARE(codes(), QStringList());
        m_filter->setGaps({});
        QCOMPARE(codes(), (QStringList{QStringLiteral("3"), QStringLiteral("3.1")}));
    }

    void rowsLeaveWhenTheirGapIsFilled()
    {
        m_filter->setGaps({RequirementState::Missing});
        Evidence decision = document("1/QĐ-UBND", QDate(2026, 2, 1), true);
        decision.citations = {m_fixture->citation("2")};
        m_fixture->add(decision);
        QVERIFY(!codes().contains(QStringLiteral("2")));
        m_fixture->session->undo();
        QVERIFY(codes().contains(QStringLiteral("2")));
    }

private:
    Evidence document(const char *number, QDate date, bool hasFile)
    {
        Evidence made;
        made.number = QString::fromUtf8(number);
        made.issuedOn = date;
        if (hasFile)
            made.attachments.push_back(m_fixture->session->workspace().storeFile(m_fixture->file(made.number.section(u'/', 0, 0) + QStringLiteral(".txt"), number)).value());
        return made;
    }
    QStringList codes() const
    {
        QStringList found;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            found << m_filter->headerData(row, Qt::Vertical).toString().section(u' ', 0, 0);
        return found;
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<RequirementMatrixModel> m_model;
    std::unique_ptr<RequirementFilterModel> m_filter;
};

QTEST_MAIN(TestRequirementMatrixModel)
#include "tst_requirementmatrixmodel.moc"
