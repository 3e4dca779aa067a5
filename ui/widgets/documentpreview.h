// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedWidget;
class QToolButton;

namespace parindex {

/// Shows the first file of a document: PDF page by page, images, or else the name and size.
/// Nothing in a file is executed and links do nothing.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget *parent = nullptr);

    /// Null clears it. `page` counts from 1.
    void show(const Workspace &workspace, const Evidence *evidence, int page = 1);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text);
    void goTo(int page);
    void retranslate();

    QStackedWidget *m_stack;
    QLabel *m_text;
    QLabel *m_image;
    QPdfDocument *m_document;
    QPdfView *m_pages;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_position;
    QString m_shownDigest;
};

} // namespace parindex
