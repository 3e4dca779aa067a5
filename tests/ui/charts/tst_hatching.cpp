// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatching.h"

#include <QTest>

using namespace parindex;

class TestHatching : public QObject
{
    Q_OBJECT

private slots:
    void staysInside_data()
    {
        QTest::addColumn<QRectF>("area");
        QTest::newRow("wide") << QRectF(10, 20, 200, 30);
        QTest::newRow("high") << QRectF(10, 20, 7, 90);
        QTest::newRow("a sliver") << QRectF(10, 20, 0.4, 30);
    }
    void staysInside()
    {
        QFETCH(QRectF, area);
        const QPainterPath path = hatching(area);
        QVERIFY(path.elementCount() >= 6);
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element point = path.elementAt(i);
            QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QPointF(point.x, point.y)));
        }
    }

    void slants()
    {
        const QPainterPath path = hatching(QRectF(0, 0, 100, 20));
        QCOMPARE(path.elementCount() % 2, 0);
        for (int i = 0; i < path.elementCount(); i += 2) {
            const QPainterPath::Element from = path.elementAt(i);
            const QPainterPath::Element to = path.elementAt(i + 1);
            QVERIFY(to.x > from.x && to.y < from.y);
        }
    }

    void isEmptyWithoutArea() { QVERIFY(hatching(QRectF()).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestHatching)
#include "tst_hatching.moc"
