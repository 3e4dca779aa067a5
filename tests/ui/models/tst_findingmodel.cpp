// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "tests/support/testworkspace.h"
#include "ui/models/findingfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestFindingModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_test = std::make_unique<test::TestWorkspace>();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_model = std::make_unique<FindingModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void listsInTheOrderOfTheCriteria()
    {
        QCOMPARE(text(), QStringLiteral("Red 1.1.1 Not scored\nRed 1.1.2 Not scored\nRed 1.2 Not scored\nRed 2 Not scored\n"));
    }

    void aScoreReplacesTheFindingsOfItsRowAlone()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        QCOMPARE(text(), QStringLiteral("Red 1.1.1 Not scored\nYellow 1.1.2 Points lost without explanation\nRed 1.1.2 Neither document nor explanation\nRed 1.2 Not scored\nRed 2 Not scored\n"));
        m_session->undo();
        QCOMPARE(text(), QStringLiteral("Red 1.1.1 Not scored\nRed 1.1.2 Not scored\nRed 1.2 Not scored\nRed 2 Not scored\n"));
        QCOMPARE(resets.size(), 0);
    }

    void theSentenceStandsWithoutTheCode()
    {
        const QModelIndex cell = m_model->index(0, FindingModel::SentenceColumn);
        QVERIFY(cell.data().toString().startsWith(QStringLiteral("not scored yet")));
        QVERIFY(m_model->textAt(0).startsWith(QStringLiteral("1.1.1: ")));
        QVERIFY(!m_model->index(0, FindingModel::SeverityColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void anAcceptanceIsShownAndCanBeUndone()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        const Finding lost = m_model->findingAt(1);
        QVERIFY(m_session->acceptFindings({lost}, QStringLiteral("Đã báo cáo")));
        QVERIFY(text().contains(QStringLiteral("Accepted 1.1.2 Points lost without explanation\n")));
        QVERIFY(m_model->textAt(1).endsWith(QStringLiteral("Accepted: Đã báo cáo")));
        QVERIFY(m_model->index(1, 0).data(Qt::ForegroundRole).isValid());
        m_session->undo();
        QVERIFY(text().contains(QStringLiteral("Yellow 1.1.2")));
        m_session->redo();
        QCOMPARE(m_model->reasonAt(1), QStringLiteral("Đã báo cáo"));
    }

    void acceptancesOfDocumentsReachTheirRow()
    {
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2026, 3, 1);
        document.issuer = QStringLiteral("UBND");
        document.citations = {{*m_session->assessment(), leaf("1.2").id, {}, {}}};
        QVERIFY(m_session->changeEvidence({{{}, document}}, QStringLiteral("test")));
        QVERIFY(text().contains(QStringLiteral("Yellow 1.2 Document without a file\n")));
        QVERIFY(m_session->acceptFindings({m_model->findingAt(3)}, QStringLiteral("Bản giấy")));
        QVERIFY2(text().contains(QStringLiteral("Accepted 1.2 Document without a file\n")), qUtf8Printable(text()));
    }

    void filters()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        FindingFilterModel filter;
        filter.setSourceModel(m_model.get());
        QCOMPARE(filter.rowCount(), 5);
        filter.setStanding(FindingModel::Yellow);
        QCOMPARE(filter.rowCount(), 1);
        filter.setStanding({});
        filter.setCode(Finding::Code::NotScored);
        QCOMPARE(filter.rowCount(), 3);
        filter.setCode({});
        filter.setQuery(QStringLiteral("BAO cao")); // Required of 1.1.2.
        QCOMPARE(filter.rowCount(), 1);
        // What is put right leaves the list at once.
        QVERIFY(m_session->setExplanation(leaf("1.1.2"), QStringLiteral("Vì chậm")));
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points()));
        QCOMPARE(filter.rowCount(), 0);
    }

private:
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    QString text() const
    {
        QString lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : {FindingModel::SeverityColumn, FindingModel::ItemColumn, FindingModel::NameColumn})
                cells << m_model->index(row, column).data().toString();
            lines += cells.join(u' ') + u'\n';
        }
        return lines;
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
