// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentpreview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

constexpr int LargestImageSide = 1400; ///< Pixels; larger images are read scaled down.

QImage readImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > LargestImageSide || size.height() > LargestImageSide)
        reader.setScaledSize(size.scaled(LargestImageSide, LargestImageSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_text(new QLabel(this)), m_image(new QLabel(this)),
      m_document(new QPdfDocument(this)), m_pages(new QPdfView(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_position(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setScaledContents(false);
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_pages->setDocument(m_document);
    m_pages->setPageMode(QPdfView::PageMode::SinglePage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_previous->setObjectName(QStringLiteral("previewPrevious"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setObjectName(QStringLiteral("previewNext"));
    m_next->setArrowType(Qt::RightArrow);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_image, m_pages})
        m_stack->addWidget(widget);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_position, 1, Qt::AlignCenter);
    bar->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_pages->pageNavigator()->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_pages->pageNavigator()->currentPage() + 1); });
    retranslate();
    showText({});
}

void DocumentPreview::show(const Workspace &workspace, const Evidence *evidence, int page)
{
    if (!evidence || evidence->attachments.empty()) {
        m_shownDigest.clear();
        return showText(evidence ? tr("This document has no file yet.") : QString());
    }
    const Attachment &attachment = evidence->attachments.front();
    if (!workspace.hasFile(attachment)) {
        m_shownDigest.clear();
        return showText(tr("“%1” is missing from the folder of attached files.").arg(attachment.fileName));
    }
    const QString path = workspace.pathOf(attachment);
    if (attachment.pages > 0) {
        if (m_shownDigest != attachment.digest && m_document->load(path) != QPdfDocument::Error::None)
            return showText(tr("“%1” cannot be shown: the file is damaged or protected.").arg(attachment.fileName));
        m_shownDigest = attachment.digest;
        m_stack->setCurrentWidget(m_pages);
        return goTo(page - 1);
    }
    m_shownDigest.clear();
    const QImage image = readImage(path);
    if (image.isNull())
        return showText(QStringLiteral("%1\n%2").arg(attachment.fileName, QLocale().formattedDataSize(attachment.size)));
    showText({});
    m_image->setPixmap(QPixmap::fromImage(image).scaled(m_stack->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_stack->setCurrentWidget(m_image);
}

void DocumentPreview::showText(const QString &text)
{
    m_text->setText(text);
    m_stack->setCurrentWidget(m_text);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_position->clear();
}

void DocumentPreview::goTo(int page)
{
    const int last = m_document->pageCount() - 1;
    const int shown = std::clamp(page, 0, std::max(0, last));
    m_pages->pageNavigator()->jump(shown, {});
    m_previous->setEnabled(shown > 0);
    m_next->setEnabled(shown < last);
    m_position->setText(tr("page %1 of %2").arg(shown + 1).arg(last + 1));
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentPreview::retranslate()
{
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    if (m_stack->currentWidget() == m_pages)
        goTo(m_pages->pageNavigator()->currentPage());
}

} // namespace parindex
