// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachfiles.h"

#include "ui/documentreading.h"
#include "ui/incomingfiles.h"
#include "ui/parallelwork.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace parindex {

namespace {

constexpr int LongestList = 15; ///< Sentences in one message; more would not fit a small screen.

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::AttachFiles", source, nullptr, count);
}

/// Which documents hold files, by the hashes of these: to go through all documents for each of a
/// thousand files would take as long as to read them. Valid until documents change.
class Holders
{
public:
    explicit Holders(const Workspace &workspace)
    {
        for (const Evidence &evidence : workspace.evidence()) {
            for (const Attachment &attachment : evidence.attachments)
                m_holders.try_emplace(attachment.digest, &evidence);
        }
        for (const Evidence &evidence : workspace.evidence()) {
            for (const EarlierFile &earlier : evidence.earlier) // What was replaced does not come back by itself.
                m_holders.try_emplace(earlier.file.digest, &evidence);
        }
    }
    const Evidence *of(const Attachment &attachment) const
    {
        const auto found = m_holders.find(attachment.digest);
        return found == m_holders.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<QString, const Evidence *> m_holders; ///< The first of each file.
};

/// By the digest of a file, what it tells.
using Readings = std::map<QString, DocumentReading>;

/// Reads the files that no document holds yet, in worker threads. Nothing when the user stopped it.
std::optional<Readings> readFiles(const Workspace &workspace, const Holders &holders, QWidget *parent, const std::vector<Attachment> &attachments)
{
    std::vector<Attachment> files;
    std::copy_if(attachments.begin(), attachments.end(), std::back_inserter(files), [&](const Attachment &attachment) { return !holders.of(attachment); });
    std::vector<DocumentReading> read(files.size());
    const QString title = text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "Reading %n document(s)…"), int(files.size()));
    if (!workInParallel(parent, title, files.size(), [&](std::size_t index) { read[index] = readDocument(workspace.pathOf(files[index]), files[index].fileName); }))
        return std::nullopt;
    Readings readings;
    for (std::size_t index = 0; index < files.size(); ++index)
        readings.try_emplace(files[index].digest, std::move(read[index]));
    return readings;
}

/// Collects what is to be changed, so that one drop is one step to undo.
class Changes
{
public:
    Changes(Session &session, const Item *leaf, const Holders &holders, const Readings &readings) : m_session(session), m_leaf(leaf), m_holders(holders), m_readings(readings) {}

    void add(const Attachment &attachment)
    {
        const auto again = m_added.find(attachment.digest);
        if (const Evidence *holder = m_holders.of(attachment))
            cite(*holder, attachment.fileName);
        else if (again != m_added.end())
            remarks << text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” holds the same as “%2”, so it was added once.")).arg(attachment.fileName, again->second);
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
        remarks << reading.remarks;
        Evidence evidence = reading.evidence;
        evidence.isProposed = evidence != Evidence();
        evidence.attachments.push_back(attachment);
        m_added.emplace(attachment.digest, attachment.fileName);
        if (m_leaf)
            evidence.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({{}, std::move(evidence)});
    }

    void cite(const Evidence &holder, const QString &fileName)
    {
        if (m_citing.count(holder.id) > 0)
            return;
        const bool citing = m_leaf && !holder.citationOf(*m_session.assessment(), m_leaf->id);
        const QString remark = citing ? text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is already the file of %2: that document is now cited here as well."))
                                      : text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is already the file of %2, so it was not added again."));
        remarks << remark.arg(fileName, holder.label());
        if (!citing)
            return;
        m_citing.insert(holder.id);
        Evidence cited = holder;
        cited.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({holder.id, std::move(cited)});
    }

    Session &m_session;
    const Item *m_leaf;
    const Holders &m_holders;
    const Readings &m_readings;
    std::unordered_map<QString, QString> m_added; ///< By hash, the first name of a file among the changes.
    std::set<EvidenceId> m_citing;                ///< Documents among the changes.
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

std::vector<EvidenceId> holdersOf(const Workspace &workspace, const std::vector<Attachment> &attachments)
{
    const Holders holders(workspace);
    std::vector<EvidenceId> found;
    for (const Attachment &attachment : attachments) {
        if (const Evidence *holder = holders.of(attachment))
            found.push_back(holder->id);
    }
    return found;
}

std::vector<EvidenceId> attach(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf, const QStringList &otherRefusals)
{
    IncomingFiles incoming(session.workspace());
    if (!incoming.copy(parent, paths))
        return {};
    const Holders holders(session.workspace());
    const auto readings = readFiles(session.workspace(), holders, parent, incoming.attachments());
    if (!readings)
        return {};
    Changes changes(session, leaf, holders, *readings);
    for (const Attachment &attachment : incoming.attachments())
        changes.add(attachment);
    const int count = static_cast<int>(changes.changes.size());
    if (!session.changeEvidence(std::move(changes.changes), text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "adding %n document(s)"), count)))
        return {};
    incoming.keep(incoming.attachments());
    const std::vector<EvidenceId> found = holdersOf(session.workspace(), incoming.attachments());
    if (changes.readFromPages > 0)
        emit session.noticed(text(QT_TRANSLATE_N_NOOP("parindex::AttachFiles", "Read number, date and issuer of %n document(s) from their first page. Please check them."), changes.readFromPages));
    if (const QString message = messageOf(otherRefusals + incoming.refusals(), changes.remarks); !message.isEmpty())
        Prompts::instance().showMessage(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Add files")), message);
    return found;
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
    const QString name = text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Pasted picture %1")).arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    bool saved = false;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Saving the picture")),
                                        [&](const Prompts::Progress &) { saved = !image.isNull() && image.save(path); });
    if (!saved)
        return Error{ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "The picture could not be saved for adding it. Copy it again, and check that the disk is not full.")), path};
    return path;
}

QStringList chooseFiles(QWidget *parent)
{
    const QString filter = text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Documents and pictures")) + QStringLiteral(" (*.pdf *.doc *.docx *.odt *.rtf *.xls *.xlsx *.ods *.ppt *.pptx *.odp *.png *.jpg *.jpeg *.tif *.tiff *.txt *.zip);;")
        + text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "All files")) + QStringLiteral(" (*)");
    return Prompts::instance().openFileNames(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Add files")), {}, filter);
}

} // namespace parindex
