// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct zip;

namespace parindex {

/// A zip file from outside: .docx, .xlsx and .ods are such. Opening refuses what is too large
/// unpacked, holds too many parts, or is protected by a password, before anything is unpacked.
class ZipArchive
{
public:
    static constexpr qint64 LargestPart = 64 << 20;
    static constexpr qint64 LargestWhole = 160 << 20;
    static constexpr int MostParts = 5000;

    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &name) const { return find(name) != m_parts.end(); }
    Result<QByteArray> read(const QString &name) const; ///< Refuses a part that is damaged or missing.
    /// Refuses parts of XML that define entities or point to others: no office program writes them.
    Status checkXml() const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    struct Part
    {
        QString name;
        qint64 size = 0;
    };

    ZipArchive(std::unique_ptr<zip, Closer> archive, QString fileName);
    std::vector<Part>::const_iterator find(const QString &name) const;
    Status readParts();
    Status add(QString name, qint64 size, bool encrypted);
    Error damaged() const;

    std::unique_ptr<zip, Closer> m_archive;
    QString m_fileName; ///< Without its folder, for the sentences.
    std::vector<Part> m_parts;
    qint64 m_whole = 0; ///< Bytes of all parts, unpacked.
};

} // namespace parindex
