// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/models/itemfiltermodel.h"
#include "ui/models/itemtreemodel.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

/// The tree as a person reads it: a line a row, indented, columns apart by a bar.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        text += QString(depth * 2, u' ') + cells.join(QStringLiteral(" | ")).replace(QChar(0xa0), u' ') + u'\n';
        text += printed(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

} // namespace

class TestItemTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        m_test = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_model = std::make_unique<ItemTreeModel>(*m_session);
    }
    void cleanup()
    {
        m_model.reset();
        m_session.reset();
        m_test.reset();
    }

    void printsAsText()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(set("1.1.1", QStringLiteral("0,5")));
        QVERIFY(set("2", QStringLiteral("2.4468")));
        QCOMPARE(printed(*m_model), QStringLiteral("Total | 10 | 2,95/10 | 29,47 % | \n"
                                                   "Part that is scored by documents | 6,50 | 2,95/6,50 | 45,34 % | \n"
                                                   "1 Chỉ đạo điều hành | 4 | 0,5/4 | 12,50 % | \n"
                                                   "  1.1 Kế hoạch cải cách | 3 | 0,5/3 | 16,67 % | \n"
                                                   "    1.1.1 Ban hành kế hoạch | 1 | 0,5 | 50,00 % | \n"
                                                   "    1.1.2 Hoàn thành nhiệm vụ | 2 |  |  | \n"
                                                   "  1.2 Báo cáo định kỳ | 1 |  |  | \n"
                                                   "2 Thể chế | 2,5 | 2,45/2,5 | 97,87 % | \n"
                                                   "3 Tác động | 3,5 | –/3,5 |  | \n"
                                                   "  3.1 Điều tra xã hội học | 3,5 |  |  | \n"));
    }

    void edits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); ///< For editing; every decimal that there is.
        QTest::addColumn<bool>("accepted");
        QTest::newRow("decimal comma") << QStringLiteral("1,5") << QStringLiteral("1,5") << true;
        QTest::newRow("decimal point") << QStringLiteral("1.25") << QStringLiteral("1,25") << true;
        QTest::newRow("four decimals") << QStringLiteral("0,4468") << QStringLiteral("0,4468") << true;
        QTest::newRow("zero is a score") << QStringLiteral("0") << QStringLiteral("0") << true;
        QTest::newRow("empty unscores") << QStringLiteral(" ") << QString() << true;
        QTest::newRow("above the maximum") << QStringLiteral("2,0001") << QStringLiteral("1") << false;
        QTest::newRow("below zero") << QStringLiteral("-0,5") << QStringLiteral("1") << false;
        QTest::newRow("five decimals") << QStringLiteral("0,12345") << QStringLiteral("1") << false;
        QTest::newRow("letters") << QStringLiteral("1a") << QStringLiteral("1") << false;
    }
    void edits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(bool, accepted);
        QVERIFY(set("1.1.2", QStringLiteral("1")));
        QSignalSpy refused(m_session.get(), &Session::refused);
        QCOMPARE(set("1.1.2", typed), accepted);
        QCOMPARE(refused.count(), accepted ? 0 : 1);
        QCOMPARE(cell("1.1.2").data(Qt::EditRole).toString(), shown);
    }

    void anEditRefreshesItsRowsAndNothingElse()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(set("1.1.1", QStringLiteral("1")));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 5); // The leaf, its criterion, its field, the rows of totals, and the findings of the leaf.
    }

    void onlyLeavesAreEditable()
    {
        QVERIFY(cell("1.1.1").flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(cell("2").flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!cell("1.1").flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->index(0, ItemTreeModel::ScoreColumn).flags().testFlag(Qt::ItemIsEditable));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("chips");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QStringList>("codes");
        const auto none = QString();
        QTest::newRow("without diacritics") << QStringLiteral("dieu tra") << 0 << none << QStringList{QStringLiteral("3"), QStringLiteral("3.1")};
        QTest::newRow("NFD") << QStringLiteral("Thể chế").normalized(QString::NormalizationForm_D) << 0 << none << QStringList{QStringLiteral("2")};
        QTest::newRow("a code") << QStringLiteral("1.1.2") << 0 << none << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.2")};
        QTest::newRow("an explanation") << QStringLiteral("cham han") << 0 << none << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.1")};
        QTest::newRow("lost points") << none << int(ItemFilterModel::Lost) << none << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.1")};
        QTest::newRow("no document") << none << int(ItemFilterModel::LacksEvidence) << none << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.1")};
        QTest::newRow("an agency") << none << 0 << QStringLiteral("Sở Tư pháp") << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.2"), QStringLiteral("2")};
        QTest::newRow("agency and chip") << none << int(ItemFilterModel::Unscored) << QStringLiteral("Sở Nội vụ") << QStringList{QStringLiteral("1"), QStringLiteral("1.2")};
        QTest::newRow("nothing matches") << QStringLiteral("xyz") << 0 << none << QStringList();
    }
    void filters()
    {
        QFETCH(QString, query);
        QFETCH(int, chips);
        QFETCH(QString, agency);
        QFETCH(QStringList, codes);
        Score score;
        score.points = Points::fromTenThousandths(5000);
        score.explanation = QStringLiteral("Ban hành chậm hạn");
        QVERIFY(m_session->changeScores({{m_session->scoreKey(*m_model->itemAt(cell("1.1.1"))), score}}, {}));
        ItemFilterModel filter;
        filter.setSourceModel(m_model.get());
        filter.setQuery(query);
        filter.setChips(ItemFilterModel::Chips(chips));
        filter.setAgency(agency);
        QStringList found;
        collectCodes(filter, {}, found);
        QCOMPARE(found, codes);
    }

private:
    static void collectCodes(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &codes)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString code = index.data(ItemTreeModel::CodeRole).toString();
            if (!code.isEmpty())
                codes << code;
            collectCodes(model, index, codes);
        }
    }
    QModelIndex cell(const char *code) const
    {
        return m_model->indexOf(m_session->view().framework.findCode(QLatin1String(code))->id, ItemTreeModel::ScoreColumn);
    }
    bool set(const char *code, const QString &text) { return m_model->setData(cell(code), text, Qt::EditRole); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ItemTreeModel> m_model;
};

QTEST_MAIN(TestItemTreeModel)
#include "tst_itemtreemodel.moc"
