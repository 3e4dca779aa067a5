// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace parindex {

/// Fusion with outlines that can be seen: it draws them a little darker than the window, which on
/// a dark palette is next to nothing. They have a contrast of 3 to 1 on lists and text boxes.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

/// What text boxes, check boxes and lists are framed with on this palette.
QColor outlineColor(const QPalette &palette);

} // namespace parindex
