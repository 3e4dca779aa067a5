// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlinestyle.h"

#include "ui/palettecolors.h"

#include <QStyleOption>

namespace parindex {

namespace {

constexpr int TextMargin = 4;
constexpr int FusionDarkens = 140; ///< Fusion's outline is the window's colour, darker by this.

/// The same option with the window's colour that makes Fusion draw the outline wanted.
template <typename Option>
Option outlined(const Option &option)
{
    Option changed = option;
    changed.palette.setColor(QPalette::Window, outlineColor(option.palette).lighter(FusionDarkens));
    return changed;
}

} // namespace

QColor outlineColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x727c88) : QColor(0x868d96);
}

QString shownText(const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget)
{
    int room = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget).width() - TextMargin;
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + TextMargin;
    // In the middle: names differ at their ends, and levels have their points there.
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, room);
}

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool framed = element == PE_FrameLineEdit || element == PE_PanelLineEdit || element == PE_Frame;
    if (const auto *frame = framed ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr) {
        const QStyleOptionFrame changed = outlined(*frame);
        return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    }
    const bool indicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (const auto *button = indicator ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr) {
        const QStyleOptionButton changed = outlined(*button);
        return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && element == CE_ComboBoxLabel && !combo->editable) {
        QStyleOptionComboBox cut = *combo;
        cut.currentText = shownText(*combo, *this, widget);
        return QProxyStyle::drawControl(element, &cut, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const QStyleOptionComboBox changed = outlined(*combo);
        return QProxyStyle::drawComplexControl(control, &changed, painter, widget);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const QStyleOptionSpinBox changed = outlined(*spin);
        return QProxyStyle::drawComplexControl(control, &changed, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace parindex
