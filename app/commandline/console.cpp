// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace parindex {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString withProgramName(const QString &message)
{
    return QStringLiteral("parindex: ") + message;
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, line + u'\n');
}

void printNote(const QString &line)
{
    // In the order in which things happened, also where both go to one file.
    std::fflush(stdout);
    write(stderr, line + u'\n');
}

bool isOutputWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int written(const QString &path)
{
    printLine(QCoreApplication::translate("parindex::CommandLine", "“%1” was written.").arg(path));
    return Fine;
}

int refuse(const Error &error)
{
    printNote(withProgramName(error.message));
    return Refused;
}

int misuse(const QString &message)
{
    printNote(withProgramName(message));
    return Usage;
}

ProgressLine::ProgressLine(QString label) : m_label(std::move(label)), m_isTerminal(isTerminal(stderr)) {}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        write(stderr, QStringLiteral("\r\x1b[K"));
}

void ProgressLine::show(int done, int of)
{
    if (!m_isTerminal)
        return;
    m_shown = true;
    write(stderr, QStringLiteral("\r%1: %2/%3").arg(m_label).arg(done).arg(of));
}

} // namespace parindex
