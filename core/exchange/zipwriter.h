// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>

struct zip;

namespace parindex {

/// What becomes one file of a zip; it is read piece by piece when the zip is written.
class ZipContent
{
public:
    virtual ~ZipContent() = default;

    virtual qint64 size() const = 0; ///< Bytes; what is read must be as many.
    virtual Status open() = 0;
    /// How many bytes were put there; 0 at the end, which is the place to refuse what was read.
    virtual Result<qint64> read(char *data, qint64 most) = 0;
};

/// Content that is at hand.
class ZipBytes : public ZipContent
{
public:
    explicit ZipBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    qint64 size() const override { return m_bytes.size(); }
    Status open() override;
    Result<qint64> read(char *data, qint64 most) override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Writes a zip file that depends on nothing but what is put into it: names are UTF-8 and flagged as
/// such, times are those that are given, and what is compressed already is only stored.
class ZipWriter
{
public:
    /// The path must be free. Nothing is written before finish().
    static Result<ZipWriter> create(const QString &path);

    /// A file with its path in the zip, "folder/name.pdf". Dates before 1980 become that year.
    Status add(const QString &name, QDate date, std::unique_ptr<ZipContent> content);
    /// Writes everything. Leaves no file when it fails: the first error that a content gave, or
    /// that the disk took no more.
    Status finish();

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    struct Source;

    ZipWriter(std::unique_ptr<zip, Closer> archive, QString path);
    Error notWritten(const QString &detail) const;

    std::unique_ptr<zip, Closer> m_archive;
    QString m_path;
    std::shared_ptr<std::optional<Error>> m_failure; ///< What a content refused; the sources tell.
};

} // namespace parindex
