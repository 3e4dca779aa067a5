// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace parindex {

/// SHA-256 over data that comes in pieces. OpenSSL, because it is eight times faster than
/// QCryptographicHash and evidence comes by the gigabyte.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    void add(const char *data, qsizetype size);
    QString hex(); ///< 64 lower-case digits; ends the digest.

    static QString ofBytes(const QByteArray &bytes);
    static Result<QString> ofFile(const QString &path);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace parindex
