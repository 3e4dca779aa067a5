// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/evidenceexport.h"

#include "core/exchange/evidenceindexxlsx.h"
#include "core/exchange/zipwriter.h"
#include "core/workspace/storedcontent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <set>

namespace parindex {

namespace {

using Form = ExportTarget::Form;

Error failure(ErrorCode code, const char *source, const QString &name = {}, const QString &detail = {})
{
    const QString sentence = QCoreApplication::translate("parindex::EvidenceExport", source);
    return {code, name.isEmpty() ? sentence : sentence.arg(name), detail};
}

Error stopped()
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "The export was stopped; nothing was written."));
}

Error notWritten(const QString &name, const QString &detail = {})
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” could not be written. Check that the disk is not full and that the folder can be written."), name, detail);
}

/// Adds up what several files report.
class Counter
{
public:
    Counter(const ExportProgress &progress, qint64 whole) : m_progress(progress), m_whole(whole) {}

    /// Of the file that is being read, so many bytes.
    bool show(qint64 bytes)
    {
        m_isStopped = m_isStopped || (m_progress && !m_progress(m_done + bytes, m_whole));
        return !m_isStopped;
    }
    void finish(qint64 bytes) { m_done += bytes; }
    bool isStopped() const { return m_isStopped; }

private:
    const ExportProgress &m_progress;
    qint64 m_whole;
    qint64 m_done = 0;
    bool m_isStopped = false;
};

Status writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return notWritten(QFileInfo(path).fileName(), file.errorString());
    return {};
}

/// One export, from the first file to the last, in a folder of its own.
class TreeWriter
{
public:
    TreeWriter(const Workspace &workspace, const EvidenceTree &tree, const QString &folder, const ExportProgress &progress)
        : m_workspace(workspace), m_tree(tree), m_folder(folder), m_counter(progress, tree.bytes())
    {
    }

    Status readIndex(const IndexPrinter &printIndex, bool linked)
    {
        const QString path = m_folder + QStringLiteral("/index.pdf");
        if (const Status status = printIndex(path); !status)
            return status;
        QFile pdf(path);
        if (!pdf.open(QIODevice::ReadOnly))
            return notWritten(m_tree.indexName + QStringLiteral(".pdf"), pdf.errorString());
        m_index = {{m_tree.indexName + QStringLiteral(".pdf"), pdf.readAll()}};
        QByteArray workbook;
        if (const Status status = take(writeEvidenceIndexXlsx(m_tree, linked), workbook); !status)
            return status;
        m_index.emplace_back(m_tree.indexName + QStringLiteral(".xlsx"), workbook);
        return {};
    }

    Status writeFolder(const QString &root)
    {
        for (const EvidenceTree::Entry &entry : m_tree.entries) {
            if (!entry.isStored())
                continue;
            if (const Status status = copy(entry, root + u'/' + m_tree.pathOf(entry)); !status)
                return status;
        }
        return writeIndex(root);
    }

    Status writeZip(const QString &path)
    {
        auto zip = ZipWriter::create(path);
        if (!zip)
            return zip.error();
        for (const auto &[name, bytes] : m_index) {
            if (const Status status = zip->add(name, m_tree.date(), std::make_unique<ZipBytes>(bytes)); !status)
                return status;
        }
        return fill(*zip, 0);
    }

    Status writeZips(const QString &root)
    {
        if (!QDir().mkpath(root))
            return notWritten(root);
        for (std::size_t part = 0; part < m_tree.parts.size(); ++part) {
            if (m_tree.parts[part].files == 0)
                continue;
            auto zip = ZipWriter::create(root + u'/' + m_tree.parts[part].name + QStringLiteral(".zip"));
            const Status status = zip ? fill(*zip, int(part)) : zip.error();
            if (!status)
                return status;
        }
        return writeIndex(root);
    }

private:
    Status copy(const EvidenceTree::Entry &entry, const QString &path)
    {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return notWritten(entry.folder);
        const Status status = m_workspace.copyFile(entry.file, path, [this](qint64 bytes) { return m_counter.show(bytes); });
        m_counter.finish(entry.file.size);
        return m_counter.isStopped() ? stopped() : status;
    }

    Status writeIndex(const QString &root) const
    {
        if (!QDir().mkpath(root))
            return notWritten(root);
        for (const auto &[name, bytes] : m_index) {
            if (const Status status = writeBytes(root + u'/' + name, bytes); !status)
                return status;
        }
        return {};
    }

