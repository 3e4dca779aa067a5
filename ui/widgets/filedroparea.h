// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachfiles.h"

#include <QObject>

#include <functional>

class QDropEvent;
class QFrame;
class QKeyEvent;
class QWidget;

namespace parindex {

/// Makes a widget take files and pictures that are dropped on it or pasted into it, and shows so
/// while they are dragged over it.
class FileDropArea : public QObject
{
    Q_OBJECT

public:
    /// `isOpen` tells whether anything may come in now.
    FileDropArea(QWidget *area, std::function<bool()> isOpen);

signals:
    /// Comes after the drop is over, so that whoever dragged the files need not wait.
    void arrived(const parindex::Attachable &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool offer(QDropEvent *event);
    bool take(QDropEvent *event);
    bool paste(QKeyEvent *event);
    void showFrame(bool shown);
    void announceLater(const QMimeData &data);

    QWidget *m_area;
    QFrame *m_frame;
    std::function<bool()> m_isOpen;
};

} // namespace parindex
