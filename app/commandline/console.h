// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace parindex {

/// What a verb tells the caller; documented in the help.
enum ExitCode : int {
    Fine = 0,
    Findings = 1, ///< A check found something that has to be put right.
    Usage = 2,    ///< The command line was not understood.
    Refused = 3   ///< A file cannot be read or written, or was refused.
};

/// Standard output and standard error: always UTF-8, whatever the terminal's language is.
void printLine(const QString &line);
void printNote(const QString &line); ///< For people: on standard error.
bool isOutputWritten();              ///< False when standard output did not take everything.

/// Says that a file was written, and gives the exit code.
int written(const QString &path);

/// Says on standard error what is wrong, and gives the exit code.
int refuse(const Error &error);
int misuse(const QString &message);

/// "Documents: 12 of 64" on one line of a terminal; nothing where standard error is a file.
class ProgressLine
{
public:
    explicit ProgressLine(QString label);
    ~ProgressLine(); ///< Wipes the line.
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(int done, int of);

private:
    QString m_label;
    bool m_isTerminal;
    bool m_shown = false;
};

} // namespace parindex