    /// Adds the files of a part, and writes it.
    Status fill(ZipWriter &zip, int part)
    {
        for (const EvidenceTree::Entry &entry : m_tree.entries) {
            if (!entry.isStored() || entry.part != part)
                continue;
            auto content = std::make_unique<StoredContent>(m_workspace, entry.file, [this](qint64 bytes) { return m_counter.show(bytes); },
                                                           [this](qint64 bytes) { m_counter.finish(bytes); });
            if (const Status status = zip.add(entry.pathInPart(), entry.issuedOn, std::move(content)); !status)
                return status;
        }
        const Status status = zip.finish();
        return m_counter.isStopped() ? stopped() : status;
    }

    const Workspace &m_workspace;
    const EvidenceTree &m_tree;
    QString m_folder;
    Counter m_counter;
    std::vector<std::pair<QString, QByteArray>> m_index; ///< Names and contents.
};

/// Gives what is whole its name.
Status moveTo(const QString &made, const QString &path)
{
    std::error_code problem;
    const std::filesystem::path target(path.toStdU16String());
    if (QFileInfo(made).isFile())
        QFile::setPermissions(made, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    else
        QDir().rmdir(path); // One that is empty makes way.
    std::filesystem::rename(std::filesystem::path(made.toStdU16String()), target, problem);
    return problem ? Status(notWritten(QFileInfo(path).fileName(), QString::fromStdString(problem.message()))) : Status();
}

} // namespace

Result<UnusableFiles> checkEvidenceFiles(const Workspace &workspace, const EvidenceTree &tree, const ExportProgress &progress)
{
    Counter counter(progress, tree.bytes());
    UnusableFiles unusable;
    std::set<QString> read;
    for (const EvidenceTree::Entry &entry : tree.entries) {
        if (!entry.isStored())
            continue;
        const bool isFirst = read.insert(entry.file.digest).second;
        const Status status = isFirst ? StoredContent(workspace, entry.file, [&](qint64 bytes) { return counter.show(bytes); }, {}).check() : Status();
        counter.finish(entry.file.size);
        if (counter.isStopped() || !counter.show(0))
            return stopped();
        if (!status)
            unusable.emplace(entry.file.digest, status.error().code == ErrorCode::NotFound ? EvidenceTree::State::Missing : EvidenceTree::State::Altered);
    }
    return unusable;
}

UnusableFiles knownUnusableFiles(const Workspace &workspace)
{
    UnusableFiles unusable;
    for (const FileProblem &problem : workspace.fileProblems())
        unusable.emplace(problem.digest, problem.code == Finding::Code::FileMissing ? EvidenceTree::State::Missing : EvidenceTree::State::Altered);
    return unusable;
}

bool isFolder(const EvidenceTree &tree, ExportTarget::Form form)
{
    return form == Form::Folder || tree.hasParts();
}

Status checkExportTarget(const Workspace &workspace, const EvidenceTree &tree, const ExportTarget &target)
{
    const QFileInfo info(target.path);
    const QString name = info.fileName().isEmpty() ? target.path : info.fileName();
    const QString store = QDir(workspace.filesFolder()).absolutePath();
    const QString path = QDir::cleanPath(info.absoluteFilePath());
    if (path == store || path.startsWith(store + u'/'))
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” lies in the folder of attached files, in which nothing else may stand. Choose another place."), name);
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "The folder in which “%1” is to stand does not exist."), name);
    if (isFolder(tree, target.form)) {
        if (info.exists() && !info.isDir())
            return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” is a file. Give the name of a new folder."), name);
        if (info.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” is not empty. Choose a new name or an empty folder, so that nothing of yours is mixed up or replaced."), name);
        return {};
    }
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” is not an ordinary file. Give the name of a zip file."), name);
    if (info.suffix().compare(u"zip", Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("parindex::EvidenceExport", "“%1” does not end in .zip. Choose such a name, so that no other file is replaced."), name);
    return {};
}

Status writeEvidenceTree(const Workspace &workspace, const EvidenceTree &tree, const ExportTarget &target, const IndexPrinter &printIndex, const ExportProgress &progress)
{
    if (const Status status = checkExportTarget(workspace, tree, target); !status)
        return status;
    const QString path = QDir::cleanPath(QFileInfo(target.path).absoluteFilePath());
    // It takes everything in it away unless that was given its name.
    const QTemporaryDir work(QFileInfo(path).path() + QStringLiteral("/.parindex-XXXXXX"));
    if (!work.isValid())
        return notWritten(QFileInfo(path).fileName(), work.errorString());
    TreeWriter writer(workspace, tree, work.path(), progress);
    const bool isOfZips = target.form == Form::Zip && tree.hasParts();
    // Nothing leads into an archive.
    if (const Status status = writer.readIndex(printIndex, !isOfZips); !status)
        return status;
    const QString made = work.filePath(QStringLiteral("made"));
    const Status status = target.form == Form::Folder ? writer.writeFolder(made) : isOfZips ? writer.writeZips(made) : writer.writeZip(made);
    return status ? moveTo(made, path) : status;
}

} // namespace parindex
