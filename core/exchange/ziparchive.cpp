// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>

namespace parindex {

namespace {

Error refused(const char *source, const QString &name)
{
    return {ErrorCode::Refused, QCoreApplication::translate("parindex::ZipArchive", source).arg(name), {}};
}

bool isXml(const QString &name)
{
    return name.endsWith(u".xml", Qt::CaseInsensitive) || name.endsWith(u".rels", Qt::CaseInsensitive);
}

/// Whether the text of a part could define an entity. What is not plain text in bytes (UTF-16) counts
/// as well: office programs write UTF-8.
bool definesEntities(const QByteArray &xml)
{
    return xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY") || xml.startsWith("\xFE\xFF") || xml.startsWith("\xFF\xFE") || xml.contains('\0');
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::unique_ptr<zip, Closer> archive, QString fileName)
    : m_archive(std::move(archive)), m_fileName(std::move(fileName))
{
}

Error ZipArchive::damaged() const
{
    return {ErrorCode::Damaged, QCoreApplication::translate("parindex::ZipArchive", "“%1” is damaged and cannot be read. Open it in the program it comes from, save it again, and try once more.").arg(m_fileName), {}};
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int problem = 0;
    ZipArchive archive({zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &problem), {}}, QFileInfo(path).fileName());
    if (!archive.m_archive)
        return archive.damaged();
    if (const Status status = archive.readParts(); !status)
        return status.error();
    return archive;
}

Status ZipArchive::readParts()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > MostParts)
        return refused(QT_TRANSLATE_NOOP("parindex::ZipArchive", "“%1” holds too many parts to be a document, so it is not opened."), m_fileName);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &part) != 0 || !(part.valid & ZIP_STAT_NAME) || !(part.valid & ZIP_STAT_SIZE))
            return damaged();
        const bool encrypted = (part.valid & ZIP_STAT_ENCRYPTION_METHOD) && part.encryption_method != ZIP_EM_NONE;
        if (const Status status = add(QString::fromUtf8(part.name), static_cast<qint64>(std::min<zip_uint64_t>(part.size, INT64_MAX / MostParts)), encrypted); !status)
            return status;
    }
    return {};
}

Status ZipArchive::add(QString name, qint64 size, bool encrypted)
{
    if (encrypted)
        return refused(QT_TRANSLATE_NOOP("parindex::ZipArchive", "“%1” is protected by a password. Save a copy without a password, and choose that."), m_fileName);
    m_whole += size;
    if (size > LargestPart || m_whole > LargestWhole)
        return refused(QT_TRANSLATE_NOOP("parindex::ZipArchive", "“%1” would be far larger unpacked than any table of criteria, so it is not opened."), m_fileName);
    m_parts.push_back({std::move(name), size});
    return {};
}

std::vector<ZipArchive::Part>::const_iterator ZipArchive::find(const QString &name) const
{
    return std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &one) { return one.name == name; });
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto part = find(name);
    if (part == m_parts.end())
        return damaged();
    const auto index = static_cast<zip_uint64_t>(part - m_parts.begin());
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), index, 0), zip_fclose);
    QByteArray bytes(part->size, Qt::Uninitialized);
    // The size was stated by the file; the engine checks it, and the sum, where the part ends.
    char more = 0;
    if (!file || zip_fread(file.get(), bytes.data(), static_cast<zip_uint64_t>(part->size)) != part->size || zip_fread(file.get(), &more, 1) != 0)
        return damaged();
    return bytes;
}

Status ZipArchive::checkXml() const
{
    for (const Part &part : m_parts) {
        if (!isXml(part.name))
            continue;
        const auto xml = read(part.name);
        if (!xml)
            return xml.error();
        if (definesEntities(*xml))
            return refused(QT_TRANSLATE_NOOP("parindex::ZipArchive", "“%1” defines entities of its own, as no office program does and hostile files do, so it is not opened."), m_fileName);
    }
    return {};
}

} // namespace parindex
