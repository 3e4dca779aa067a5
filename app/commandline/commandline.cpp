// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/console.h"
#include "app/commandline/help.h"
#include "app/commandline/language.h"
#include "app/commandline/verb.h"
#include "ui/translator.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

bool isHelpOption(const QString &word)
{
    return word == u"--help" || word == u"-h";
}

bool isVersionOption(const QString &word)
{
    return word == u"--version" || word == u"-v";
}

/// A word alone that is neither a verb nor a file: a verb that was mistyped.
bool isMistypedVerb(const QString &word)
{
    const auto isPartOfPath = [](QChar c) { return c == u'.' || c == u'/' || c == u'\\' || c == u':'; };
    return !word.startsWith(u'-') && std::none_of(word.begin(), word.end(), isPartOfPath) && !QFileInfo::exists(word);
}

/// Painting needs the kind of application that has fonts, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(bool draws)
{
    static int count = 1;
    static char name[] = "parindex";
    static char *names[] = {name, nullptr};
    if (QCoreApplication::instance())
        return nullptr;
    if (!draws)
        return std::make_unique<QCoreApplication>(count, names);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(count, names);
}

/// What Qt remarks about the machine is no error of ours, and errors are read by programs.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        printNote(message);
}

int misuseOf(const Verb &verb, const QString &message)
{
    printNote(QStringLiteral("parindex %1: %2").arg(QLatin1String(verb.name), message));
    printNote(verb.pattern());
    return Usage;
}

void addOptions(QCommandLineParser &parser, const Verb &verb)
{
    for (const VerbOption &option : verb.options)
        parser.addOption({QLatin1String(option.name), {}, option.value ? QLatin1String(option.value) : QString()});
}

/// Nothing when the value is one of those that there are.
QString complaintAbout(const QCommandLineParser &parser, const VerbOption &option)
{
    const QString name = QLatin1String(option.name);
    if (option.required && !parser.isSet(name))
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 is missing.")).arg(option.pattern());
    if (parser.values(name).size() > 1)
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 was given more than once.")).arg(option.typed());
    if (option.value && parser.isSet(name) && parser.value(name).isEmpty())
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 needs a value.")).arg(option.typed());
    if (!option.choices.isEmpty() && parser.isSet(name) && !option.choices.contains(parser.value(name))) {
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 cannot be “%2”. Possible: %3."))
            .arg(option.typed(), parser.value(name), option.choices.join(QStringLiteral(", ")));
    }
    return {};
}

QString complaintAbout(const QCommandLineParser &parser, const Verb &verb)
{
    const qsizetype given = parser.positionalArguments().size();
    const auto needed = verb.operands.size() - (verb.isOpenEnded() ? 1 : 0);
    if (given < needed)
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 is missing.")).arg(verb.operands[given]);
    if (given > verb.operands.size() && !verb.isOpenEnded()) {
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” is one argument too many. A name with spaces needs quotation marks."))
            .arg(parser.positionalArguments()[verb.operands.size()]);
    }
    for (const VerbOption &option : verb.options) {
        if (const QString complaint = complaintAbout(parser, option); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, verb);
    if (!parser.parse(QStringList{QStringLiteral("parindex")} + arguments))
        return misuseOf(verb, parser.errorText());
    if (const QString complaint = complaintAbout(parser, verb); !complaint.isEmpty())
        return misuseOf(verb, complaint);
    return verb.run(parser);
}

int unknownVerb(const QString &name)
{
    return misuse(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "there is no verb “%1”. See: parindex --help")).arg(name));
}

int showHelp(const QString &verbName)
{
    const Verb *verb = findVerb(verbName);
    if (!verb && !verbName.isEmpty())
        return unknownVerb(verbName);
    printLine((verb ? verbHelp(*verb) : programHelp()).trimmed());
    return Fine;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (isVersionOption(first)) {
        printLine(versionText());
        return Fine;
    }
    if (first == u"help" || isHelpOption(first))
        return showHelp(arguments.value(1));
    const Verb *verb = findVerb(first);
    if (std::any_of(arguments.begin(), arguments.end(), isHelpOption))
        return showHelp(verb ? first : QString());
    return verb ? runVerb(*verb, arguments.mid(1)) : unknownVerb(first);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    const QString first = takeLanguage(arguments).rest.value(0);
    return findVerb(first) || first == u"help" || isVersionOption(first)
        || std::any_of(arguments.begin(), arguments.end(), isHelpOption)
        || (!first.isEmpty() && isMistypedVerb(first));
}

int runCommandLine(const QStringList &arguments)
{
    qInstallMessageHandler(keepQtQuiet);
    const LanguageChoice choice = takeLanguage(arguments);
    const Verb *verb = findVerb(choice.rest.value(0));
    const auto application = makeApplication(verb && verb->draws);
    Translator translator;
    translator.setLanguage(choice.language);
    if (!choice.isKnown)
        return misuse(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "--language is vi or en.")));
    const int exitCode = run(choice.rest);
    if (isOutputWritten())
        return exitCode;
    return refuse({ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "The output could not be written. Check that the disk is not full.")), {}});
}

} // namespace parindex
