// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/opening.h"

#include "app/commandline/console.h"
#include "core/base/text.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace parindex {

namespace {

using Choice = std::vector<const Assessment *>;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

QString listed(const Workspace &workspace, const Choice &choice)
{
    QStringList lines;
    for (const Assessment *assessment : choice)
        lines << QStringLiteral("  #%1  %2").arg(assessment->id.value()).arg(workspace.view(assessment->id).title());
    return lines.join(u'\n');
}

Choice allOf(const Workspace &workspace)
{
    Choice choice;
    for (const Assessment &assessment : workspace.assessments())
        choice.push_back(&assessment);
    return choice;
}

bool isYear(const QString &word)
{
    return word.size() == 4 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Words that are years must be the year; all others must stand in the unit's name.
bool matches(const Workspace &workspace, const Assessment &assessment, const QString &wanted)
{
    if (wanted.startsWith(u'#'))
        return wanted.mid(1) == QString::number(assessment.id.value());
    const QString name = folded(workspace.agencyOf(assessment).name);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return isYear(word) ? word.toInt() == assessment.year : word == u"–" || word == u"-" || name.contains(word);
    });
}

/// A unit that was named in full wins over those whose names merely hold that name.
Choice fullyNamed(const Workspace &workspace, const Choice &choice, const QString &wanted)
{
    Choice full;
    for (const Assessment *assessment : choice) {
        const QString title = folded(workspace.view(assessment->id).title().remove(u'–'));
        if (title == folded(QString(wanted).remove(u'–')))
            full.push_back(assessment);
    }
    return full.size() == 1 ? full : choice;
}

Error ambiguous(const Workspace &workspace, const Choice &choice, const QString &wanted)
{
    return {ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "--assessment “%1” fits several assessments:")).arg(wanted) + u'\n' + listed(workspace, choice), {}};
}

Error unknown(const Workspace &workspace, const QString &wanted)
{
    return {ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "--assessment “%1” fits none of the assessments of the file:")).arg(wanted) + u'\n' + listed(workspace, allOf(workspace)), {}};
}

Result<AssessmentId> lastLookedAt(const Workspace &workspace)
{
    const AssessmentId id = *workspace.currentAssessment();
    if (workspace.assessments().size() > 1) {
        printNote(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Assessment: %1 (another one: --assessment)"))
                      .arg(workspace.view(id).title()));
    }
    return id;
}

} // namespace

QString personName()
{
    return Settings().personName();
}

Result<AssessmentId> chooseAssessment(const Workspace &workspace, const QString &wanted)
{
    if (workspace.assessments().empty()) {
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” holds no assessment yet."))
                                             .arg(QFileInfo(workspace.path()).fileName()), {}};
    }
    if (wanted.isEmpty())
        return lastLookedAt(workspace);
    Choice choice;
    for (const Assessment &assessment : workspace.assessments()) {
        if (matches(workspace, assessment, wanted))
            choice.push_back(&assessment);
    }
    if (choice.empty())
        return unknown(workspace, wanted);
    choice = fullyNamed(workspace, choice, wanted);
    if (choice.size() > 1)
        return ambiguous(workspace, choice, wanted);
    return choice.front()->id;
}

Result<AssessmentId> chooseAssessmentToChange(const Workspace &workspace, const QString &wanted)
{
    if (!wanted.isEmpty() || workspace.assessments().size() < 2)
        return chooseAssessment(workspace, wanted);
    return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "The file holds several assessments, so --assessment must say which one is meant:"))
                                          + u'\n' + listed(workspace, allOf(workspace)), {}};
}

int refuseChoice(const Error &error)
{
    return error.code == ErrorCode::NotFound ? misuse(error.message) : refuse(error);
}

} // namespace parindex
