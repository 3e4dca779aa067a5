// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/chartpicture.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace parindex {

namespace {

constexpr int DotsPerPoint = 2;
constexpr int PictureWidth = 1000;
constexpr int LetterSize = 14;     ///< Dots of the picture, whatever the size of text on the screen.
constexpr qreal PageMargin = 15;   ///< Millimetres.
constexpr int DotsPerInch = 1200;
constexpr int PictureDotsPerInch = 96;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::ChartExport", source);
}

/// A picture that is no part of a window: always light, always of the same width.
class LoosePicture
{
public:
    explicit LoosePicture(const Chart &chart) : m_picture(chart, ChartStyle{ChartColors::light(), letters()})
    {
        m_picture.layOut(QSizeF(PictureWidth, std::ceil(m_picture.goodHeight(PictureWidth))));
    }

    QSize size() const { return m_picture.sceneRect().size().toSize(); }

    void draw(QPaintDevice &device, const QRectF &target)
    {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_picture.render(&painter, target, m_picture.sceneRect(), Qt::KeepAspectRatio);
    }

private:
    /// In dots rather than points: devices of any resolution then agree about widths.
    static QFont letters()
    {
        QFont font = QApplication::font();
        font.setPixelSize(LetterSize);
        return font;
    }

    ChartPicture m_picture;
};

void writePng(const Chart &chart, QIODevice &device)
{
    chartImage(chart).save(&device, "PNG");
}

void writeSvg(const Chart &chart, QIODevice &device)
{
    LoosePicture picture(chart);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(PictureDotsPerInch);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(chart.title);
    generator.setDescription(chart.description());
    picture.draw(generator, QRectF(QPointF(), picture.size()));
}

void writePdf(const Chart &chart, QIODevice &device)
{
    LoosePicture picture(chart);
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(DotsPerInch);
    writer.setTitle(chart.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(PageMargin, PageMargin, PageMargin, PageMargin), QPageLayout::Millimeter));
    // From the top of the page, as wide as it goes; what is too high is made smaller.
    const QSizeF page(writer.width(), writer.height());
    const QSizeF drawn = QSizeF(picture.size()).scaled(page, Qt::KeepAspectRatio);
    picture.draw(writer, QRectF(QPointF((page.width() - drawn.width()) / 2, 0), drawn));
}

using Write = void (*)(const Chart &chart, QIODevice &device);

Write writerFor(const QString &suffix)
{
    if (suffix == u"png")
        return writePng;
    if (suffix == u"svg")
        return writeSvg;
    return suffix == u"pdf" ? writePdf : nullptr;
}

Error notWritten(const QString &path, const QString &reason)
{
    const QString sentence = text(QT_TRANSLATE_NOOP("parindex::ChartExport", "“%1” could not be written: %2. Choose another folder or name, and check that there is space."));
    return {ErrorCode::Unreadable, sentence.arg(QDir::toNativeSeparators(path), reason), {}};
}

} // namespace

QImage chartImage(const Chart &chart)
{
    LoosePicture picture(chart);
    QImage image(picture.size() * DotsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(DotsPerPoint);
    image.fill(Qt::white);
    picture.draw(image, QRectF(QPointF(), picture.size()));
    return image;
}

void copyChart(const Chart &chart)
{
    QApplication::clipboard()->setImage(chartImage(chart));
}

Status saveChart(const Chart &chart, const QString &path)
{
    const Write write = writerFor(QFileInfo(path).suffix().toLower());
    if (!write) {
        const QString sentence = text(QT_TRANSLATE_NOOP("parindex::ChartExport", "A chart is saved as .png, .svg or .pdf; “%1” ends with none of them."));
        return Error{ErrorCode::Refused, sentence.arg(QFileInfo(path).fileName()), {}};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    write(chart, buffer);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace parindex
