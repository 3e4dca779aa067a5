// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportevidence.h"

#include "core/domain/evidencetree/evidenceindex.h"
#include "core/workspace/evidenceexport.h"
#include "ui/attachfiles.h"
#include "ui/dialogs/exportevidencedialog.h"
#include "ui/prompts.h"
#include "ui/report/evidenceindexfile.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parindex {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::ExportEvidence", source, nullptr, count);
}

/// In the folder, under a name that nothing has yet.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return path;
}

/// Where the user wants it; empty when he gave up. A folder is made within the one that he names.
QString askForTarget(const Session &session, QWidget *parent, const EvidenceTree &tree, ExportTarget::Form form)
{
    const QDir beside = QFileInfo(session.workspace().path()).dir();
    const QString title = text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Export the evidence"));
    if (!isFolder(tree, form))
        return Prompts::instance().saveFileName(parent, title, beside.filePath(tree.name + QStringLiteral(".zip")), text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Zip files (*.zip)")), QStringLiteral("zip"));
    const QString folder = Prompts::instance().openFolder(parent, text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Choose the folder in which “%1” is made")).arg(tree.name), beside.path());
    return folder.isEmpty() ? QString() : freePath(QDir(folder), tree.name);
}

/// Whether to go on without what cannot be written.
bool acceptUnusable(QWidget *parent, const EvidenceTree &without)
{
    QStringList names;
    for (const EvidenceTree::Entry &entry : without.entries) {
        if (entry.state == EvidenceTree::State::Missing || entry.state == EvidenceTree::State::Altered)
            names << entry.place + QStringLiteral(" ") + EvidenceIndex::remarkOf(without, entry);
    }
    const auto count = int(names.size());
    const QString question = text(QT_TRANSLATE_N_NOOP("parindex::ExportEvidence", "%n file(s) cannot be exported:"), count) + u'\n' + listed(names) + QStringLiteral("\n\n")
        + text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "The index will name them as missing. To stop here and attach them again, choose Cancel."));
    return count == 0 || Prompts::instance().confirm(parent, text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Export the evidence")), question, text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Export without them")));
}

/// Reads all files of the tree; gives those that cannot be written.
Result<UnusableFiles> check(const Session &session, QWidget *parent, const EvidenceTree &tree)
{
    Result<UnusableFiles> unusable(UnusableFiles{});
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Checking the files…")), [&](const Prompts::Progress &progress) {
        unusable = checkEvidenceFiles(session.workspace(), tree, progress);
    });
    return unusable;
}

Status write(const Session &session, QWidget *parent, const EvidenceTree &tree, const ExportTarget &target, const IndexPrinter &printer)
{
    Status status;
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::ExportEvidence", "Writing the files…")), [&](const Prompts::Progress &progress) {
        status = writeEvidenceTree(session.workspace(), tree, target, printer, progress);
    });
    return status;
}

void show(QWidget *parent, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Prompts::instance().showError(parent, error);
}

void exportAsChosen(Session &session, QWidget *parent, const ExportEvidenceDialog &dialog)
{
    const AssessmentView view = session.workspace().view(dialog.assessment());
    const EvidenceTree wanted = planEvidenceTree(view, dialog.options());
    const ExportTarget target{dialog.form(), askForTarget(session, parent, wanted, dialog.form())};
    if (target.path.isEmpty())
        return;
    if (const Status status = checkExportTarget(session.workspace(), wanted, target); !status)
        return show(parent, status.error());
    const auto unusable = check(session, parent, wanted);
    if (!unusable)
        return show(parent, unusable.error());
    const EvidenceTree tree = planEvidenceTree(view, dialog.options(), *unusable);
    if (!acceptUnusable(parent, tree))
        return;
    const Status status = write(session, parent, tree, target, indexPrinter(view, tree));
    if (status)
        emit session.fileWritten(target.path);
    else
        show(parent, status.error());
}

} // namespace

void exportEvidence(Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    Settings settings;
    ExportEvidenceDialog dialog(session, settings.exportChoices(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setExportChoices(dialog.choices());
    exportAsChosen(session, parent, dialog);
}

} // namespace parindex
