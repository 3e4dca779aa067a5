// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedroparea.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace parindex {

namespace {

/// Lies over the area while something is dragged over it.
class DropFrame : public QFrame
{
public:
    explicit DropFrame(QWidget *area) : QFrame(area)
    {
        setObjectName(QStringLiteral("dropFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int Width = 3;
        QPainter painter(this);
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(QPen(fill, Width, Qt::DashLine));
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRect(rect().adjusted(Width / 2, Width / 2, -Width, -Width));
    }
};

} // namespace

FileDropArea::FileDropArea(QWidget *area, std::function<bool()> isOpen)
    : QObject(area), m_area(area), m_frame(new DropFrame(area)), m_isOpen(std::move(isOpen))
{
    area->setAcceptDrops(true);
    area->installEventFilter(this);
}

bool FileDropArea::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return offer(static_cast<QDropEvent *>(event));
    case QEvent::DragLeave:
        showFrame(false);
        return true;
    case QEvent::Drop:
        return take(static_cast<QDropEvent *>(event));
    case QEvent::KeyPress:
        return paste(static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool FileDropArea::offer(QDropEvent *event)
{
    const bool welcome = m_isOpen() && canAttach(*event->mimeData());
    // Whatever is done here, the file stays where it was.
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(welcome);
    showFrame(welcome);
    return true;
}

bool FileDropArea::take(QDropEvent *event)
{
    if (offer(event); event->isAccepted())
        announceLater(*event->mimeData());
    showFrame(false);
    return true;
}

bool FileDropArea::paste(QKeyEvent *event)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!event->matches(QKeySequence::Paste) || !data || !m_isOpen() || !canAttach(*data))
        return false;
    event->accept();
    announceLater(*data);
    return true;
}

void FileDropArea::showFrame(bool shown)
{
    m_frame->setGeometry(m_area->rect());
    m_frame->setVisible(shown);
    m_frame->raise();
}

void FileDropArea::announceLater(const QMimeData &data)
{
    QMetaObject::invokeMethod(this, [this, read = readAttachable(data)] { emit arrived(read); }, Qt::QueuedConnection);
}

} // namespace parindex
