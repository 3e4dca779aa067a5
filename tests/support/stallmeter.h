// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include <time.h>

namespace parindex::test {

/// The longest time that the event loop of this thread did not come round, while this lives.
class StallMeter
{
public:
    StallMeter()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(Interval);
    }

    double longest() ///< Milliseconds, up to now.
    {
        note();
        return double(m_longest) / 1e6;
    }
    /// Milliseconds that this thread itself worked for at most between two turns: what of a stall is
    /// not that others had the processor, or that it waited for the disk.
    double longestWork() const { return double(m_longestWork) / 1e6; }

private:
    static constexpr int Interval = 5; ///< Milliseconds, which count for nothing themselves.

    void note()
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - qint64(Interval) * 1'000'000);
        m_clock.restart();
        const qint64 work = workSoFar();
        m_longestWork = std::max(m_longestWork, work - m_work);
        m_work = work;
    }

    static qint64 workSoFar()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0; ///< Nanoseconds.
    qint64 m_longestWork = 0; ///< Nanoseconds.
    qint64 m_work = workSoFar();
};

} // namespace parindex::test
