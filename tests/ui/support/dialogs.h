// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <memory>

namespace parindex::test {

/// Does something with the next modal dialog of a kind, as a user would once it is there. Keep the
/// result as long as the dialog may come; it tells whether it has come.
template <typename Dialog>
class WhenOpen
{
public:
    explicit WhenOpen(std::function<void(Dialog &)> act)
    {
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, act = std::move(act)] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            m_timer.stop();
            m_came = true;
            act(*dialog);
        });
        m_timer.start();
    }

    bool came() const { return m_came; }

private:
    QTimer m_timer;
    bool m_came = false;
};

} // namespace parindex::test
