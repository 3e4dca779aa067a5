// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "tests/support/testworkspace.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace parindex;

class TestChartsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void cleanupTestCase() { Prompts::replace(nullptr); }

    void init()
    {
        m_given = std::make_unique<test::TestWorkspace>();
        m_earlier = addYear(2025);
        m_session = std::make_unique<Session>(std::move(m_given->workspace));
        m_session->setAssessment(m_given->assessment);
        m_page = std::make_unique<ChartsPage>(*m_session);
        m_page->resize(1000, 700);
        m_requested.clear();
        connect(m_session.get(), &Session::itemRequested, this, [this](ItemId item) { m_requested.push_back(item); });
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_given.reset();
    }

    void drawsOnlyWhileSomebodyLooks()
    {
        QVERIFY(chart().isEmpty());
        m_page->show();
        QCOMPARE(chart().categories[0].label, QStringLiteral("–/4"));
        m_page->hide();
        m_session->setPoints(item("1.1.1"), Points::whole(1));
        QCOMPARE(chart().categories[0].label, QStringLiteral("–/4"));
        m_page->show();
        QCOMPARE(chart().categories[0].label, QStringLiteral("1/4"));
        m_session->setPoints(item("1.1.2"), Points::whole(2));
        QCOMPARE(chart().categories[0].label, QStringLiteral("3/4"));
        m_session->undoStack().undo();
        QCOMPARE(chart().categories[0].label, QStringLiteral("1/4"));
    }

    void choosesTheChart_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("chooser");
        QTest::newRow("fields") << 0 << QStringLiteral("Score against maximum by field – Tỉnh Thử – 2026: –/10, of which scored by documents –/6,50") << QString();
        QTest::newRow("criteria") << 1 << QStringLiteral("Score against maximum by criterion – 1. Chỉ đạo điều hành – Tỉnh Thử – 2026: –/4") << QStringLiteral("chartField");
        QTest::newRow("radar") << 2 << QStringLiteral("Share of the maximum by field – Tỉnh Thử – 2026") << QString();
        QTest::newRow("years") << 3 << QStringLiteral("Share of the maximum, 2025 and 2026 – Tỉnh Thử") << QStringLiteral("chartYear");
    }
    void choosesTheChart()
    {
        QFETCH(int, tab);
        QFETCH(QString, title);
        QFETCH(QString, chooser);
        m_page->show();
        find<QTabBar>("chartTabs")->setCurrentIndex(tab);
        QCOMPARE(chart().title, title);
        for (const char *name : {"chartField", "chartYear"})
            QCOMPARE(find<QComboBox>(name)->isVisible(), chooser == QLatin1String(name));
        QCOMPARE(find<QTableView>("chartTable")->model()->rowCount(), int(chart().rows.size()));
    }

    void saysWhyThereIsNothing()
    {
        m_page->show();
        QVERIFY(find<QLabel>("chartEmpty")->isHidden());
        find<QTabBar>("chartTabs")->setCurrentIndex(5);
        QVERIFY(find<QLabel>("chartEmpty")->isVisible());
        QVERIFY(!find<QPushButton>("exportChart")->isEnabled());
        QVERIFY(!find<ChartView>("chartView")->isVisible());
        find<QTabBar>("chartTabs")->setCurrentIndex(0);
        QVERIFY(find<QPushButton>("exportChart")->isEnabled());
    }

    void choosesFieldAndYear()
    {
        m_page->show();
        find<QTabBar>("chartTabs")->setCurrentIndex(1);
        find<QComboBox>("chartField")->setCurrentIndex(1);
        QCOMPARE(chart().categories[0].code, QStringLiteral("2"));
        const AssessmentId oldest = addYear(2020);
        find<QTabBar>("chartTabs")->setCurrentIndex(3);
        QCOMPARE(find<QComboBox>("chartYear")->count(), 2);
        QCOMPARE(find<QComboBox>("chartYear")->currentText(), QStringLiteral("2025")); // The nearest.
        find<QComboBox>("chartYear")->setCurrentIndex(1);
        QCOMPARE(chart().series[0].name, QStringLiteral("2020"));
        m_session->setAssessment(oldest);
        QCOMPARE(chart().title, QStringLiteral("Share of the maximum, 2020 and 2025 – Tỉnh Thử"));
    }

    void goesDownFromFieldToCriteriaToItem()
    {
        m_page->show();
        emit find<ChartView>("chartView")->itemActivated(item("1").id);
        QCOMPARE(find<QTabBar>("chartTabs")->currentIndex(), 1);
        QCOMPARE(chart().categories[0].code, QStringLiteral("1.1"));
        QVERIFY(m_requested.empty());
        emit find<ChartView>("chartView")->itemActivated(item("1.1").id);
        find<QTabBar>("chartTabs")->setCurrentIndex(0);
        emit find<ChartView>("chartView")->itemActivated(item("2").id); // A field that is a leaf.
        QCOMPARE(m_requested, (std::vector<ItemId>{item("1.1").id, item("2").id}));
    }

    void leadsFromTheTableToo()
    {
        m_page->show();
        auto *table = find<QTableView>("chartTable");
        emit table->activated(table->model()->index(1, 0));
        emit table->activated(table->model()->index(4, 0)); // The total leads nowhere.
        QCOMPARE(m_requested, std::vector<ItemId>{item("2").id});
    }

    void copies()
    {
        m_page->show();
        QTest::mouseClick(find<QPushButton>("copyChart"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QTest::mouseClick(find<QPushButton>("copyChartTable"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), chart().tableText());
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("2\tThể chế\t–\t0\t2,5\t2,5\t–")));
    }

    void exports()
    {
        auto &prompts = test::ScriptedPrompts::install();
        m_page->show();
        prompts.chosen = QStringList{m_given->folder.filePath(QStringLiteral("bieu do.svg"))};
        QTest::mouseClick(find<QPushButton>("exportChart"), Qt::LeftButton);
        QVERIFY(QFile::exists(prompts.chosen.first()));
        QCOMPARE(prompts.suggestions, QStringList{QStringLiteral("By field - Tỉnh Thử – 2026.png")});
        prompts.chosen = QStringList{m_given->folder.filePath(QStringLiteral("none/chart.svg"))};
        QTest::mouseClick(find<QPushButton>("exportChart"), Qt::LeftButton);
        prompts.chosen.clear();
        QTest::mouseClick(find<QPushButton>("exportChart"), Qt::LeftButton);
        QCOMPARE(prompts.errors.size(), std::size_t(1));
    }

    void isReachedByKeyboardAndReadAloud()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTableView *>(widget);
            if (!interactive || widget->objectName().startsWith(QStringLiteral("qt_")) || widget->parent()->objectName().startsWith(QStringLiteral("qt_"))
                || qobject_cast<QTabBar *>(widget->parent()) || qobject_cast<QTableView *>(widget->parent()))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
            auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
        QVERIFY(find<ChartView>("chartView")->focusPolicy() & Qt::TabFocus);
    }

private:
    AssessmentId addYear(int year)
    {
        Workspace &workspace = m_session ? m_session->workspace() : *m_given->workspace;
        Assessment assessment = *workspace.assessment(m_given->assessment);
        assessment.id = {};
        assessment.year = year;
        return workspace.addAssessment(assessment).value();
    }
    const Item &item(const char *code) const { return *m_session->view().framework.findCode(QString::fromUtf8(code)); }
    const Chart &chart() const { return find<ChartView>("chartView")->content(); }
    template <typename T>
    T *find(const char *name) const { return m_page->findChild<T *>(QLatin1String(name)); }

    std::unique_ptr<test::TestWorkspace> m_given;
    AssessmentId m_earlier;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChartsPage> m_page;
    std::vector<ItemId> m_requested;
};

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"
