// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/storedcontent.h"

#include <QCoreApplication>

namespace parindex {

namespace {

constexpr qint64 ChunkSize = 1 << 20;

Error failure(ErrorCode code, const char *source, const Attachment &attachment, const QString &detail)
{
    return {code, QCoreApplication::translate("parindex::StoredContent", source).arg(attachment.fileName), detail};
}

} // namespace

StoredContent::StoredContent(const Workspace &workspace, Attachment attachment, Shown shown, Ended ended)
    : m_attachment(std::move(attachment)), m_file(workspace.pathOf(m_attachment)), m_shown(std::move(shown)), m_ended(std::move(ended))
{
}

Error StoredContent::altered() const
{
    return failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("parindex::StoredContent", "“%1” is not what was attached any more, or cannot be read to its end. Attach the right file again."), m_attachment, m_file.fileName());
}

Status StoredContent::open()
{
    m_digest = std::make_unique<Digest>();
    m_done = 0;
    m_file.close();
    if (!m_file.exists())
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("parindex::StoredContent", "“%1” is missing from the folder of attached files. Attach the file again."), m_attachment, m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() != m_attachment.size)
        return altered();
    return {};
}

Result<qint64> StoredContent::read(char *data, qint64 most)
{
    // Asked again at its end, it says the same.
    const qint64 count = m_digest ? m_file.read(data, most) : 0;
    if (count == 0)
        return end();
    if (count < 0 || m_done + count > m_attachment.size)
        return altered();
    m_digest->add(data, count);
    m_done += count;
    if (m_shown && !m_shown(m_done))
        return Error{ErrorCode::Cancelled, {}, {}};
    return count;
}

Result<qint64> StoredContent::end()
{
    if (!m_digest)
        return qint64(0);
    m_file.close();
    const bool isSame = m_done == m_attachment.size && m_digest->hex() == m_attachment.digest;
    m_digest.reset();
    if (m_ended)
        m_ended(m_done);
    return isSame ? Result<qint64>(qint64(0)) : Result<qint64>(altered());
}

Status StoredContent::check()
{
    Status status = open();
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    while (status) {
        const auto count = read(chunk.data(), chunk.size());
        if (!count || *count == 0)
            return count ? Status() : Status(count.error());
    }
    return status;
}

} // namespace parindex
