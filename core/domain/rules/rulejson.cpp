// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rulejson.h"

#include "core/domain/codes.h"
#include "core/domain/rules/rangejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parindex {

namespace {

template <typename T>
QJsonArray arrayOf(const std::vector<T> &values, QJsonValue (*written)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array << written(value);
    return array;
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const std::optional<Points> &points)
{
    if (points)
        put(object, key, points->toPlainString());
}

void put(QJsonObject &object, const StatedRounding &rounding)
{
    if (rounding.decimals != Points::FinestDecimals)
        object.insert(QStringLiteral("decimals"), rounding.decimals);
    if (rounding.way == Rounding::Truncate)
        put(object, "rounding", QStringLiteral("truncate"));
}

QJsonObject awardToJson(const Award &award)
{
    QJsonObject object;
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        put(object, "points", fixed->points.toPlainString());
    else if (const auto *part = std::get_if<ShareOfMaximum>(&award))
        put(object, "share", part->share.toPlainString());
    else if (const auto *proportion = std::get_if<InProportion>(&award)) {
        put(object, "target", proportion->target.toPlainString());
        put(object, "of", proportion->points);
        put(object, proportion->rounding);
    }
    return object;
}

QJsonValue levelToJson(const ChoiceRule::ChoiceLevel &level)
{
    QJsonObject object = awardToJson(level.award);
    put(object, "label", level.label);
    return object;
}

QJsonValue bandToJson(const BandsRule::Band &band)
{
    QJsonObject object = awardToJson(band.award);
    rangeToJson(object, band.range);
    return object;
}

QJsonValue countedToJson(const TallyRule::Counted &counted)
{
    QJsonObject object;
    put(object, "label", counted.label);
    put(object, "unit", counted.unit);
    put(object, "each", counted.each.toPlainString());
    if (!counted.free.isZero())
        put(object, "free", counted.free.toPlainString());
    return object;
}

QJsonValue variableToJson(const FormulaRule::Variable &variable)
{
    QJsonObject object;
    put(object, "name", variable.name);
    put(object, "label", variable.label);
    put(object, "unit", variable.unit);
    return object;
}

QJsonValue alternativeToJson(const Alternative &alternative)
{
    QJsonObject object{{QStringLiteral("rule"), ruleToJson(alternative.rule)}};
    put(object, "label", alternative.label);
    return object;
}

struct MeasureWriter
{
    QJsonObject &object;

    void operator()(const RatioMeasure &measure) const
    {
        put(object, "numerator", measure.numerator);
        put(object, "denominator", measure.denominator);
        put(object, "unit", measure.unit);
        put(object, "when_zero", codeOf(measure.whenZero));
    }
    void operator()(const AmountMeasure &measure) const
    {
        put(object, "amount", measure.label);
        put(object, "unit", measure.unit);
    }
    void operator()(const DifferenceMeasure &measure) const
    {
        put(object, "amount", measure.label);
        put(object, "reference", measure.reference);
        put(object, "unit", measure.unit);
    }
};

struct RuleWriter
{
    QJsonObject object;

    void operator()(const ManualRule &) {}

    void operator()(const ChoiceRule &rule)
    {
        shape("choice");
        put(object, "question", rule.question);
        object.insert(QStringLiteral("levels"), arrayOf(rule.levels, levelToJson));
    }

    void operator()(const ChecklistRule &rule)
    {
        shape("checklist");
        object.insert(QStringLiteral("conditions"), QJsonArray::fromStringList({rule.conditions.begin(), rule.conditions.end()}));
        put(object, "points", rule.points.toPlainString());
    }

    void operator()(const BandsRule &rule)
    {
        shape("bands");
        std::visit(MeasureWriter{object}, rule.measure);
        object.insert(QStringLiteral("bands"), arrayOf(rule.bands, bandToJson));
    }

    void operator()(const ProgressiveRule &rule)
    {
        shape("progressive");
        MeasureWriter{object}(rule.measure);
        put(object, "start", rule.start.toPlainString());
        put(object, "base", rule.base.toPlainString());
        put(object, "step", rule.step.toPlainString());
        put(object, "per_step", rule.perStep.toPlainString());
        put(object, "direction", rule.direction == ProgressiveRule::Direction::Up ? QStringLiteral("up") : QStringLiteral("down"));
        object.insert(QStringLiteral("interpolated"), rule.interpolated);
        limits(rule);
    }

    void operator()(const TallyRule &rule)
    {
        shape("tally");
        put(object, "start", rule.start.toPlainString());
        object.insert(QStringLiteral("counted"), arrayOf(rule.counted, countedToJson));
        limits(rule);
    }

    void operator()(const BestOfRule &rule)
    {
        shape("best_of");
        object.insert(QStringLiteral("alternatives"), arrayOf(rule.alternatives, alternativeToJson));
    }

    void operator()(const BranchRule &rule)
    {
        shape("branch");
        put(object, "question", rule.question);
        object.insert(QStringLiteral("cases"), arrayOf(rule.cases, alternativeToJson));
    }

    void operator()(const FormulaRule &rule)
    {
        shape("formula");
        object.insert(QStringLiteral("variables"), arrayOf(rule.variables, variableToJson));
        put(object, "formula", rule.formula);
        put(object, rule.rounding);
        limits(rule);
    }

private:
    void shape(const char *word) { put(object, "shape", QLatin1String(word)); }

    template <typename Rule>
    void limits(const Rule &rule)
    {
        put(object, "least", rule.least);
        put(object, "most", rule.most);
    }
};

} // namespace

QJsonObject ruleToJson(const RuleShape &rule)
{
    RuleWriter writer;
    std::visit(writer, rule);
    return writer.object;
}

QString inputsToJson(const RuleInputs &inputs)
{
    QJsonObject object;
    for (const auto &[name, value] : inputs)
        object.insert(name, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RuleInputs inputsFromJson(const QString &json)
{
    RuleInputs inputs;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isString())
            inputs[entry.key()] = entry.value().toString();
    }
    return inputs;
}

} // namespace parindex
