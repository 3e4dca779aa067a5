// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing.h"

#include "core/base/text.h"
#include "core/report/evidenceregisterreport.h"
#include "core/report/requirementmatrixreport.h"
#include "core/report/scoresheetreport.h"
#include "ui/prompts.h"
#include "ui/report/pdffile.h"
#include "ui/report/reportpreviewdialog.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::Printing", source);
}

/// Beside the workspace, named after the assessment.
QString suggestedPath(const Session &session, const QString &what)
{
    const QString name = safeFileName(what + QStringLiteral(" – ") + session.view().title());
    return QFileInfo(session.workspace().path()).dir().filePath(name + QStringLiteral(".pdf"));
}

QString scoreSheetPath(const Session &session)
{
    return suggestedPath(session, text(QT_TRANSLATE_NOOP("parindex::Printing", "Score sheet")));
}

Report scoreSheet(const Session &session)
{
    ReportOptions options;
    options.acceptedWarnings = session.workspace().acceptedWarnings(*session.assessment());
    return scoreSheetReport(session.view(), options);
}

} // namespace

void previewScoreSheet(const Session &session, QWidget *parent)
{
    if (session.assessment())
        ReportPreviewDialog(scoreSheet(session), scoreSheetPath(session), parent).exec();
}

void previewEvidenceRegister(const Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    const QString path = suggestedPath(session, text(QT_TRANSLATE_NOOP("parindex::Printing", "Evidence register")));
    ReportPreviewDialog(evidenceRegisterReport(session.view()), path, parent).exec();
}

void previewRequirementMatrix(const Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    const QString path = suggestedPath(session, text(QT_TRANSLATE_NOOP("parindex::Printing", "Evidence matrix")));
    ReportPreviewDialog(requirementMatrixReport(session.view()), path, parent).exec();
}

void saveScoreSheet(Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    const QString path = Prompts::instance().saveFileName(parent, text(QT_TRANSLATE_NOOP("parindex::Printing", "Save the score sheet")), scoreSheetPath(session),
                                                          text(QT_TRANSLATE_NOOP("parindex::Printing", "PDF files (*.pdf)")), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    if (const Status status = writeReportPdf(scoreSheet(session), path); !status)
        Prompts::instance().showError(parent, status.error());
    else
        emit session.fileWritten(path);
}

} // namespace parindex
