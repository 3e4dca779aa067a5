// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFile;

namespace parindex {

/// Returns when the content of an open file is on the disk; false when it does not get there.
bool flushToDisk(QFile &file);
bool flushToDisk(const QString &path);

/// Lets the system begin to write what a file holds so far, so that flushToDisk has less to wait
/// for. Promises nothing.
void beginFlush(QFile &file);

/// Returns when the names of the files in these folders are on the disk as well: a file whose
/// name is lost is lost. False when one of them does not get there.
bool flushNames(const QStringList &folders);

} // namespace parindex
