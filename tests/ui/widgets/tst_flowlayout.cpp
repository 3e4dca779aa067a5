// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace parindex;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void flows_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("places"); // Of three widgets of 100 by 20.
        QTest::addColumn<int>("height");
        QTest::newRow("one line") << 312 << QStringList{QStringLiteral("0,0"), QStringLiteral("106,0"), QStringLiteral("212,0")} << 20;
        QTest::newRow("a pixel less") << 311 << QStringList{QStringLiteral("0,0"), QStringLiteral("106,0"), QStringLiteral("0,26")} << 46;
        QTest::newRow("one below the other") << 150 << QStringList{QStringLiteral("0,0"), QStringLiteral("0,26"), QStringLiteral("0,52")} << 72;
        QTest::newRow("narrower than a widget") << 60 << QStringList{QStringLiteral("0,0"), QStringLiteral("0,26"), QStringLiteral("0,52")} << 72;
    }
    void flows()
    {
        QFETCH(int, width);
        QWidget parent;
        auto *layout = new FlowLayout(&parent);
        std::vector<QWidget *> widgets;
        for (int count = 0; count < 3; ++count) {
            widgets.push_back(new QWidget);
            widgets.back()->setFixedSize(100, 20);
            layout->addWidget(widgets.back());
        }
        auto *hidden = new QWidget;
        layout->addWidget(hidden);
        hidden->hide();
        QTEST(layout->heightForWidth(width), "height");
        layout->setGeometry({0, 0, width, 100});
        QStringList places;
        for (const QWidget *widget : widgets)
            places << QStringLiteral("%1,%2").arg(widget->x()).arg(widget->y());
        QTEST(places, "places");
    }

    void givesItemsBack()
    {
        QWidget parent;
        FlowLayout layout;
        layout.addWidget(new QWidget(&parent));
        layout.addWidget(new QWidget(&parent));
        QCOMPARE(layout.count(), 2);
        const std::unique_ptr<QLayoutItem> taken(layout.takeAt(0));
        QVERIFY(taken);
        QCOMPARE(layout.count(), 1);
        QCOMPARE(layout.takeAt(5), nullptr);
        QCOMPARE(layout.itemAt(1), nullptr);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
