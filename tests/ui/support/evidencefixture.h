// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/session.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDirIterator>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPageSize>
#include <QPdfWriter>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace parindex::test {

/// A session over a real workspace file, with scripted answers, for tests of documents.
class EvidenceFixture
{
public:
    EvidenceFixture() : prompts(ScriptedPrompts::install()), session(std::make_unique<Session>(std::move(workspace.workspace))) {}
    ~EvidenceFixture() { Prompts::replace(nullptr); }

    const Item &leaf(const char *code) const { return *session->view().framework.findCode(QString::fromUtf8(code)); }
    const std::vector<Evidence> &evidence() const { return session->workspace().evidence(); }
    Citation citation(const char *code, const QString &section = {}, const QString &page = {}) const
    {
        return {*session->assessment(), leaf(code).id, section, page};
    }

    /// Adds a document and gives its number.
    EvidenceId add(const QString &number, const QString &abstract, std::vector<Citation> citations = {}, const QString &filePath = {})
    {
        Evidence document;
        document.number = number;
        document.abstract = abstract;
        document.issuer = QStringLiteral("UBND tỉnh");
        document.citations = std::move(citations);
        if (!filePath.isEmpty())
            document.attachments.push_back(session->workspace().storeFile(filePath).value());
        return add(document);
    }
    EvidenceId add(const Evidence &document)
    {
        session->changeEvidence({{{}, document}}, QStringLiteral("test"));
        return evidence().back().id;
    }

    /// What is to be a PDF becomes one: else there would be something to say about it.
    QString file(const QString &name, const QByteArray &content = "noi dung") const
    {
        constexpr qsizetype LongestMark = 200;
        const bool isPlain = name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) && !content.isEmpty() && content.size() < LongestMark && !content.startsWith("%PDF");
        return workspace.file(name, isPlain ? tinyPdf(1, content) : content);
    }
    QString pdf(const QString &name, int pages) const
    {
        const QString path = workspace.folder.filePath(name);
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(1000, 1000, QStringLiteral("%1 trang %2").arg(name).arg(page));
        }
        return path;
    }
    /// How many files lie in the store, finished or not.
    int storedFiles() const
    {
        int count = 0;
        for (QDirIterator files(session->workspace().filesFolder(), QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
            ++count;
        return count;
    }

    TestWorkspace workspace;
    ScriptedPrompts &prompts;
    std::unique_ptr<Session> session;
};

inline std::unique_ptr<QMimeData> filesToDrag(const QStringList &paths)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime->setUrls(urls);
    return mime;
}

/// Drags over a widget, and drops there if it is willing; tells whether it was.
inline bool drop(QWidget *target, const QMimeData &mime)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    QApplication::processEvents(); // It is worked on once the drop is over.
    return event.isAccepted();
}

/// What a table shows, row by row.
inline QStringList textOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace parindex::test
