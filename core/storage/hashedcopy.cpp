// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hashedcopy.h"

#include "core/base/digest.h"
#include "core/storage/storeerrors.h"

#include <QFile>

#include <vector>

namespace parindex {

namespace {

constexpr std::size_t ChunkSize = 256 << 10; ///< Bytes; stays in the processor's own memory.

}

Result<HashedCopy> copyHashed(QFile &source, QFile &target, const QString &name, qint64 largest, const std::function<bool(qint64 bytes)> &goesOn)
{
    Digest digest;
    std::vector<char> chunk(ChunkSize);
    const qint64 expected = source.size(); // One that shrinks meanwhile is on a network folder that goes away.
    qint64 done = 0;
    qint64 size = 0;
    while ((size = source.read(chunk.data(), qint64(chunk.size()))) > 0) {
        digest.add(chunk.data(), size);
        if (target.write(chunk.data(), size) != size)
            return storeerrors::cannotWrite(name, target.errorString());
        done += size;
        if (done > largest)
            return storeerrors::tooLarge(name);
        if (goesOn && !goesOn(done))
            return storeerrors::stopped(name);
    }
    if (size < 0 || done < expected)
        return storeerrors::unreadable(name, source.errorString());
    return HashedCopy{digest.hex(), done};
}

} // namespace parindex
