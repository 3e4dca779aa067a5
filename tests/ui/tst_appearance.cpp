// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedtips.h"
#include "ui/outlinestyle.h"
#include "ui/palettecolors.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace parindex;

namespace {

constexpr double ReadableContrast = 4.5; // WCAG 2.1, level AA

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        QTest::newRow("window") << int(QPalette::WindowText) << int(QPalette::Window);
        QTest::newRow("list") << int(QPalette::Text) << int(QPalette::Base);
        QTest::newRow("list, every other row") << int(QPalette::Text) << int(QPalette::AlternateBase);
        QTest::newRow("button") << int(QPalette::ButtonText) << int(QPalette::Button);
        QTest::newRow("selection") << int(QPalette::HighlightedText) << int(QPalette::Highlight);
        QTest::newRow("link") << int(QPalette::Link) << int(QPalette::Base);
        QTest::newRow("visited link") << int(QPalette::LinkVisited) << int(QPalette::Base);
        QTest::newRow("placeholder") << int(QPalette::PlaceholderText) << int(QPalette::Base);
        QTest::newRow("tool tip") << int(QPalette::ToolTipText) << int(QPalette::ToolTipBase);
    }
    void textCanBeRead()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(dark);
            const double found = contrast(palette.color(QPalette::ColorRole(text)), palette.color(QPalette::ColorRole(ground)));
            QVERIFY2(found >= ReadableContrast, qPrintable(QStringLiteral("%1: %2").arg(dark ? u"dark" : u"light").arg(found)));
        }
    }

    void namedColoursCanBeRead()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(dark);
            QCOMPARE(isDark(palette), dark);
            const PaletteColors colors = PaletteColors::of(palette);
            for (const QColor &color : {colors.good, colors.warning, colors.bad, colors.bar, colors.muted}) {
                for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                    QVERIFY2(contrast(color, palette.color(ground)) >= ReadableContrast, qPrintable(color.name()));
            }
        }
    }

    void outlinesCanBeSeen()
    {
        constexpr double SeenContrast = 3; // WCAG 2.1, non-text contrast
        for (const bool dark : {false, true}) {
            const QPalette palette = paletteOf(dark);
            QVERIFY(contrast(outlineColor(palette), palette.color(QPalette::Base)) >= SeenContrast);
        }
    }

    void aTextBoxIsDrawnWithItsOutline()
    {
        Appearance appearance;
        appearance.setTheme(Theme::Dark);
        QCoreApplication::processEvents();
        QLineEdit box;
        box.resize(100, 30);
        const QImage image = box.grab().toImage();
        QCOMPARE(image.pixelColor(50, 0), outlineColor(box.palette()));
        appearance.setTheme(Theme::Light);
    }

    void aThemeReachesWidgetsThatAreThere()
    {
        Appearance appearance;
        QLabel label;
        appearance.setTheme(Theme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(isDark(label.palette()));
        appearance.setTheme(Theme::Light);
        QCoreApplication::processEvents();
        QVERIFY(!isDark(label.palette()));
    }

    void textGrowsWithinLimits()
    {
        Appearance appearance;
        const QLabel label;
        const auto sizeAt = [&](int percent) {
            appearance.setTextPercent(percent);
            QCoreApplication::processEvents();
            return label.font().pointSizeF();
        };
        const qreal normal = sizeAt(100);
        QCOMPARE(sizeAt(200), normal * 2);
        QCOMPARE(sizeAt(900), normal * 2);
        QCOMPARE(sizeAt(100), normal);
    }

    void whatAComboBoxHasNoRoomForIsMarkedAndTold()
    {
        const Appearance appearance; // Installs the style.
        ElidedTips tips;
        qApp->installEventFilter(&tips);
        QComboBox box;
        box.addItem(QStringLiteral("Bộ tiêu chí xác định Chỉ số cải cách hành chính"));
        for (const bool narrow : {false, true}) {
            box.setFixedWidth(narrow ? 120 : 900);
            box.show();
            QVERIFY(QTest::qWaitForWindowExposed(&box));
            QStyleOptionComboBox option;
            option.initFrom(&box);
            option.subControls = QStyle::SC_All;
            option.currentText = box.currentText();
            QCOMPARE(shownText(option, *box.style(), &box).contains(u'…'), narrow);
            QHelpEvent help(QEvent::ToolTip, {5, 5}, box.mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(&box, &help);
            QCOMPARE(QToolTip::text().contains(box.currentText()), narrow);
        }
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
