// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachfiles.h"

#include "ui/documentreading.h"
#include "ui/incomingfiles.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <map>
#include <optional>

namespace parindex {

namespace {

constexpr int LongestList = 15; ///< Sentences in one message; more would not fit a small screen.

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::AttachFiles", source, nullptr, count);
}

bool holds(const Evidence &evidence, const Attachment &attachment)
{
    return std::any_of(evidence.attachments.begin(), evidence.attachments.end(), [&](const Attachment &held) { return held.digest == attachment.digest; });
}

const Evidence *holderOf(const Workspace &workspace, const Attachment &attachment)
{
    const auto &all = workspace.evidence();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Evidence &evidence) { return holds(evidence, attachment); });
    return found == all.end() ? nullptr : &*found;
}

/// By the digest of a file, what it tells.
using Readings = std::map<QString, DocumentReading>;

/// Reads the files that no document holds yet, in a worker thread. Nothing when the user stopped it.
std::optional<Readings> readFiles(const Workspace &workspace, QWidget *parent, const std::vector<Attachment> &attachments)
{
    std::vector<std::pair<Attachment, QString>> files;
    for (const Attachment &attachment : attachments) {
        if (!holderOf(workspace, attachment))
            files.emplace_back(attachment, workspace.pathOf(attachment));
    }
    Readings readings;
    bool stopped = false;
    const QString title = text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "Reading %n document(s)…"), int(files.size()));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        for (const auto &[attachment, path] : files) {
            readings.try_emplace(attachment.digest, readDocument(path, attachment.fileName));
            stopped = stopped || !progress(qint64(readings.size()), qint64(files.size()));
            if (stopped)
                return;
        }
    });
    return stopped ? std::nullopt : std::optional(std::move(readings));
}

/// Collects what is to be changed, so that one drop is one step to undo.
class Changes
{
public:
    Changes(Session &session, const Item *leaf, const Readings &readings) : m_session(session), m_leaf(leaf), m_readings(readings) {}

    void add(const Attachment &attachment)
    {
        const auto again = std::find_if(changes.begin(), changes.end(), [&](const Workspace::EvidenceChange &change) { return holds(*change.evidence, attachment); });
        const Evidence *holder = holderOf(m_session.workspace(), attachment);
        if (holder)
            cite(*holder, attachment.fileName);
        else if (again != changes.end())
            remarks << text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” holds the same as “%2”, so it was added once.")).arg(attachment.fileName, again->evidence->attachments.front().fileName);
        else
            addDocument(attachment);
    }

    std::vector<Workspace::EvidenceChange> changes;
    QStringList remarks;
    int readFromPages = 0; ///< New documents whose own page filled their fields.

private:
    void addDocument(const Attachment &attachment)
    {
        const DocumentReading &reading = m_readings.at(attachment.digest);
        readFromPages += reading.isFromPage ? 1 : 0;
        Evidence evidence = reading.evidence;
        evidence.isProposed = evidence != Evidence();
        evidence.attachments.push_back(attachment);
        if (m_leaf)
            evidence.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({{}, std::move(evidence)});
    }

    void cite(const Evidence &holder, const QString &fileName)
    {
        const bool changing = std::any_of(changes.begin(), changes.end(), [&](const Workspace::EvidenceChange &change) { return change.id == holder.id; });
        if (changing)
            return;
        const bool citing = m_leaf && !holder.citationOf(*m_session.assessment(), m_leaf->id);
        const QString remark = citing ? text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is already the file of %2: that document is now cited here as well."))
                                      : text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is already the file of %2, so it was not added again."));
        remarks << remark.arg(fileName, holder.label());
        if (!citing)
            return;
        Evidence cited = holder;
        cited.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({holder.id, std::move(cited)});
    }

    Session &m_session;
    const Item *m_leaf;
    const Readings &m_readings;
};

