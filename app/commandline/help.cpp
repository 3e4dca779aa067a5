// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/help.h"

#include "app/commandline/verb.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace parindex {

namespace {

constexpr qsizetype LineWidth = 88;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

/// The words in lines of at most LineWidth, each indented by that many spaces but the first.
QString wrapped(const QString &words, qsizetype indentation)
{
    QString result;
    qsizetype column = indentation;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!result.isEmpty() && column + 1 + word.size() > LineWidth) {
            result += u'\n' + QString(indentation, u' ');
            column = indentation;
        } else if (!result.isEmpty()) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

using Row = std::pair<QString, QString>;

/// Two columns: what is typed, and what it means.
QString table(const std::vector<Row> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString result;
    for (const auto &[left, right] : rows)
        result += QStringLiteral("  ") + left.leftJustified(width + 2) + wrapped(right, width + 4) + u'\n';
    return result;
}

QString paragraph(const QString &heading, const QString &body)
{
    return u'\n' + heading + u'\n' + body;
}

std::vector<Row> commonOptions()
{
    return {{QStringLiteral("--language vi|en"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "the language of messages, reports and charts; Vietnamese if it is not given"))},
            {QStringLiteral("--help"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "show this help; behind a verb, the help of the verb"))},
            {QStringLiteral("--version"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "show the version"))}};
}

std::vector<Row> programOptions()
{
    auto rows = commonOptions();
    rows.insert(rows.begin() + 1, {QStringLiteral("--theme light|dark"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "how the window looks"))});
    return rows;
}

QString exitCodes()
{
    return table({{QStringLiteral("0"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "everything is fine"))},
                  {QStringLiteral("1"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "check or selftest found something, or export-evidence left files out"))},
                  {QStringLiteral("2"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "the command line was not understood"))},
                  {QStringLiteral("3"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "a file cannot be read or written, or was refused"))}});
}

QString usage(const QString &lines)
{
    return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Usage:")) + u'\n' + lines;
}

QString optionHelp(const VerbOption &option)
{
    QString words = text(option.help);
    if (!option.choices.isEmpty())
        words += QStringLiteral(" (%1)").arg(option.choices.join(QStringLiteral(", ")));
    return words;
}

std::vector<Row> optionRows(const Verb &verb)
{
    std::vector<Row> rows;
    for (const VerbOption &option : verb.options)
        rows.emplace_back(option.value ? option.typed() + u' ' + QLatin1String(option.value) : option.typed(), optionHelp(option));
    const auto common = commonOptions();
    rows.insert(rows.end(), common.begin(), common.end() - 1);
    return rows;
}

} // namespace

QString programHelp()
{
    std::vector<Row> rows;
    for (const Verb &verb : verbs())
        rows.emplace_back(QLatin1String(verb.name) + u' ' + verb.operands.join(u' '), text(verb.summary));
    rows.emplace_back(QStringLiteral("help VERB"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "show the help of a verb")));
    return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "parindex: self-assessment of public administration reform (PAR INDEX)")) + QStringLiteral("\n\n")
        + usage(table({{QStringLiteral("parindex [FILE]"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "open the window"))},
                       {QStringLiteral("parindex --example"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "open the window on the example"))},
                       {QStringLiteral("parindex VERB …"), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "do one thing without a window"))}}))
        + paragraph(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Verbs:")), table(rows))
        + paragraph(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Options:")), table(programOptions()))
        + paragraph(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Exit codes:")), exitCodes())
        // Not translated: for the reader who does not understand the rest.
        + QStringLiteral("\nTiếng Việt: parindex --help --language vi\nEnglish: parindex --help --language en\n");
}

QString verbHelp(const Verb &verb)
{
    const QString summary = text(verb.summary);
    return usage(QStringLiteral("  ") + wrapped(verb.pattern(), 4)) + QStringLiteral("\n\n")
        + summary.left(1).toUpper() + summary.mid(1) + QStringLiteral(".\n")
        + wrapped(text(verb.help), 0) + u'\n'
        + paragraph(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Options:")), table(optionRows(verb)))
        + paragraph(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Exit codes:")), exitCodes());
}

QString versionText()
{
    return QStringLiteral("parindex " PARINDEX_VERSION);
}

} // namespace parindex
