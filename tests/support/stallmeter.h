// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

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

private:
    static constexpr int Interval = 5; ///< Milliseconds, which count for nothing themselves.

    void note()
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed() - qint64(Interval) * 1'000'000);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0; ///< Nanoseconds.
};

} // namespace parindex::test
