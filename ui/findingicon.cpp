// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingicon.h"

#include "ui/palettecolors.h"

#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace parindex {

namespace {

constexpr int LogicalSize = 16;
constexpr int MostScale = 4; ///< Sharp up to this scale of the screen.

QPixmap tinted(const QString &path, const QColor &color)
{
    QPixmap pixmap = QIcon(path).pixmap(LogicalSize * MostScale, LogicalSize * MostScale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QString pathOf(FindingMark mark)
{
    switch (mark) {
    case FindingMark::Red: return QStringLiteral(":/icons/error.svg");
    case FindingMark::Yellow: return QStringLiteral(":/icons/warning.svg");
    case FindingMark::Fine: return QStringLiteral(":/icons/ok.svg");
    }
    return {};
}

} // namespace

QIcon findingIcon(FindingMark mark)
{
    const QPalette palette = QApplication::palette();
    const PaletteColors colors = PaletteColors::of(palette);
    const QColor color = mark == FindingMark::Red ? colors.bad : mark == FindingMark::Yellow ? colors.warning : colors.good;
    const QColor selected = palette.color(QPalette::HighlightedText);
    static QHash<quint64, QIcon> known;
    QIcon &icon = known[(quint64(mark) << 62) ^ (quint64(color.rgb()) << 24) ^ selected.rgb()];
    if (icon.isNull()) {
        icon.addPixmap(tinted(pathOf(mark), color), QIcon::Normal);
        icon.addPixmap(tinted(pathOf(mark), selected), QIcon::Selected);
    }
    return icon;
}

} // namespace parindex
