// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/verb.h"

#include <algorithm>
#include <cstring>

namespace parindex {

namespace {

VerbOption assessmentOption(const char *help = QT_TRANSLATE_NOOP("parindex::CommandLine", "the assessment to take: a year (2023), part of the unit’s name and the year (\"dak nong 2023\"), or its number (#3)"))
{
    return {"assessment", "WHICH", help};
}

VerbOption outputOption(const char *help)
{
    return {"o", "OUT", help, {}, true};
}

Verb exampleVerb()
{
    return {"example", {QStringLiteral("OUT.parindex")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "write the example workspace"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Writes a new workspace with the published figures of Đắk Nông for 2022 and 2023 and a half-finished assessment over the sample framework with its documents. A file that exists is not overwritten."),
            {}, true, runExample};
}

Verb reportVerb()
{
    return {"report", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "write a report as PDF"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "A file OUT that exists is replaced once the new one is complete."),
            {{"report", "REPORT", QT_TRANSLATE_NOOP("parindex::CommandLine", "which report: the score sheet, the register of evidence, or its matrix of what is required"), {QStringLiteral("score-sheet"), QStringLiteral("evidence-register"), QStringLiteral("evidence-matrix")}, true},
             assessmentOption(),
             {"format", "FORMAT", QT_TRANSLATE_NOOP("parindex::CommandLine", "the format of the file; PDF if it is not given"), {QStringLiteral("pdf")}},
             outputOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "the file to write"))},
            true, runReport};
}

Verb chartVerb()
{
    return {"chart", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "draw a chart"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "The ending of OUT decides the format: .png, .svg or .pdf. A file OUT that exists is replaced once the new one is complete."),
            {{"chart", "CHART", QT_TRANSLATE_NOOP("parindex::CommandLine", "which chart: score against maximum by field or by criterion, radar of the fields, the unit’s years side by side, comparison with the country and others"),
              {QStringLiteral("fields"), QStringLiteral("criteria"), QStringLiteral("radar"), QStringLiteral("years"), QStringLiteral("comparison")}, true},
             {"field", "CODE", QT_TRANSLATE_NOOP("parindex::CommandLine", "the field whose criteria are drawn; with the chart “criteria”")},
             assessmentOption(),
             outputOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "the file to write: .png, .svg or .pdf"))},
            true, runChart};
}

Verb summaryVerb()
{
    return {"summary", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "show totals and fields"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Prints the totals and fields of every assessment as a table; published values are marked. As JSON, it gives every row of the criteria."),
            {assessmentOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "only this assessment: a year (2023), part of the unit’s name and the year (\"dak nong 2023\"), or its number (#3)")),
             {"json", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "print JSON instead of a table")}},
            false, runSummary};
}

Verb importScoresVerb()
{
    return {"import-scores", {QStringLiteral("FILE"), QStringLiteral("SCORES.csv")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "take scores from a table: all of them or none"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "The first line of the table names its columns: code, score and explanation, in any order, separated by comma, semicolon or tab; the text is UTF-8. An empty score means “not scored”. Without the column explanation, explanations stay as they are. If any line is wrong, every wrong line is named and nothing is imported."),
            {assessmentOption()}, false, runImportScores};
}

Verb checkVerb()
{
    return {"check", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "check the file, its attached files and the scores"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Prints one finding a line: its code, its severity, the row of the criteria (or “-”), and a sentence. Warnings that were accepted come last, with the reason. Exit code 1 if any is an error (red)."),
            {assessmentOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "only the scores of this assessment: a year (2023), part of the unit’s name and the year (\"dak nong 2023\"), or its number (#3)")),
             {"json", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "print JSON instead of lines")}},
            false, runCheck};
}

Verb exportEvidenceVerb()
{
    return {"export-evidence", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "write the evidence as a folder tree or zip with an index"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Files are named by criterion and order, as 1.1.2-03 475-KH-UBND.pdf. OUT is a folder that is new or empty; with --zip a file that is replaced once the new one is complete; with --zip and --max-part a folder with a zip for each part. Missing or altered files are named before anything is written."),
            {assessmentOption(),
             {"field", "CODE", QT_TRANSLATE_NOOP("parindex::CommandLine", "only the documents of this field")},
             {"ascii", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "names without accents")},
             {"zip", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "write a zip instead of a folder")},
             {"each-leaf", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "copy a document to every criterion that cites it, not only to the first")},
             {"max-file", "MB", QT_TRANSLATE_NOOP("parindex::CommandLine", "leave out files larger than this")},
             {"max-part", "MB", QT_TRANSLATE_NOOP("parindex::CommandLine", "divide into parts that are no larger than this")},
             {"keep-large", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "keep files above a limit, and only name them")},
             {"without-missing", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "go on without files that are missing or altered")},
             outputOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "the folder or zip to write"))},
            true, runExportEvidence};
}

