// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <vector>

namespace parindex {

/// An option of a verb. Texts are sources in the context "parindex::CommandLine", translated when
/// they are shown.
struct VerbOption
{
    const char *name;               ///< "assessment"; one letter stands behind a single dash.
    const char *value = nullptr;    ///< What its value is called; null: it takes none.
    const char *help = nullptr;
    QStringList choices = {};       ///< The values that there are; empty: any.
    bool required = false;

    QString typed() const;   ///< "--assessment" or "-o".
    QString pattern() const; ///< "[--assessment WHICH]".
};

/// One thing that the command line can do.
struct Verb
{
    const char *name;
    QStringList operands; ///< "FILE", "SCORES.csv"; "NAME=VALUE…" may stand any number of times, or not at all.
    const char *summary;  ///< Half a sentence for the list of verbs.
    const char *help;     ///< What else there is to know.
    std::vector<VerbOption> options;
    bool draws = false;   ///< Needs fonts and painting.
    int (*run)(const QCommandLineParser &parser) = nullptr;

    bool isOpenEnded() const; ///< Whether the last operand may be repeated.
    QString pattern() const; ///< "parindex summary FILE [--json]".
};

const std::vector<Verb> &verbs();
const Verb *findVerb(const QString &name); ///< Null when there is none.

int runExample(const QCommandLineParser &parser);
int runReport(const QCommandLineParser &parser);
int runChart(const QCommandLineParser &parser);
int runSummary(const QCommandLineParser &parser);
int runImportScores(const QCommandLineParser &parser);
int runExportEvidence(const QCommandLineParser &parser);
int runCheck(const QCommandLineParser &parser);
int runImportFramework(const QCommandLineParser &parser);
int runFramework(const QCommandLineParser &parser);
int runEvaluate(const QCommandLineParser &parser);
int runSelfTest(const QCommandLineParser &parser);

} // namespace parindex
