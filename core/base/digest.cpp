// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

#include <array>

namespace parindex {

namespace {
constexpr qint64 ChunkSize = 1 << 20;
}

struct Digest::Context
{
    EVP_MD_CTX *handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

Digest::Digest() : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->handle, EVP_sha256(), nullptr);
}

Digest::~Digest() = default;

void Digest::add(const char *data, qsizetype size)
{
    EVP_DigestUpdate(m_context->handle, data, static_cast<std::size_t>(size));
}

QString Digest::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context->handle, bytes.data(), &length);
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length));
    return QString::fromLatin1(raw.toHex());
}

QString Digest::ofBytes(const QByteArray &bytes)
{
    Digest digest;
    digest.add(bytes.constData(), bytes.size());
    return digest.hex();
}

Result<QString> Digest::ofFile(const QString &path)
{
    QFile file(path);
    const auto failure = [&] {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate("parindex::Digest", "The file “%1” cannot be read. Check that it is still there and try again.").arg(path),
                     file.errorString()};
    };
    if (!file.open(QIODevice::ReadOnly))
        return failure();
    Digest digest;
    QByteArray chunk;
    while (!(chunk = file.read(ChunkSize)).isEmpty())
        digest.add(chunk.constData(), chunk.size());
    if (file.error() != QFileDevice::NoError)
        return failure();
    return digest.hex();
}

} // namespace parindex
