// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace parindex {

namespace {

constexpr int MostThreads = 4; ///< More would only wait for the same disk.

}

void inParallel(std::size_t count, const std::function<void(std::size_t index)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto runAll = [&] {
        for (std::size_t index = 0; (index = next++) < count;)
            work(index);
    };
    const auto threads = std::min(count, std::size_t(std::clamp(QThread::idealThreadCount(), 1, MostThreads)));
    if (threads < 2)
        return runAll();
    QThreadPool pool; // Waits for its threads when it goes.
    pool.setMaxThreadCount(int(threads));
    for (std::size_t i = 0; i < threads; ++i)
        pool.start(runAll);
}

} // namespace parindex
