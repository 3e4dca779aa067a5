// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "tests/ui/charts/examplecharts.h"
#include "ui/charts/chartpicture.h"

#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

namespace {

QPoint middleOf(const ChartView &view, std::size_t category)
{
    return view.mapFromScene(static_cast<const ChartPicture *>(view.scene())->categoryArea(category).center());
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        qRegisterMetaType<ItemId>();
    }

    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->setContent(test::exampleFieldsChart());
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_activated.clear();
        connect(m_view.get(), &ChartView::itemActivated, this, [this](ItemId item) { m_activated.push_back(item); });
    }
    void cleanup() { m_view.reset(); }

    void leadsToWhatIsClicked()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 2));
        QCOMPARE(m_activated, std::vector<ItemId>{*m_view->content().categories[2].item});
        QCOMPARE(m_view->current(), std::optional<std::size_t>(2));
    }

    void doesNothingBesideItsBars()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, middleOf(*m_view, 0));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middleOf(*m_view, 1));
        QVERIFY(m_activated.empty());
    }

    void isTravelledByKeyboard()
    {
        m_view->setFocus();
        QCOMPARE(m_view->current(), std::nullopt);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(m_activated.empty());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->current(), std::optional<std::size_t>(1));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->current(), std::optional<std::size_t>(2));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->current(), std::optional<std::size_t>(0));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_activated, std::vector<ItemId>{*m_view->content().categories[0].item});
    }

    void showsWhereTheKeyboardIs()
    {
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        const QColor frame = m_view->palette().color(QPalette::Highlight);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const int framed = test::dotsOf(m_view->grab().toImage(), frame);
        m_view->clearFocus();
        QVERIFY(framed > test::dotsOf(m_view->grab().toImage(), frame) + 200);
    }

    void keepsTheKeyboardsPlaceWhenAScoreChanges()
    {
        QTest::keyClick(m_view.get(), Qt::Key_End);
        Chart chart = m_view->content();
        chart.series[0].values[0] = Points::whole(1);
        chart.title += QStringLiteral(" …");
        m_view->setContent(chart);
        QCOMPARE(m_view->current(), std::optional<std::size_t>(2));
        chart.categories.pop_back();
        for (Chart::Series &series : chart.series)
            series.values.pop_back();
        m_view->setContent(chart);
        QCOMPARE(m_view->current(), std::nullopt);
    }

    void scrollsWhatDoesNotFit()
    {
        QVERIFY(!m_view->verticalScrollBar()->isVisible());
        m_view->resize(900, 160);
        QTRY_VERIFY(m_view->verticalScrollBar()->isVisible());
        QVERIFY(m_view->sceneRect().height() > m_view->viewport()->height());
        QVERIFY(m_view->sceneRect().width() <= m_view->viewport()->width());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->viewport()->rect().contains(middleOf(*m_view, 2)));
    }

    void followsThePalette()
    {
        const QImage light = m_view->grab().toImage();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x23272d));
        dark.setColor(QPalette::WindowText, QColor(0xe8eaed));
        dark.setColor(QPalette::Base, QColor(0x1b1e23));
        dark.setColor(QPalette::Text, QColor(0xe8eaed));
        m_view->setPalette(dark);
        const QImage image = m_view->grab().toImage();
        QCOMPARE(light.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(image.pixelColor(3, 3), QColor(0x1b1e23));
        QVERIFY(test::dotsOf(image, QColor(0x6aa9e0)) > 400);
    }

    void tellsWhatItShows()
    {
        QCOMPARE(m_view->accessibleName(), m_view->content().title);
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Achieved: 9,44; Lost: 0,06")));
    }

    void isQuietWithoutContent()
    {
        m_view->setContent({});
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->viewport()->rect().center());
        QVERIFY(m_activated.empty());
        QCOMPARE(m_view->current(), std::nullopt);
    }

private:
    std::unique_ptr<ChartView> m_view;
    std::vector<ItemId> m_activated;
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