Verb importFrameworkVerb()
{
    return {"import-framework", {QStringLiteral("TABLE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "make a framework of the annex of a decision"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "TABLE is an .xlsx, .ods, .docx or .csv file. The tree is rebuilt from codes, rules are taken where they are understood beyond doubt, and what is not right is named by its row on standard error. Where the file holds several tables, the longest with headings is taken."),
            {outputOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "the framework file to write (.json)")),
             {"report", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "print how many rows, points and rules were read, and which rules were left and why")},
             {"table", "NUMBER", QT_TRANSLATE_NOOP("parindex::CommandLine", "which of the tables of the file, from 1")},
             {"title", "TITLE", QT_TRANSLATE_NOOP("parindex::CommandLine", "what the framework is called; else the name of the file")},
             {"decision", "NUMBER", QT_TRANSLATE_NOOP("parindex::CommandLine", "the number of the decision")},
             {"year", "YEAR", QT_TRANSLATE_NOOP("parindex::CommandLine", "the year that the framework is for")}},
            false, runImportFramework};
}

Verb frameworkVerb()
{
    return {"framework", {QStringLiteral("IN")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "turn a framework file into a workbook, or a workbook into a framework file"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "The endings of IN and OUT decide: .json is the framework file, .xlsx the workbook that people read and edit. Nothing is lost either way. What a reader should look at, such as sums that do not fit, is remarked on. A file OUT that exists is replaced once the new one is complete."),
            {outputOption(QT_TRANSLATE_NOOP("parindex::CommandLine", "the file to write: .json or .xlsx"))},
            false, runFramework};
}

Verb evaluateVerb()
{
    return {"evaluate", {QStringLiteral("FRAMEWORK.json"), QStringLiteral("CODE"), QStringLiteral("NAME=VALUE…")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "work out what the rule of a criterion gives"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Prints the working and the points. Without values, and where one is missing, it lists what the rule asks for; a level is given by its number or its words."),
            {}, false, runEvaluate};
}

Verb selfTestVerb()
{
    return {"selftest", {QStringLiteral("FILE")},
            QT_TRANSLATE_NOOP("parindex::CommandLine", "read everything again and compare it with its hashes and its history"),
            QT_TRANSLATE_NOOP("parindex::CommandLine", "Reads every page of the file, every reference and every attached file, and compares scores and documents with the history of what was entered. Exit code 1 if something is broken, missing or altered; what is merely left over is only remarked on."),
            {{"sweep", nullptr, QT_TRANSLATE_NOOP("parindex::CommandLine", "if nothing is wrong, remove attached files that no document uses and no backup needs; it cannot be undone")}},
            false, runSelfTest};
}

} // namespace

QString VerbOption::typed() const
{
    return (std::strlen(name) == 1 ? QStringLiteral("-") : QStringLiteral("--")) + QLatin1String(name);
}

QString VerbOption::pattern() const
{
    QString text = typed();
    if (value)
        text += u' ' + (choices.isEmpty() ? QLatin1String(value) : choices.join(u'|'));
    return required ? text : u'[' + text + u']';
}

bool Verb::isOpenEnded() const
{
    return operands.last().endsWith(u'…');
}

QString Verb::pattern() const
{
    QStringList words{QStringLiteral("parindex"), QLatin1String(name)};
    words += operands;
    for (const VerbOption &option : options)
        words << option.pattern();
    return words.join(u' ');
}

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{exampleVerb(), reportVerb(), chartVerb(), summaryVerb(), importScoresVerb(), exportEvidenceVerb(), checkVerb(), importFrameworkVerb(), frameworkVerb(), evaluateVerb(), selfTestVerb()};
    return all;
}

const Verb *findVerb(const QString &name)
{
    const auto &all = verbs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace parindex
