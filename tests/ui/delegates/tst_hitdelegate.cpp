// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hitdelegate.h"

#include "ui/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace parindex;

namespace {

/// A cell as it is drawn.
QImage drawn(const QString &text, const QString &query, int width, QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(text));
    HitDelegate delegate;
    delegate.setQuery(query);
    QTableView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.state = state;
    option.rect = QRect(0, 0, width, 30);
    option.palette = QApplication::palette();
    option.font = view.font();
    QImage image(width, 30, QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

double luminance(QColor color)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(QColor one, QColor other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestHitDelegate : public QObject
{
    Q_OBJECT

private slots:
    void marksOnlyWhatIsLookedFor()
    {
        const QString text = QStringLiteral("Kế hoạch cải cách");
        QCOMPARE(drawn(text, QString(), 400), drawn(text, QStringLiteral("xyz"), 400));
        QVERIFY(drawn(text, QStringLiteral("cải"), 400) != drawn(text, QString(), 400));
        QVERIFY(drawn(text, QStringLiteral("cải"), 400) != drawn(text, QStringLiteral("kế"), 400));
        QCOMPARE(drawn(text, QStringLiteral("cai"), 400), drawn(text, QStringLiteral("cải"), 400));
        const QString decomposed = text.normalized(QString::NormalizationForm_D);
        QVERIFY(drawn(decomposed, QStringLiteral("cải"), 400) != drawn(decomposed, QString(), 400));
    }

    /// A hit far behind is brought into sight.
    void bringsHitsIntoSight()
    {
        const QString far = QStringLiteral("Về việc ").repeated(40) + QStringLiteral("đất đai");
        QVERIFY(drawn(far, QStringLiteral("dat"), 200) != drawn(far, QString(), 200));
        QCOMPARE(drawn(far + QStringLiteral(" ở tỉnh").repeated(50), QStringLiteral("dat"), 200).copy(0, 0, 100, 30), drawn(far + QStringLiteral(" ở tỉnh").repeated(60), QStringLiteral("dat"), 200).copy(0, 0, 100, 30));
    }

    void survivesNarrowCells()
    {
        for (const int width : {0, 1, 5, 12, 20})
            drawn(QStringLiteral("Kế hoạch cải cách"), QStringLiteral("cải"), std::max(1, width));
        drawn(QString(), QStringLiteral("cải"), 100);
    }

    void isReadableInEveryTheme()
    {
        Appearance appearance;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            appearance.setTheme(theme);
            for (const QStyle::State state : {QStyle::State(QStyle::State_Enabled), QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active}) {
                const bool selected = state & QStyle::State_Selected;
                const QImage image = drawn(QStringLiteral("mmmm"), QStringLiteral("mmmm"), 200, state);
                // The ground is the colour beside the letters, at the very height where no letter reaches.
                const QColor text = QApplication::palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
                QMap<QRgb, int> colors;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        ++colors[image.pixel(x, y)];
                }
                const QRgb base = image.pixel(150, 15);
                int most = 0;
                QRgb ground = base;
                for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
                    if (color.key() != base && color.key() != text.rgb() && color.value() > most) {
                        most = color.value();
                        ground = color.key();
                    }
                }
                QVERIFY(ground != base);
                QVERIFY2(contrast(ground, text) >= 4.5, qPrintable(QColor(ground).name() + u' ' + text.name()));
            }
        }
        appearance.setTheme(Theme::Light);
    }
};

QTEST_MAIN(TestHitDelegate)
#include "tst_hitdelegate.moc"
