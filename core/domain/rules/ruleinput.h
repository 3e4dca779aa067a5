// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rules/ruleshape.h"

#include <QStringList>

#include <map>

namespace parindex {

/// What was entered for a rule, as it was typed, by the name of the input. A choice is the number
/// of its level from 1, yes is "1" and no is "0".
using RuleInputs = std::map<QString, QString>;

/// One thing that a rule asks for.
struct RuleInput
{
    enum class Kind { Number, YesNo, Choice };

    QString name; ///< "a", "n2", "level"; "2.a" inside the second alternative.
    QString label;
    QString unit;
    Kind kind = Kind::Number;
    QStringList options; ///< Of a choice.

    bool operator==(const RuleInput &) const = default;
};

/// In the order in which they are asked for. A branch asks only for the inputs of its case, so
/// what was entered decides which ones there are.
std::vector<RuleInput> inputsOf(const RuleShape &rule, const RuleInputs &entered);

/// What is entered for the rule inside an alternative or case, counted from 0.
RuleInputs inputsWithin(const RuleInputs &entered, std::size_t alternative);

/// Reads what was entered; the refusal names the input and says what is missing or wrong.
Result<Rational> numberOf(const RuleInput &input, const RuleInputs &entered);
Result<bool> answerOf(const RuleInput &input, const RuleInputs &entered);
Result<std::size_t> choiceOf(const RuleInput &input, const RuleInputs &entered); ///< From 0.

/// The refusal of a number below zero where something is counted.
Error belowZero(const RuleInput &input);

/// Makes a word that a person typed ("có", "Kịp thời") what RuleInputs hold; the word itself when
/// it is nothing special.
QString enteredFor(const RuleInput &input, const QString &typed);

} // namespace parindex
