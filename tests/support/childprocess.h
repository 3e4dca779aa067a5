// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace parindex::test {

/// Another process at work on a workspace; see tests/endtoend/child.cpp.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PARINDEX_TEST_CHILD), arguments);
        if (!m_process.waitForStarted())
            qFatal("%s: %s", PARINDEX_TEST_CHILD, qUtf8Printable(m_process.errorString()));
    }
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Its next line; nothing after ten seconds, or when it has ended.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    /// Its next line among those that it has said already.
    QString lineSaid() { return m_process.canReadLine() ? QString::fromUtf8(m_process.readLine()).trimmed() : QString(); }

    /// As kill -9 does; what it said before can still be read.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Lets it end as it wants to.
    bool finish()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace parindex::test
