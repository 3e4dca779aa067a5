// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/models/itemtreemodel.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/leafpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

/// The tree, the header and the row's panel where something does not apply.
class TestConvertedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        QByteArray json = test::smallFrameworkJson();
        json.replace(R"("code":"1.1.1",)", R"("code":"1.1.1","applicability":"siblings",)");
        json.replace(R"("code":"1.2",)", R"("code":"1.2","applicability":"group",)");
        json.replace(R"("code":"2",)", R"("code":"2","applicability":"full",)");
        json.replace(R"("code":"3.1",)", R"("code":"3.1","applicability":"sheet",)");
        m_test = std::make_unique<test::TestWorkspace>();
        auto &workspace = *m_test->workspace;
        json.replace("01/QĐ-TEST", "02/QĐ-TEST");
        const auto framework = workspace.addFramework(readFrameworkJson(json).value()).value();
        const auto assessment = workspace.addAssessment({{}, workspace.assessments().front().agency, framework, 2027, Assessment::State::Draft}).value();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_session->setAssessment(assessment);
        m_model = std::make_unique<ItemTreeModel>(*m_session);
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
    }
    void cleanup()
    {
        m_model.reset();
        m_session.reset();
        m_test.reset();
    }

    void whatGrewIsMarkedAndExplained()
    {
        QCOMPARE(text("1.1.2"), QStringLiteral("2 1"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_session->setApplies(leaf("1.1.1"), false));
        QCOMPARE(text("1.1.2"), QStringLiteral("3 1,5 *"));
        QCOMPARE(text("1.1.1"), QStringLiteral("0 n/a"));
        QCOMPARE(tip("1.1.2"), QStringLiteral("1 points of what does not apply beside it: 1/2 × 3 = 1,5"));
        QCOMPARE(tip("1.1.1"), QStringLiteral("Does not apply – its points are spread over the rows beside it"));
        const QModelIndex sibling = index("1.1.2");
        const bool isAnnounced = std::any_of(changed.begin(), changed.end(), [&](const QList<QVariant> &arguments) {
            const auto first = arguments[0].toModelIndex();
            return first.parent() == sibling.parent() && first.row() <= sibling.row() && arguments[1].toModelIndex().row() >= sibling.row();
        });
        QVERIFY(isAnnounced);
        // What is edited are the points that were given.
        QCOMPARE(index("1.1.2").data(Qt::EditRole).toString(), QStringLiteral("1"));
    }

    void groupsSheetAndFullPoints()
    {
        QVERIFY(m_session->setApplies(leaf("1.2"), false));
        QCOMPARE(text("1"), QStringLiteral("4 1,33/4 *"));
        QVERIFY(m_session->setApplies(leaf("2"), false));
        QCOMPARE(text("2"), QStringLiteral("2,5 n/a (2,5)"));
        HeaderBar header(*m_session);
        auto *total = header.findChild<QLabel *>(QStringLiteral("totalValue"));
        QCOMPARE(total->text(), QStringLiteral("3,83/10"));
        QVERIFY(m_session->setApplies(leaf("3.1"), false));
        QCOMPARE(total->text(), QStringLiteral("5,90/10\u00a0*"));
        QCOMPARE(total->accessibleDescription(), QStringLiteral("rescaled: 3,8333/6,5 × 10 = 5,8974"));
    }

    void theCheckBoxSaysWhatItMeans_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("spread") << QStringLiteral("1.1.1") << QStringLiteral("Does not apply – its points are spread over the rows beside it");
        QTest::newRow("excluded") << QStringLiteral("1.1.2") << QStringLiteral("Does not apply – leaves the maximum");
        QTest::newRow("group") << QStringLiteral("1.2") << QStringLiteral("Does not apply – its group is rescaled");
        QTest::newRow("full") << QStringLiteral("2") << QStringLiteral("Does not apply – gets its full points");
        QTest::newRow("sheet") << QStringLiteral("3.1") << QStringLiteral("Does not apply – the whole sheet is rescaled");
    }

    void theCheckBoxSaysWhatItMeans()
    {
        QFETCH(QString, code);
        QFETCH(QString, meaning);
        LeafPanel panel(*m_session);
        m_session->setItem(leaf(qPrintable(code)).id);
        QCOMPARE(panel.findChild<QCheckBox *>(QStringLiteral("notApplicable"))->text(), meaning);
    }

    void thePanelExplains()
    {
        LeafPanel panel(*m_session);
        QVERIFY(m_session->setApplies(leaf("1.2"), false));
        m_session->setItem(leaf("1").id);
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("leafNumbers"))->text().endsWith(QStringLiteral("\nrescaled: 1/3 × 4 = 1,3333")));
    }

private:
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    QModelIndex index(const char *code) const { return m_model->indexOf(leaf(code).id, ItemTreeModel::ScoreColumn); }
    QString tip(const char *code) const { return index(code).data(Qt::ToolTipRole).toString(); }
    QString text(const char *code) const
    {
        const QString maximum = index(code).siblingAtColumn(ItemTreeModel::MaximumColumn).data().toString();
        return maximum + u' ' + index(code).data().toString().replace(QChar(0xa0), u' ');
    }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ItemTreeModel> m_model;
};

QTEST_MAIN(TestConvertedNumbers)
#include "tst_convertednumbers.moc"
