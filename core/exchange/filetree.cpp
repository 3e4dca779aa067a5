// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetree.h"

#include "core/base/text.h"
#include "core/exchange/incomingname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace parindex {

namespace {

namespace fs = std::filesystem;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FileTree", source);
}

/// One search; what it finds is taken over at its end.
class Search
{
public:
    explicit Search(const FoundSoFar &progress) : m_progress(progress) {}

    Status take(const QString &path);
    FileTree finished();

private:
    Status enter(const QString &folder, const QString &place, int depth);
    Status enterEntry(const fs::directory_entry &entry, const QString &folder, const QString &place, int depth);
    Status takeFile(const QString &path, const QString &place);
    void refuse(const char *sentence, const QString &place) { m_tree.refusals << text(sentence).arg(place); }

    const FoundSoFar &m_progress;
    FileTree m_tree;
    QSet<QString> m_seen; ///< Real paths, since what was chosen may overlap.
};

bool isOfAWorkspace(const QString &folder, const QString &name)
{
    if (name.endsWith(QStringLiteral(".parindex"), Qt::CaseInsensitive))
        return true;
    const bool beside = name.endsWith(QStringLiteral(".files")) || name.endsWith(QStringLiteral(".backups"));
    return beside && QFileInfo::exists(folder + u'/' + name.section(u'.', 0, -2) + QStringLiteral(".parindex"));
}

Status Search::take(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? QDir(path).dirName() : info.fileName();
    return info.isDir() ? enter(QDir(path).absolutePath(), name, 1) : takeFile(info.absoluteFilePath(), name);
}

Status Search::enter(const QString &folder, const QString &place, int depth)
{
    if (const QString real = QFileInfo(folder).canonicalFilePath(); m_seen.contains(real))
        return {};
    else
        m_seen.insert(real);
    if (depth > FileTree::DeepestFolder) {
        refuse(QT_TRANSLATE_NOOP("parindex::FileTree", "The folder “%1” lies more than 20 folders deep and was not taken. Choose it by itself."), place);
        return {};
    }
    std::error_code failure;
    fs::directory_iterator entry(QFile::encodeName(folder).toStdString(), failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
        if (const Status status = enterEntry(*entry, folder, place, depth); !status)
            return status;
    }
    if (failure)
        refuse(QT_TRANSLATE_NOOP("parindex::FileTree", "The folder “%1” could not be read to its end. Check that it may be read and that its drive is connected."), place);
    return {};
}

Status Search::enterEntry(const fs::directory_entry &entry, const QString &folder, const QString &place, int depth)
{
    const QString name = QFile::decodeName(entry.path().filename().string().c_str());
    const QString path = QDir(folder).filePath(name);
    const QString below = place + u'/' + name;
    std::error_code failure;
    if (entry.is_symlink(failure))
        refuse(QT_TRANSLATE_NOOP("parindex::FileTree", "“%1” is a link to somewhere else and was not followed. Add what it points to by itself."), below);
    else if (incomingNameOf(name) == IncomingName::Leftover || isOfAWorkspace(folder, name))
        ++m_tree.leftOut;
    else if (entry.is_directory(failure))
        return enter(path, below, depth + 1);
    else if (entry.is_regular_file(failure))
        return takeFile(path, below);
    else
        refuse(QT_TRANSLATE_NOOP("parindex::FileTree", "“%1” is no ordinary file and was not taken."), below);
    return {};
}

Status Search::takeFile(const QString &path, const QString &place)
{
    const IncomingName standing = incomingNameOf(QFileInfo(path).fileName());
    if (standing == IncomingName::Program)
        refuse(QT_TRANSLATE_NOOP("parindex::FileTree", "“%1” is a program or a shortcut, not a document, and was not taken."), place);
    if (standing == IncomingName::Leftover)
        ++m_tree.leftOut;
    if (standing != IncomingName::Document)
        return {};
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty() && m_seen.contains(real))
        return {};
    m_seen.insert(real);
    if (m_tree.files.size() >= FileTree::MostFiles)
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FileTree", "There are more than 10,000 files in what was chosen, so none was taken. Choose a folder that holds only the documents.")), {}};
    m_tree.files.push_back({path, normalized(place)});
    if (m_progress && !m_progress(static_cast<int>(m_tree.files.size())))
        return Error{ErrorCode::Cancelled, text(QT_TRANSLATE_NOOP("parindex::FileTree", "The search was stopped.")), {}};
    return {};
}

/// Folder by folder, as a file manager lists them: "1.1/b" before "1.1.2/a".
bool standsBefore(const QStringList &left, const QStringList &right)
{
    for (qsizetype level = 0; level < std::min(left.size(), right.size()); ++level) {
        if (const int order = compareVietnamese(left[level], right[level]); order != 0)
            return order < 0;
    }
    return left.size() < right.size();
}

FileTree Search::finished()
{
    std::vector<std::pair<QStringList, FoundFile>> sorted;
    for (FoundFile &file : m_tree.files)
        sorted.emplace_back(file.place.split(u'/'), std::move(file));
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) { return standsBefore(left.first, right.first); });
    m_tree.files.clear();
    for (auto &[levels, file] : sorted)
        m_tree.files.push_back(std::move(file));
    return std::move(m_tree);
}

} // namespace

Result<FileTree> collectFiles(const QStringList &paths, const FoundSoFar &progress)
{
    Search search(progress);
    for (const QString &path : paths) {
        if (const Status status = search.take(path); !status)
            return status.error();
    }
    return search.finished();
}

} // namespace parindex
