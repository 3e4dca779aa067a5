// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scorecharts.h"
#include "tests/core/report/chartfixture.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QTextDocument>

namespace parindex::test {

/// Points achieved, lost and not scored, and titles of the length that decisions are fond of.
inline Chart exampleFieldsChart()
{
    ChartFixture fixture;
    fixture.score("1.1", "3,94");
    fixture.score("1.2", "5,5");
    fixture.score("NTĐ", "28,56");
    Chart chart = fieldsChart(fixture.view());
    chart.categories[1].title = QStringLiteral("Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế – xã hội");
    return chart;
}

inline Chart exampleRadarChart()
{
    ChartFixture fixture;
    fixture.score("1.1", "3,94");
    fixture.score("1.2", "5,5");
    fixture.score("NTĐ", "28,56");
    return radarChart(fixture.view());
}

inline Chart exampleYearsChart()
{
    ChartFixture earlier(2022);
    ChartFixture later(2023);
    earlier.score("1.1", "3,5");
    earlier.score("1.2", "5");
    later.score("1.1", "3,94");
    later.score("1.2", "5,5");
    later.score("2", "6");
    return yearsChart(earlier.view(), later.view());
}

/// Every text of a picture, as it can be read in it.
inline QStringList textsOf(const QGraphicsScene &picture)
{
    QStringList texts;
    for (const QGraphicsItem *item : picture.items(Qt::AscendingOrder)) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        if (text && text->isVisible() && !text->toPlainText().isEmpty())
            texts << text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    return texts;
}

inline QImage paint(QGraphicsScene &picture)
{
    QImage image(picture.sceneRect().size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // What nobody paints is seen.
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.render(&painter);
    return image;
}

/// How many dots have this colour, or one that is so near in red, green and blue.
inline int dotsOf(const QImage &image, const QColor &color, int nearness = 0)
{
    const auto isNear = [&](int one, int other) { return qAbs(one - other) <= nearness; };
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor dot = image.pixelColor(x, y);
            count += isNear(dot.red(), color.red()) && isNear(dot.green(), color.green()) && isNear(dot.blue(), color.blue()) ? 1 : 0;
        }
    }
    return count;
}

} // namespace parindex::test
