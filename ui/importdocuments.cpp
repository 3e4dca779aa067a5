// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdocuments.h"

#include "core/domain/leafofname.h"
#include "core/exchange/documentlist.h"
#include "ui/dialogs/importdocumentsdialog.h"
#include "ui/documentreading.h"
#include "ui/incomingfiles.h"
#include "ui/parallelwork.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace parindex {

namespace {

constexpr qsizetype MostFilesAtOnce = 2; ///< More of them are confirmed in a list.

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::ImportDocuments", source, nullptr, count);
}

/// False, with the reason said, for a file that is open for reading only: nobody is to read a thousand documents for nothing.
bool isWritable(const Session &session, QWidget *parent)
{
    if (const auto &why = session.workspace().whyReadOnly())
        Prompts::instance().showError(parent, *why);
    return !session.workspace().isReadOnly();
}

/// Whose rows documents are cited for; without rows where none can be now.
Framework frameworkFor(const Session &session)
{
    return session.assessment() && session.canCite() ? session.view().framework : Framework();
}

/// The files below the paths; nothing when the user stopped it or it was refused, which is said.
std::optional<FileTree> search(QWidget *parent, const QStringList &paths)
{
    Result<FileTree> found = FileTree();
    const QString title = text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Looking for files…"));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        found = collectFiles(paths, [&](int files) { return progress(files, FileTree::MostFiles); });
    });
    if (found)
        return std::move(*found);
    if (found.error().code != ErrorCode::Cancelled)
        Prompts::instance().showError(parent, found.error());
    return std::nullopt;
}

/// Reads what came, in worker threads, for the fields that are empty; what the workspace has already needs no reading. False
/// when the user stopped it.
bool readAll(QWidget *parent, const Workspace &workspace, const Framework &framework, Arrivals &arrivals)
{
    const DocumentIndex known(workspace.evidence());
    std::vector<IncomingDocument *> unread;
    for (IncomingDocument &row : arrivals.rows) {
        if (!row.document.attachments.empty() && known.find(row.document).standing != IncomingDocument::Standing::SameFile)
            unread.push_back(&row);
    }
    std::vector<QStringList> remarks(unread.size());
    const QString title = text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "Reading %n document(s)…"), int(unread.size()));
    const bool isDone = workInParallel(parent, title, unread.size(), [&](std::size_t index) {
        Evidence &document = unread[index]->document;
        const Attachment &file = document.attachments.front();
        DocumentReading reading = readDocument(workspace.pathOf(file), withoutLeafCode(framework, file.fileName));
        reading.evidence.isProposed = reading.evidence != Evidence();
        document = completed(std::move(document), reading.evidence);
        remarks[index] = std::move(reading.remarks);
    });
    for (const QStringList &sentences : remarks)
        arrivals.remarks << sentences;
    return isDone;
}

/// One row for each file that came, with the leaf that its name says.
std::vector<IncomingDocument> rowsOf(const Framework &framework, const FileTree &tree, const IncomingFiles &incoming, const Item *leaf)
{
    std::map<QString, QString> places;
    for (const FoundFile &file : tree.files)
        places.emplace(file.path, file.place);
    std::vector<IncomingDocument> rows;
    for (std::size_t number = 0; number < incoming.attachments().size(); ++number) {
        IncomingDocument row;
        row.document.attachments = {incoming.attachments()[number]};
        row.place = places[incoming.paths()[qsizetype(number)]];
        const Item *named = leafOfName(framework, row.place);
        if (const Item *proved = named ? named : leaf; proved && framework.find(proved->id))
            row.leaf = proved->id;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What lies in the bin does not come in a second time by itself: its rows are left out, and that is said.
void leaveOutRemoved(const Workspace &workspace, Arrivals &arrivals)
{
    std::map<QString, QString> removed; // What the document of a file is called.
    for (const Evidence &document : workspace.bin()) {
        for (const Attachment &file : document.attachments)
            removed.emplace(file.digest, document.label());
    }
    for (IncomingDocument &row : arrivals.rows) {
        for (const Attachment &file : row.document.attachments) {
            const auto found = removed.find(file.digest);
            if (found == removed.end())
                continue;
            row.isTaken = false;
            arrivals.remarks << text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "“%1” is the file of %2, which lies in the bin. Restore it there, with all that cites it, or tick the row to add it anew.")).arg(file.fileName, found->second);
        }
    }
}

/// Reads a list; nothing when the user stopped it or it was refused, which is said.
std::optional<DocumentList> readList(QWidget *parent, const QString &path, const Framework &framework)
{
    Result<DocumentList> list = DocumentList();
    const QString title = text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Reading the list…"));
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        list = readDocumentList(path, framework, [&](int files) { return progress(files, FileTree::MostFiles); });
    });
    if (list)
        return std::move(*list);
    if (list.error().code != ErrorCode::Cancelled)
        Prompts::instance().showError(parent, list.error());
    return std::nullopt;
}

/// Copies the files that a list names, each once, and gives them to its rows. False when the user stopped it.
bool copyListed(QWidget *parent, IncomingFiles &incoming, DocumentList &list)
{
    QStringList paths;
    for (const ListedDocument &listed : list.documents)
        paths << listed.files;
    paths.removeDuplicates();
    if (paths.isEmpty())
        return true;
    if (!incoming.copy(parent, paths))
        return false;
    std::map<QString, Attachment> byPath;
    for (std::size_t number = 0; number < incoming.attachments().size(); ++number)
        byPath[incoming.paths()[qsizetype(number)]] = incoming.attachments()[number];
    for (ListedDocument &listed : list.documents) {
        for (const QString &path : listed.files) {
            if (const auto file = byPath.find(path); file != byPath.end())
                listed.row.document.attachments.push_back(file->second);
        }
    }
    return true;
}

