// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/opening.h"
#include "app/commandline/verb.h"
#include "core/domain/evidencetree/evidenceindex.h"
#include "core/workspace/evidenceexport.h"
#include "ui/report/evidenceindexfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr int MostMegabytes = 100'000;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

bool isSet(const QCommandLineParser &parser, const char *name)
{
    return parser.isSet(QLatin1String(name));
}

/// Bytes; zero where the option is not given.
Result<qint64> limitOf(const QCommandLineParser &parser, const char *name)
{
    const QString value = parser.value(QLatin1String(name));
    bool isNumber = false;
    const int megabytes = value.toInt(&isNumber);
    if (value.isEmpty())
        return qint64(0);
    if (!isNumber || megabytes < 1 || megabytes > MostMegabytes)
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "--%1 is a number of megabytes from 1 to %2, not “%3”.")).arg(QLatin1String(name)).arg(MostMegabytes).arg(value), {}};
    return megabytes * EvidenceTreeOptions::Megabyte;
}

Result<EvidenceTreeOptions> optionsOf(const QCommandLineParser &parser, const Framework &framework)
{
    EvidenceTreeOptions options;
    options.asciiNames = isSet(parser, "ascii");
    options.copyToEachLeaf = isSet(parser, "each-leaf");
    options.keepLargeFiles = isSet(parser, "keep-large");
    if (const Status status = take(limitOf(parser, "max-file"), options.largestFile); !status)
        return status.error();
    if (const Status status = take(limitOf(parser, "max-part"), options.largestPart); !status)
        return status.error();
    const QString code = parser.value(QStringLiteral("field"));
    const Item *field = framework.findCode(code);
    if (!code.isEmpty() && (!field || field->parent))
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "There is no field with the code “%1”.")).arg(code), {}};
    if (field)
        options.field = field->id;
    return options;
}

/// What is not there, or not as one might think.
void printRemarks(const EvidenceTree &tree)
{
    for (const EvidenceTree::Entry &entry : tree.entries) {
        const QString remark = EvidenceIndex::remarkOf(tree, entry);
        if (!remark.isEmpty() && entry.state != EvidenceTree::State::Elsewhere)
            printNote(entry.place + QStringLiteral(" ") + remark);
    }
}

bool hasUnusable(const EvidenceTree &tree)
{
    return std::any_of(tree.entries.begin(), tree.entries.end(), [](const EvidenceTree::Entry &entry) {
        return entry.state == EvidenceTree::State::Missing || entry.state == EvidenceTree::State::Altered;
    });
}

/// Reads the files, names what is wrong, and writes what is left.
int write(const Workspace &workspace, const AssessmentView &view, const EvidenceTreeOptions &options, const ExportTarget &target, bool withoutMissing)
{
    const auto unusable = checkEvidenceFiles(workspace, planEvidenceTree(view, options));
    if (!unusable)
        return refuse(unusable.error());
    const EvidenceTree tree = planEvidenceTree(view, options, *unusable);
    printRemarks(tree);
    if (hasUnusable(tree) && !withoutMissing)
        return refuse({ErrorCode::Damaged, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Nothing was written, since files are missing or altered. Attach them again, or add --without-missing.")), {}});
    if (const Status status = writeEvidenceTree(workspace, tree, target, indexPrinter(view, tree)); !status)
        return refuse(status.error());
    written(target.path);
    printLine(EvidenceIndex::totals(tree));
    return EvidenceIndex::leftOut(tree) > 0 ? Findings : Fine;
}

} // namespace

int runExportEvidence(const QCommandLineParser &parser)
{
    const auto workspace = Workspace::openForReading(parser.positionalArguments().front(), personName());
    if (!workspace)
        return refuse(workspace.error());
    const auto assessment = chooseAssessment(**workspace, parser.value(QStringLiteral("assessment")));
    if (!assessment)
        return refuseChoice(assessment.error());
    const AssessmentView view = (*workspace)->view(*assessment);
    const auto options = optionsOf(parser, view.framework);
    if (!options)
        return refuseChoice(options.error());
    const ExportTarget target{isSet(parser, "zip") ? ExportTarget::Form::Zip : ExportTarget::Form::Folder, parser.value(QStringLiteral("o"))};
    if (const Status status = checkExportTarget(**workspace, planEvidenceTree(view, *options), target); !status)
        return refuse(status.error());
    return write(**workspace, view, *options, target, isSet(parser, "without-missing"));
}

} // namespace parindex
