// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportlayout.h"

#include <QDialog>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QSpinBox;
class QToolBar;

namespace parindex {

/// Shows a report as it will be printed, and prints it or saves it as PDF.
class ReportPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName` is what Save suggests; it may have a folder.
    ReportPreviewDialog(const Report &report, const QString &fileName, QWidget *parent = nullptr);
    ~ReportPreviewDialog() override;

    int pageCount() const { return m_layout.pageCount(); }

    /// Asks for printer and pages; false when the user gave up. Tests put an answer in its place.
    using PrinterChooser = std::function<bool(QPrinter &printer)>;
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *addAction(const char *name, const char *icon, void (ReportPreviewDialog::*slot)());
    QAction *addViewAction(const char *name, const std::function<void()> &work);
    void addPageBox();
    void layOut();
    bool askForPrinter(QPrinter &printer);
    void print();
    void save();
    void goTo(int page); ///< From 1.
    void showPage();
    void retranslate();

    ReportLayout m_layout;
    QString m_fileName;
    std::unique_ptr<QPrinter> m_printer;
    PrinterChooser m_choosePrinter;
    QToolBar *m_toolBar;
    QPrintPreviewWidget *m_preview;
    QSpinBox *m_page;
    QLabel *m_message;
    QAction *m_print;
    QAction *m_save;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_zoomOut;
    QAction *m_zoomIn;
    QAction *m_fitWidth;
    QAction *m_fitPage;
    QAction *m_close;
};

} // namespace parindex
