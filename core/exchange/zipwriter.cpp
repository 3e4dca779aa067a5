// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <ctime>

namespace parindex {

namespace {

constexpr int FirstYear = 1980; ///< Of the clock of zip files.
constexpr int LastYear = 2107;

zip_uint16_t dosDate(QDate date)
{
    const QDate shown = date.isValid() && date.year() >= FirstYear && date.year() <= LastYear ? date : QDate(FirstYear, 1, 1);
    return static_cast<zip_uint16_t>(((shown.year() - FirstYear) << 9) | (shown.month() << 5) | shown.day());
}

/// Pictures, PDF files and what is a zip itself do not become smaller.
bool isCompressed(const QString &name)
{
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("docx"), QStringLiteral("xlsx"),
                                     QStringLiteral("pptx"), QStringLiteral("odt"), QStringLiteral("ods"), QStringLiteral("odp"), QStringLiteral("zip"), QStringLiteral("rar"), QStringLiteral("7z")};
    return endings.contains(name.section(u'.', -1).toLower());
}

} // namespace

/// What libzip asks while it writes.
struct ZipWriter::Source
{
    std::unique_ptr<ZipContent> content;
    std::shared_ptr<std::optional<Error>> failure;
    zip_error_t error{};

    static zip_int64_t answer(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto *source = static_cast<Source *>(state);
        switch (command) {
        case ZIP_SOURCE_OPEN: return source->opened();
        case ZIP_SOURCE_READ: return source->read(static_cast<char *>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_CLOSE: return 0;
        case ZIP_SOURCE_STAT: return source->describe(static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_ERROR: return zip_error_to_data(&source->error, data, length);
        case ZIP_SOURCE_FREE: delete source; return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS, -1);
        default: zip_error_set(&source->error, ZIP_ER_OPNOTSUPP, 0); return -1;
        }
    }

private:
    zip_int64_t opened()
    {
        const Status status = content->open();
        return status ? 0 : refuse(status.error());
    }

    zip_int64_t read(char *data, qint64 most)
    {
        const auto count = content->read(data, most);
        return count ? *count : refuse(count.error());
    }

    zip_int64_t describe(zip_stat_t *stat) const
    {
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(content->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(*stat);
    }

    zip_int64_t refuse(const Error &reason)
    {
        if (!*failure)
            *failure = reason;
        zip_error_set(&error, ZIP_ER_READ, 0);
        return -1;
    }
};

Status ZipBytes::open()
{
    m_at = 0;
    return {};
}

Result<qint64> ZipBytes::read(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

void ZipWriter::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipWriter::ZipWriter(std::unique_ptr<zip, Closer> archive, QString path)
    : m_archive(std::move(archive)), m_path(std::move(path)), m_failure(std::make_shared<std::optional<Error>>())
{
}

Error ZipWriter::notWritten(const QString &detail) const
{
    const QString sentence = QCoreApplication::translate("parindex::ZipWriter", "“%1” could not be written. Check that the disk is not full and that the folder can be written.");
    return {ErrorCode::Unreadable, sentence.arg(QFileInfo(m_path).fileName()), detail};
}

Result<ZipWriter> ZipWriter::create(const QString &path)
{
    int problem = 0;
    ZipWriter writer({zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &problem), {}}, path);
    if (!writer.m_archive)
        return writer.notWritten(QString::number(problem));
    return writer;
}

Status ZipWriter::add(const QString &name, QDate date, std::unique_ptr<ZipContent> content)
{
    zip *archive = m_archive.get();
    const bool isStored = isCompressed(name);
    auto state = std::make_unique<Source>(Source{std::move(content), m_failure});
    zip_source_t *source = zip_source_function(archive, Source::answer, state.get());
    if (!source)
        return notWritten(QString::fromUtf8(zip_strerror(archive)));
    state.release(); // The source has it now.
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return notWritten(QString::fromUtf8(zip_strerror(archive)));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, place, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    zip_file_set_dostime(archive, place, 0, dosDate(date), 0);
    return {};
}

Status ZipWriter::finish()
{
    if (zip_close(m_archive.get()) == 0) {
        static_cast<void>(m_archive.release());
        return {};
    }
    return *m_failure ? **m_failure : notWritten(QString::fromUtf8(zip_strerror(m_archive.get())));
}

} // namespace parindex
