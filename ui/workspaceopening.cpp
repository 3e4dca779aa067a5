// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaceopening.h"

#include "core/workspace/backups.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/newworkspacedialog.h"
#include "ui/dialogs/restorebackupdialog.h"
#include "ui/examplefile.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QCoreApplication>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::WorkspaceOpening", source);
}

} // namespace

WorkspaceOpening::WorkspaceOpening(Settings &settings, QWidget *parent, std::function<void(const QString &)> release)
    : m_settings(settings), m_parent(parent), m_release(std::move(release))
{
}

std::unique_ptr<Workspace> WorkspaceOpening::open(const QString &path)
{
    auto workspace = Workspace::open(path, m_settings.personName());
    if (workspace)
        return std::move(*workspace);
    const QString restored = offerBackup(path, workspace.error());
    return restored.isEmpty() ? nullptr : open(restored);
}

QString WorkspaceOpening::offerBackup(const QString &path, const Error &error)
{
    const bool helps = error.code == ErrorCode::Damaged || error.code == ErrorCode::NotFound || error.code == ErrorCode::NotOurs;
    if (!helps || backupsOf(path).empty()) {
        Prompts::instance().showError(m_parent, error);
        return {};
    }
    const QString question = error.message + QStringLiteral("\n\n")
        + text(QT_TRANSLATE_NOOP("parindex::WorkspaceOpening", "There are backups of this file. Do you want to go back to one of them?"));
    const bool wanted = Prompts::instance().confirm(m_parent, text(QT_TRANSLATE_NOOP("parindex::WorkspaceOpening", "Restore a backup")), question,
                                                    text(QT_TRANSLATE_NOOP("parindex::WorkspaceOpening", "Choose a backup…")));
    return wanted ? restore(path) : QString();
}

QString WorkspaceOpening::create()
{
    NewWorkspaceDialog dialog(m_settings, m_parent);
    return dialog.exec() == QDialog::Accepted ? dialog.path() : QString();
}

QString WorkspaceOpening::choose(const QString &folder)
{
    return Prompts::instance().openFileName(m_parent, text(QT_TRANSLATE_NOOP("parindex::WorkspaceOpening", "Open a file")), folder,
                                            text(QT_TRANSLATE_NOOP("parindex::WorkspaceOpening", "Assessment files (*.parindex)")));
}

QString WorkspaceOpening::example()
{
    return toldUnlessStopped(ExampleFile(m_settings).path(m_parent));
}

QString WorkspaceOpening::freshExample()
{
    return toldUnlessStopped(ExampleFile(m_settings).buildFresh(m_parent));
}

QString WorkspaceOpening::toldUnlessStopped(const Result<QString> &path)
{
    if (path)
        return *path;
    if (path.error().code != ErrorCode::Cancelled)
        Prompts::instance().showError(m_parent, path.error());
    return {};
}

QString WorkspaceOpening::restore(const QString &path)
{
    RestoreBackupDialog dialog(m_settings, path, m_parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosenCopy())
        return {};
    const QString target = dialog.workspacePath();
    m_release(target);
    const Status status = restoreBackup(*dialog.chosenCopy(), target, m_settings.personName());
    if (!status)
        Prompts::instance().showError(m_parent, status.error());
    return target;
}

} // namespace parindex
