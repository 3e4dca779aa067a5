// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentpreview.h"

#include "core/base/filekind.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

constexpr int LargestImageSide = 2000; ///< Pixels; larger pictures are read scaled down.
constexpr qint64 MostPixels = 400'000'000; ///< A1 at 600 dpi has 280 million. More is not unpacked.
constexpr int RestMilliseconds = 120;

QImage readImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (size.width() > LargestImageSide || size.height() > LargestImageSide)
        reader.setScaledSize(size.scaled(LargestImageSide, LargestImageSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

DocumentPreview::DocumentPreview(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_files(new QComboBox(this)), m_stack(new QStackedWidget(this)), m_text(new QLabel(this)),
      m_image(new QLabel(this)), m_document(new QPdfDocument(this)), m_pages(new QPdfView(this)), m_previous(new QToolButton(this)),
      m_position(new QSpinBox(this)), m_next(new QToolButton(this))
{
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &DocumentPreview::load);
    connect(m_files, &QComboBox::activated, this, [this] {
        m_page = 1;
        load();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_position, &QSpinBox::valueChanged, this, &DocumentPreview::goTo);
    retranslate();
    showText({});
}

DocumentPreview::~DocumentPreview()
{
    // The view paints from the document, which would else go first.
    m_pages->setDocument(nullptr);
}

void DocumentPreview::layOut()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_files->setObjectName(QStringLiteral("previewFile"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_image->setObjectName(QStringLiteral("previewImage"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_pages->setDocument(m_document);
    m_pages->setPageMode(QPdfView::PageMode::SinglePage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    // At some sizes a page fits only without the scroll bar that it would need: a bar that comes
    // and goes would change the width, and with it the page, for ever.
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previous->setObjectName(QStringLiteral("previewPrevious"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setFocusPolicy(Qt::StrongFocus);
    m_position->setObjectName(QStringLiteral("previewPosition"));
    m_position->setAlignment(Qt::AlignCenter);
    m_position->setKeyboardTracking(false);
    m_next->setObjectName(QStringLiteral("previewNext"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_image, m_pages})
        m_stack->addWidget(widget);
    auto *bar = new QHBoxLayout;
    bar->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_position, m_next})
        bar->addWidget(widget);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_files);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
}

void DocumentPreview::show(const Evidence *evidence, int page)
{
    const bool sameFiles = evidence && m_evidence && evidence->id == m_evidence->id && evidence->attachments == m_evidence->attachments;
    if (sameFiles && page == m_wantedPage)
        return; // The reader may have turned the pages since.
    m_page = m_wantedPage = page;
    m_evidence = evidence ? std::optional(*evidence) : std::nullopt;
    m_files->clear();
    for (const Attachment &attachment : m_evidence ? m_evidence->attachments : std::vector<Attachment>())
        m_files->addItem(attachment.fileName);
    m_files->setVisible(m_files->count() > 0);
    showAbsence();
    m_rest.start();
}

void DocumentPreview::showAbsence()
{
    if (!shown())
        showText(m_evidence ? tr("This document has no file yet.") : tr("Choose a document to look into it."));
}

const Attachment *DocumentPreview::shown() const
{
    const int index = m_files->currentIndex();
    return m_evidence && index >= 0 ? &m_evidence->attachments[std::size_t(index)] : nullptr;
}

void DocumentPreview::load()
{
    const Attachment *attachment = shown();
    if (!attachment || !isVisible())
        return;
    if (!m_workspace.hasFile(*attachment))
        showText(tr("“%1” is missing from the folder of attached files.").arg(attachment->fileName));
    else if (attachment->pages > 0)
        showPdf(*attachment);
    else
        showOther(*attachment);
}

void DocumentPreview::showPdf(const Attachment &attachment)
{
    if (m_document->load(m_workspace.pathOf(attachment)) != QPdfDocument::Error::None)
        return showText(tr("“%1” cannot be shown: the file is damaged or protected.").arg(attachment.fileName));
    m_stack->setCurrentWidget(m_pages);
    const QSignalBlocker blocker(m_position);
    m_position->setRange(1, std::max(1, m_document->pageCount()));
    goTo(m_page);
}

void DocumentPreview::showOther(const Attachment &attachment)
{
    const QString path = m_workspace.pathOf(attachment);
    const FileKind kind = fileKindOf(path);
    // A PDF whose pages could not be counted; the library that draws pages does not come back from some.
    if (kind == FileKind::Pdf)
        return showText(tr("“%1” cannot be shown: the file is damaged or protected.").arg(attachment.fileName));
    const QImage picture = readImage(path);
    if (picture.isNull() && kind == FileKind::Picture)
        return showText(tr("“%1” cannot be shown: the picture is damaged or too large.").arg(attachment.fileName));
    if (picture.isNull())
        return showText(QStringLiteral("%1\n%2").arg(attachment.fileName, QLocale().formattedDataSize(attachment.size)));
    showText({});
    m_picture = picture;
    m_stack->setCurrentWidget(m_image);
    fitImage();
}

void DocumentPreview::showText(const QString &text)
{
    m_picture = {};
    m_image->clear();
    m_document->close();
    m_text->setText(text);
    m_stack->setCurrentWidget(m_text);
    showPosition();
}

void DocumentPreview::fitImage()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_stack->size() * ratio;
    const bool tooLarge = m_picture.width() > room.width() || m_picture.height() > room.height();
    QPixmap pixmap = QPixmap::fromImage(tooLarge ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture);
    pixmap.setDevicePixelRatio(ratio);
    m_image->setPixmap(pixmap);
}

void DocumentPreview::goTo(int page)
{
    m_page = std::clamp(page, 1, std::max(1, m_document->pageCount()));
    m_pages->pageNavigator()->jump(m_page - 1, {});
    showPosition();
}

void DocumentPreview::showPosition()
{
    const int pages = m_stack->currentWidget() == m_pages ? m_document->pageCount() : 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_position, m_next})
        widget->setVisible(pages > 0);
    const QSignalBlocker blocker(m_position);
    m_position->setValue(m_page);
    m_position->setPrefix(tr("page") + u' ');
    m_position->setSuffix(u' ' + tr("of %1").arg(pages));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < pages);
}

void DocumentPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rest.start();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitImage();
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentPreview::retranslate()
{
    m_files->setAccessibleName(tr("File that is shown"));
    m_image->setAccessibleName(tr("Picture"));
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_position->setAccessibleName(tr("Page"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    showPosition();
    showAbsence();
    m_rest.start();
}

} // namespace parindex
