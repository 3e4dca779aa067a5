// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace parindex {

/// Shows the files of a document: PDF page by page, pictures, or else the name and size. Nothing
/// in a file is executed and links do nothing. A file is read only once the eye rests on it.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(const Workspace &workspace, QWidget *parent = nullptr);
    ~DocumentPreview() override;

    /// Null clears it. `page` counts from 1.
    void show(const Evidence *evidence, int page = 1);
    const Attachment *shown() const; ///< The file that is looked at; null when there is none.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void load();
    void showPdf(const Attachment &attachment);
    void showOther(const Attachment &attachment);
    void showText(const QString &text);
    void showAbsence(); ///< Says why there is nothing to see, where nothing is chosen.
    void fitImage();
    void goTo(int page);
    void showPosition();
    void retranslate();

    const Workspace &m_workspace;
    std::optional<Evidence> m_evidence;
    int m_wantedPage = 1; ///< Where the document was to be opened.
    int m_page = 1;
    QImage m_picture;
    QTimer m_rest; ///< Until the eye has stopped travelling.
    QComboBox *m_files;
    QStackedWidget *m_stack;
    QLabel *m_text;
    QLabel *m_image;
    QPdfDocument *m_document;
    QPdfView *m_pages;
    QToolButton *m_previous;
    QSpinBox *m_position;
    QToolButton *m_next;
};

} // namespace parindex
