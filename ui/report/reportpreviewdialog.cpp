// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreviewdialog.h"

#include "ui/prompts.h"
#include "ui/report/pdffile.h"
#include "ui/report/reportpainter.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScreen>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parindex {

namespace {

constexpr QSize ComfortableSize(1180, 690);

} // namespace

ReportPreviewDialog::ReportPreviewDialog(const Report &report, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_layout(report), m_fileName(fileName), m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_choosePrinter([this](QPrinter &printer) { return askForPrinter(printer); }), m_toolBar(new QToolBar(this)),
      m_preview(nullptr), m_page(new QSpinBox(this)), m_message(new QLabel(this))
{
    // The preview asks the printer for its paper before it asks for the pages.
    m_printer->setPageLayout(m_layout.pageLayout());
    m_printer->setDocName(m_layout.title());
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(QStringLiteral("previewPages"));
    m_print = addAction("previewPrint", "print", &ReportPreviewDialog::print);
    m_print->setShortcut(QKeySequence::Print);
    m_save = addAction("previewSave", "save-pdf", &ReportPreviewDialog::save);
    m_save->setShortcut(QKeySequence::Save);
    m_toolBar->addSeparator();
    m_previous = addViewAction("previewPrevious", [this] { goTo(m_preview->currentPage() - 1); });
    m_previous->setShortcut(QKeySequence::MoveToPreviousPage);
    addPageBox();
    m_next = addViewAction("previewNext", [this] { goTo(m_preview->currentPage() + 1); });
    m_next->setShortcut(QKeySequence::MoveToNextPage);
    m_toolBar->addSeparator();
    m_zoomOut = addViewAction("previewZoomOut", [this] { m_preview->zoomOut(); });
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    m_zoomIn = addViewAction("previewZoomIn", [this] { m_preview->zoomIn(); });
    m_zoomIn->setShortcut(QKeySequence::ZoomIn);
    m_fitWidth = addViewAction("previewFitWidth", [this] { m_preview->fitToWidth(); });
    m_fitPage = addViewAction("previewFitPage", [this] { m_preview->fitInView(); });
    m_toolBar->addSeparator();
    m_close = addViewAction("previewClose", [this] { reject(); });
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { printReport(m_layout, *printer); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &ReportPreviewDialog::showPage);
    layOut();
    retranslate();
}

ReportPreviewDialog::~ReportPreviewDialog() = default;

QAction *ReportPreviewDialog::addAction(const char *name, const char *icon, void (ReportPreviewDialog::*slot)())
{
    QAction *action = addViewAction(name, [this, slot] { (this->*slot)(); });
    action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    return action;
}

QAction *ReportPreviewDialog::addViewAction(const char *name, const std::function<void()> &work)
{
    QAction *action = m_toolBar->addAction(QString());
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, work);
    // A tool bar takes its buttons out of the tab order; nothing else here can be reached by key.
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action))) {
        button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return action;
}

void ReportPreviewDialog::addPageBox()
{
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setRange(1, pageCount());
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, this, &ReportPreviewDialog::goTo);
    m_toolBar->addWidget(m_page);
}

void ReportPreviewDialog::layOut()
{
    setObjectName(QStringLiteral("reportPreview"));
    m_toolBar->setObjectName(QStringLiteral("previewToolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
    resize(ComfortableSize.boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_preview->setFocus();
}

void ReportPreviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_preview->fitToWidth();
    showPage();
}

bool ReportPreviewDialog::askForPrinter(QPrinter &printer)
{
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pageCount());
    return dialog.exec() == QDialog::Accepted;
}

void ReportPreviewDialog::print()
{
    // A printer of its own: what is chosen for paper must not change what is shown.
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_layout.pageLayout());
    printer.setDocName(m_layout.title());
    if (!m_choosePrinter(printer))
        return;
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pageCount()) : pageCount();
    if (!printReport(m_layout, printer, first - 1, last - 1))
        Prompts::instance().showError(this, {ErrorCode::Unreadable, tr("The report could not be printed. Check that the printer is on and connected."), printer.printerName()});
}

void ReportPreviewDialog::save()
{
    const QString path = Prompts::instance().saveFileName(this, tr("Save as PDF"), m_fileName, tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    if (const Status status = writeReportPdf(m_layout, path); !status) {
        Prompts::instance().showError(this, status.error());
        return;
    }
    m_message->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    m_message->show();
}

void ReportPreviewDialog::goTo(int page)
{
    m_preview->setCurrentPage(page);
    showPage();
}

void ReportPreviewDialog::showPage()
{
    const int page = m_preview->currentPage();
    const QSignalBlocker blocker(m_page);
    m_page->setValue(page);
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pageCount());
}

void ReportPreviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportPreviewDialog::retranslate()
{
    setWindowTitle(tr("Print preview"));
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_previous->setText(QStringLiteral("‹"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setText(QStringLiteral("›"));
    m_next->setToolTip(tr("Next page"));
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomOut->setToolTip(tr("Smaller"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setToolTip(tr("Larger"));
    m_fitWidth->setText(tr("Fit width"));
    m_fitPage->setText(tr("Whole page"));
    m_close->setText(tr("Close"));
    m_page->setPrefix(tr("Page "));
    m_page->setSuffix(tr(" of %1").arg(pageCount()));
    m_page->setAccessibleName(tr("Page"));
    for (QAction *action : m_toolBar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
            button->setAccessibleName(action->toolTip());
    }
}

} // namespace parindex
