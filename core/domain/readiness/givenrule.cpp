// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/leafsuggestion.h"
#include "core/domain/readiness/leaffacts.h"

#include <algorithm>

namespace parindex {

namespace {

using Code = Finding::Code;

void checkSuggestion(const LeafFacts &facts, FindingList &findings)
{
    const auto given = facts.isExplained() ? std::nullopt : otherSuggestionOf(facts.sheet, facts.leaf);
    if (!given)
        return;
    const Score &score = facts.score();
    const QString detail = score.applies ? score.points->toPlainString() : QStringLiteral("n/a");
    const bool isAbove = score.applies && given->applies && *score.points > given->points;
    const QString sentence = isAbove ? findingText(QT_TRANSLATE_NOOP("parindex::Finding", "the score is above what the rule gives (%1), and the explanation does not say why."))
                                     : findingText(QT_TRANSLATE_NOOP("parindex::Finding", "the score is not what the rule gives (%1), and the explanation does not say why."));
    findings.push_back(facts.finding(isAbove ? Code::AboveRule : Code::DiffersFromRule, sentence.arg(given->working), detail));
}

/// Points that were typed without entering what the rule asks for.
void checkLevels(const LeafFacts &facts, FindingList &findings)
{
    const Score &score = facts.score();
    if (score.inputs.empty() && !facts.isExplained() && isBetweenLevels(facts.sheet, facts.leaf))
        findings.push_back(facts.finding(Code::NoSuchLevel, findingText(QT_TRANSLATE_NOOP("parindex::Finding", "none of the levels of the rule gives %1 points, and the explanation does not say why.")).arg(score.points->toExactString()), score.points->toPlainString()));
}

/// What was entered, so that it is told apart from what is entered later.
QString textOf(const RuleInputs &inputs)
{
    QStringList parts;
    for (const auto &[name, value] : inputs)
        parts << name + u'=' + value.trimmed();
    return parts.join(u';');
}

void checkInputs(const LeafFacts &facts, FindingList &findings)
{
    const Score &score = facts.score();
    const bool some = std::any_of(score.inputs.begin(), score.inputs.end(), [](const auto &input) { return !input.second.trimmed().isEmpty(); });
    if (!some || !score.applies || isManual(facts.leaf.rule.shape))
        return;
    const auto given = suggestionOf(facts.sheet, facts.leaf);
    if (given)
        return;
    const Code code = given.error().code == ErrorCode::NotFound ? Code::InputsIncomplete : Code::InputsRefused;
    // Where the rule has no answer the officer gives one, in words.
    if (code == Code::InputsRefused && score.points && facts.isExplained())
        return;
    findings.push_back(facts.finding(code, given.error().message, textOf(score.inputs)));
}

bool reachesBeyond(const BandsRule &rule, const Rational &value)
{
    return std::any_of(rule.bands.begin(), rule.bands.end(), [&](const auto &band) {
        return (band.range.from && band.range.from->value > value) || (band.range.to && band.range.to->value > value);
    });
}

/// Whether what is asked for is a part of a whole, which growth or a difference is not.
bool isShare(const RuleInput &input)
{
    const QStringList words = folded(input.label).split(u' ');
    return !words.contains(u"tang") && !words.contains(u"giam") && !words.contains(u"chenh");
}

/// Looks for ratios above one wherever the rule, as it was answered, asks for a ratio.
struct RatioSearch
{
    const RuleInputs &entered;

    std::optional<QString> operator()(const BandsRule &rule) const
    {
        const std::vector<RuleInput> inputs = inputsOf(rule, entered);
        const auto *amount = std::get_if<AmountMeasure>(&rule.measure);
        if (amount && amount->unit == u"%")
            return percentage(rule, inputs[0]);
        if (!std::holds_alternative<RatioMeasure>(rule.measure))
            return std::nullopt;
        const auto numerator = numberOf(inputs[0], entered);
        const auto denominator = numberOf(inputs[1], entered);
        if (!numerator || !denominator || !(*numerator > *denominator))
            return std::nullopt;
        return entered.at(inputs[0].name).trimmed() + u'/' + entered.at(inputs[1].name).trimmed();
    }

    std::optional<QString> operator()(const BranchRule &rule) const { return within(rule.cases); }
    std::optional<QString> operator()(const BestOfRule &rule) const { return within(rule.alternatives); }

    template <typename Other>
    std::optional<QString> operator()(const Other &) const { return std::nullopt; }

private:
    /// Growth and plans that are surpassed go beyond 100 %, and then a level of the rule does so too.
    std::optional<QString> percentage(const BandsRule &rule, const RuleInput &input) const
    {
        const Rational whole(1);
        const auto number = numberOf(input, entered);
        if (!number || !(number->isNegative() ? isShare(input) : *number > whole && !reachesBeyond(rule, whole)))
            return std::nullopt;
        return entered.at(input.name).trimmed() + QStringLiteral(" %");
    }

    std::optional<QString> within(const std::vector<Alternative> &alternatives) const
    {
        for (std::size_t position = 0; position < alternatives.size(); ++position) {
            const RuleInputs inner = inputsWithin(entered, position);
            if (const auto found = std::visit(RatioSearch{inner}, alternatives[position].rule))
                return found;
        }
        return std::nullopt;
    }
};

void checkRatio(const LeafFacts &facts, FindingList &findings)
{
    const Score &score = facts.score();
    const auto ratio = score.applies && !score.inputs.empty() ? std::visit(RatioSearch{score.inputs}, facts.leaf.rule.shape) : std::nullopt;
    if (!ratio)
        return;
    const QString sentence = ratio->startsWith(u'-') ? findingText(QT_TRANSLATE_NOOP("parindex::Finding", "%1 is less than nothing. Check the number."))
                                                     : findingText(QT_TRANSLATE_NOOP("parindex::Finding", "%1 is more than there was to do. Check both numbers, and whether they stand the right way round."));
    findings.push_back(facts.finding(Code::RatioAboveOne, sentence.arg(*ratio), *ratio));
}

} // namespace

void checkRuleOf(const LeafFacts &facts, FindingList &findings)
{
    if (!facts.leaf.isSelfScored() || facts.isOver)
        return;
    checkSuggestion(facts, findings);
    checkLevels(facts, findings);
    checkInputs(facts, findings);
    checkRatio(facts, findings);
}

} // namespace parindex