QString remarkOn(const Arrivals &arrivals)
{
    QStringList parts;
    if (!arrivals.refusals.isEmpty())
        parts << listed(arrivals.refusals);
    if (arrivals.leftOut > 0)
        parts << text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "%n hidden or temporary file(s) left aside."), arrivals.leftOut);
    return parts.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "There is no file in what was chosen.")) : parts.join(QStringLiteral("\n\n"));
}

void sayWhatCame(Session &session, const DocumentTakeover &takeover)
{
    QStringList parts;
    if (takeover.added > 0)
        parts << text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "%n document(s) added."), takeover.added);
    if (takeover.completed > 0)
        parts << text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "%n document(s) completed."), takeover.completed);
    if (takeover.cited > 0)
        parts << text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "%n citation(s) added."), takeover.cited);
    emit session.noticed(parts.join(u' '));
}

std::vector<EvidenceId> write(Session &session, IncomingFiles &incoming, const DocumentTakeover &takeover)
{
    std::set<EvidenceId> before;
    for (const Evidence &document : session.workspace().evidence())
        before.insert(document.id);
    std::vector<Workspace::EvidenceChange> changes;
    std::vector<EvidenceId> ids;
    for (const Evidence &document : takeover.documents) {
        changes.push_back({document.id, document});
        if (document.id.isValid())
            ids.push_back(document.id);
    }
    const int count = static_cast<int>(changes.size());
    if (!session.changeEvidence(std::move(changes), text(QT_TRANSLATE_N_NOOP("parindex::ImportDocuments", "adding %n document(s)"), count)))
        return {};
    for (const Evidence &document : takeover.documents)
        incoming.keep(document.attachments);
    for (const Evidence &document : session.workspace().evidence()) {
        if (!before.contains(document.id))
            ids.push_back(document.id);
    }
    sayWhatCame(session, takeover);
    return ids;
}

/// Has the rows confirmed, and writes them.
std::vector<EvidenceId> confirmAndWrite(Session &session, QWidget *parent, IncomingFiles &incoming, Arrivals arrivals, const QString &title)
{
    if (arrivals.rows.empty()) {
        Prompts::instance().showMessage(parent, title, remarkOn(arrivals));
        return {};
    }
    leaveOutRemoved(session.workspace(), arrivals);
    ImportDocumentsDialog dialog(session, std::move(arrivals), title, parent);
    return dialog.exec() == QDialog::Accepted ? write(session, incoming, dialog.takeover()) : std::vector<EvidenceId>();
}

} // namespace

std::vector<EvidenceId> importPaths(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf, const QStringList &refusals)
{
    if (!isWritable(session, parent))
        return {};
    auto tree = search(parent, paths);
    if (!tree)
        return {};
    QStringList found;
    for (const FoundFile &file : tree->files)
        found << file.path;
    IncomingFiles incoming(session.workspace());
    if (!found.isEmpty() && !incoming.copy(parent, found))
        return {};
    const Framework framework = frameworkFor(session);
    Arrivals arrivals{rowsOf(framework, *tree, incoming, leaf), refusals + tree->refusals + incoming.refusals(), tree->leftOut};
    if (!readAll(parent, session.workspace(), framework, arrivals))
        return {};
    return confirmAndWrite(session, parent, incoming, std::move(arrivals), text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Add documents")));
}

std::vector<EvidenceId> bringIn(Session &session, QWidget *parent, const Attachable &data, const Item *leaf)
{
    const bool hasFolder = std::any_of(data.paths.begin(), data.paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
    if (hasFolder || data.paths.size() > MostFilesAtOnce)
        return importPaths(session, parent, data.paths, leaf, data.refusals);
    return attachData(session, parent, data, leaf);
}

std::vector<EvidenceId> chooseAndBringIn(Session &session, QWidget *parent, const Item *leaf)
{
    Attachable chosen;
    chosen.paths = chooseFiles(parent);
    return chosen.paths.isEmpty() ? std::vector<EvidenceId>() : bringIn(session, parent, chosen, leaf);
}

std::vector<EvidenceId> importFolder(Session &session, QWidget *parent, const Item *leaf)
{
    if (!isWritable(session, parent))
        return {};
    const QString folder = Prompts::instance().openFolder(parent, text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Add a folder")), {});
    return folder.isEmpty() ? std::vector<EvidenceId>() : importPaths(session, parent, {folder}, leaf);
}

std::vector<EvidenceId> importList(Session &session, QWidget *parent)
{
    if (!isWritable(session, parent))
        return {};
    const QString title = text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Import a list of documents"));
    const QString filter = text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "Lists of documents")) + QStringLiteral(" (*.xlsx *.xlsm *.ods *.docx *.csv *.tsv *.txt);;")
        + text(QT_TRANSLATE_NOOP("parindex::ImportDocuments", "All files")) + QStringLiteral(" (*)");
    const QString path = Prompts::instance().openFileName(parent, title, {}, filter);
    if (path.isEmpty())
        return {};
    const Framework framework = frameworkFor(session);
    auto list = readList(parent, path, framework);
    IncomingFiles incoming(session.workspace());
    if (!list || !copyListed(parent, incoming, *list))
        return {};
    Arrivals arrivals{{}, list->remarks + incoming.refusals(), 0};
    for (ListedDocument &listed : list->documents)
        arrivals.rows.push_back(std::move(listed.row));
    if (!readAll(parent, session.workspace(), framework, arrivals))
        return {};
    return confirmAndWrite(session, parent, incoming, std::move(arrivals), title);
}

} // namespace parindex
