// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QTextLayout;

namespace parindex {

/// Lays a text out in at most two lines of a width; gives the height.
qreal layOutInTwoLines(QTextLayout &layout, qreal width);

/// The text cut so that it fits two lines of a width, with a mark where something was left out.
QString fittedToTwoLines(const QString &text, const QFont &font, qreal width);

} // namespace parindex
