// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"
#include "app/commandline/filecontent.h"
#include "app/commandline/verb.h"
#include "core/domain/rules/suggestion.h"
#include "core/exchange/frameworkjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr qint64 LargestFramework = 32 << 20;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

QString describe(const RuleInput &input)
{
    QString line = input.name + QStringLiteral(" = ") + input.label;
    if (!input.unit.isEmpty())
        line += QStringLiteral(" (%1)").arg(input.unit);
    for (qsizetype i = 0; i < input.options.size(); ++i)
        line += QStringLiteral("\n    %1: %2").arg(i + 1).arg(input.options[i]);
    return line;
}

void printInputs(const RuleShape &rule, const RuleInputs &entered)
{
    for (const RuleInput &input : inputsOf(rule, entered))
        printNote(QStringLiteral("  ") + describe(input));
}

/// Takes "name=value"; a branch asks for more as soon as its case is known, so words come in order.
Status enter(const QString &word, const RuleShape &rule, RuleInputs &entered)
{
    const QString name = word.section(u'=', 0, 0).trimmed();
    const auto inputs = inputsOf(rule, entered);
    const auto known = std::find_if(inputs.begin(), inputs.end(), [&](const RuleInput &input) { return input.name == name; });
    if (!word.contains(u'=') || known == inputs.end())
        return Error{ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "“%1” is nothing that this rule asks for. It asks for:")).arg(word), {}};
    entered[name] = enteredFor(*known, word.section(u'=', 1));
    return {};
}

int conclude(const Result<Suggestion> &suggestion, const RuleShape &rule, const RuleInputs &entered)
{
    if (suggestion) {
        printLine(suggestion->working);
        return Fine;
    }
    const int code = refuse(suggestion.error());
    printInputs(rule, entered);
    return suggestion.error().code == ErrorCode::NotFound ? Usage : code;
}

} // namespace

int runEvaluate(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto bytes = contentOf(words[0], LargestFramework);
    const auto framework = bytes ? readFrameworkJson(*bytes) : Result<Framework>(bytes.error());
    if (!framework)
        return refuse(framework.error());
    const Item *item = framework->findCode(words[1]);
    if (!item || !framework->isLeaf(item->id))
        return misuse(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "The criteria have no row “%1” that is scored.")).arg(words[1]));
    RuleInputs entered;
    for (const QString &word : words.mid(2)) {
        if (const Status status = enter(word, item->rule.shape, entered); !status) {
            const int code = misuse(status.error().message);
            printInputs(item->rule.shape, entered);
            return code;
        }
    }
    return conclude(evaluate(item->rule.shape, item->maximum, entered), item->rule.shape, entered);
}

} // namespace parindex
