// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/exchange/zipwriter.h"
#include "core/workspace/workspace.h"

#include <QFile>

#include <functional>

namespace parindex {

/// An attached file as it is read from the store, compared with its hash where it ends.
class StoredContent : public ZipContent
{
public:
    using Shown = std::function<bool(qint64 bytesRead)>; ///< False: stop.
    using Ended = std::function<void(qint64 bytes)>;

    StoredContent(const Workspace &workspace, Attachment attachment, Shown shown, Ended ended);

    qint64 size() const override { return m_attachment.size; }
    /// NotFound where it is missing, Damaged where it has another size.
    Status open() override;
    /// Damaged at the end of what is not what was attached.
    Result<qint64> read(char *data, qint64 most) override;
    Status check(); ///< Reads it to its end.

private:
    Error altered() const;
    Result<qint64> end();

    Attachment m_attachment;
    QFile m_file;
    std::unique_ptr<Digest> m_digest;
    qint64 m_done = 0;
    Shown m_shown;
    Ended m_ended;
};

} // namespace parindex