QString messageOf(const QStringList &refusals, const QStringList &remarks)
{
    QStringList parts;
    if (!refusals.isEmpty())
        parts << text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "%n file(s) could not be added:"), int(refusals.size())) + u'\n' + listed(refusals);
    if (!remarks.isEmpty())
        parts << listed(remarks);
    return parts.join(QStringLiteral("\n\n"));
}

std::vector<EvidenceId> attach(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf, const QStringList &otherRefusals)
{
    IncomingFiles incoming(session.workspace());
    if (!incoming.copy(parent, paths))
        return {};
    const auto readings = readFiles(session.workspace(), parent, incoming.attachments());
    if (!readings)
        return {};
    Changes changes(session, leaf, *readings);
    for (const Attachment &attachment : incoming.attachments())
        changes.add(attachment);
    const int count = static_cast<int>(changes.changes.size());
    if (!session.changeEvidence(std::move(changes.changes), text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "adding %n document(s)"), count)))
        return {};
    incoming.keep(incoming.attachments());
    std::vector<EvidenceId> holders;
    for (const Attachment &attachment : incoming.attachments()) {
        if (const Evidence *holder = holderOf(session.workspace(), attachment))
            holders.push_back(holder->id);
    }
    if (changes.readFromPages > 0)
        emit session.noticed(text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "Read number, date and issuer of %n document(s) from their first page. Please check them."), changes.readFromPages));
    if (const QString message = messageOf(otherRefusals + incoming.refusals(), changes.remarks); !message.isEmpty())
        Prompts::instance().showMessage(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Add files")), message);
    return holders;
}

} // namespace

QString listed(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences.mid(0, LongestList))
        lines << QStringLiteral("• ") + sentence;
    if (sentences.size() > LongestList)
        lines << text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "… and %n more."), int(sentences.size()) - LongestList);
    return lines.join(u'\n');
}

std::vector<EvidenceId> attachFiles(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf)
{
    return paths.isEmpty() ? std::vector<EvidenceId>() : attach(session, parent, paths, leaf, {});
}

Attachable readAttachable(const QMimeData &data)
{
    Attachable read;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            read.paths << url.toLocalFile();
        else
            read.refusals << text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is not a file on this computer. Save it first, then add the file.")).arg(url.toDisplayString());
    }
    if (read.paths.isEmpty() && data.hasImage())
        read.image = qvariant_cast<QImage>(data.imageData());
    return read;
}

bool canAttach(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) {
        return url.isLocalFile() && !url.path().endsWith(QStringLiteral(".parindex"), Qt::CaseInsensitive);
    });
}

std::vector<EvidenceId> attachData(Session &session, QWidget *parent, const Attachable &data, const Item *leaf)
{
    if (!data.paths.isEmpty())
        return attach(session, parent, data.paths, leaf, data.refusals);
    const QTemporaryDir folder;
    const auto path = savePicture(parent, data.image, folder);
    if (path)
        return attachFiles(session, parent, {*path}, leaf);
    Prompts::instance().showError(parent, path.error());
    return {};
}

Result<QString> savePicture(QWidget *parent, const QImage &image, const QTemporaryDir &folder)
{
    const QString name = text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Picture %1")).arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    bool saved = false;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Saving the picture")),
                                        [&](const Prompts::Progress &) { saved = !image.isNull() && image.save(path); });
    if (!saved)
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "The picture could not be saved for adding it. Copy it again, and check that the disk is not full.")), path};
    return path;
}

std::vector<EvidenceId> chooseAndAttach(Session &session, QWidget *parent, const Item *leaf)
{
    const QString filter = text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Documents and pictures")) + QStringLiteral(" (*.pdf *.doc *.docx *.odt *.rtf *.xls *.xlsx *.ods *.ppt *.pptx *.odp *.png *.jpg *.jpeg *.tif *.tiff *.txt *.zip);;")
        + text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "All files")) + QStringLiteral(" (*)");
    return attachFiles(session, parent, Prompts::instance().openFileNames(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Add files")), {}, filter), leaf);
}

} // namespace parindex
