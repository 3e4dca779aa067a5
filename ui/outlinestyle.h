// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;

namespace parindex {

/// Fusion with outlines that can be seen: it draws them a little darker than the window, which on
/// a dark palette is next to nothing. They have a contrast of 3 to 1 on lists and text boxes. What a
/// combo box has no room for gives way to a mark.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

/// The text of a combo box, cut with a mark where there is no room for all of it.
QString shownText(const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget);

/// What text boxes, check boxes and lists are framed with on this palette.
QColor outlineColor(const QPalette &palette);

} // namespace parindex
