// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace parindex {

class Settings;
class Workspace;

/// The ways to a workspace file that ask or tell the user something. Each gives a path, empty
/// when the user gave up or it could not be had, which has then been said.
class WorkspaceOpening
{
public:
    /// `release` is called with the path of a file that is about to be replaced.
    WorkspaceOpening(Settings &settings, QWidget *parent, std::function<void(const QString &)> release);

    /// Null, with the reason told, when the file cannot be opened; offers its backups where they
    /// could help.
    std::unique_ptr<Workspace> open(const QString &path);
    QString create();
    QString choose(const QString &folder);
    QString example();
    QString freshExample();
    QString restore(const QString &path); ///< Of this file, or of the last opened one when empty.

private:
    /// Tells why a file could not be opened, and offers its backups where they could help.
    QString offerBackup(const QString &path, const Error &error);
    QString toldUnlessStopped(const Result<QString> &path);

    Settings &m_settings;
    QWidget *m_parent;
    std::function<void(const QString &)> m_release;
};

} // namespace parindex
