// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parallelwork.h"

#include "core/base/parallel.h"
#include "ui/prompts.h"

#include <mutex>

namespace parindex {

bool workInParallel(QWidget *parent, const QString &title, std::size_t count, const std::function<void(std::size_t index)> &work)
{
    std::mutex mutex; // Of what follows.
    qint64 done = 0;
    bool stopped = false;
    Prompts::instance().runWithProgress(parent, title, [&](const Prompts::Progress &progress) {
        inParallel(count, [&](std::size_t index) {
            if (const std::lock_guard lock(mutex); stopped)
                return;
            work(index);
            const std::lock_guard lock(mutex);
            stopped = stopped || !progress(++done, qint64(count));
        });
    });
    return !stopped;
}

} // namespace parindex
