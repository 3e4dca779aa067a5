// SPDX-License-Identifier: GPL-3.0-or-later
// The part of rulejson.h that reads.
#include "core/domain/rules/rulejson.h"

#include "core/base/text.h"
#include "core/domain/codes.h"
#include "core/domain/rules/rangejson.h"
#include "core/domain/rules/rulecheck.h"
#include "core/domain/rules/ruletext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

namespace parindex {

namespace {

constexpr int DeepestJson = 12; ///< Deeper than any rule may be; checkRule says the rest.

/// Reads the keys of one object. The first thing that is wrong is kept; what is read after it
/// does not matter any more.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, std::optional<Error> &problem) : m_object(object), m_problem(problem) {}

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QString text(const char *key) const { return normalized(m_object.value(QLatin1String(key)).toString()); }

    Points points(const char *key) const { return optionalPoints(key, true).value_or(Points()); }

    std::optional<Points> optionalPoints(const char *key, bool needed = false) const
    {
        if (!needed && !has(key))
            return std::nullopt;
        const auto read = Points::fromString(text(key));
        if (!read)
            fail(key, text(key));
        return read ? std::optional(*read) : std::nullopt;
    }

    Rational number(const char *key, const Rational &otherwise) const { return has(key) ? number(key) : otherwise; }

    Rational number(const char *key) const
    {
        const auto read = Rational::fromString(text(key));
        if (!read)
            fail(key, text(key));
        return read.value_or(Rational());
    }

    bool isTrue(const char *key) const { return m_object.value(QLatin1String(key)).toBool(); }

    StatedRounding rounding() const
    {
        const QString way = text("rounding");
        if (!way.isEmpty() && way != u"truncate")
            fail("rounding", way);
        return {m_object.value(u"decimals").toInt(Points::FinestDecimals), way.isEmpty() ? Rounding::HalfUp : Rounding::Truncate};
    }

    template <typename T>
    std::vector<T> list(const char *key, const std::function<T(const QJsonValue &)> &read) const
    {
        std::vector<T> values;
        for (const QJsonValue &value : m_object.value(QLatin1String(key)).toArray())
            values.push_back(read(value));
        return values;
    }

    void fail(const char *key, const QString &value) const
    {
        if (!m_problem)
            m_problem = Error{ErrorCode::Refused, RuleText::translated(QT_TRANSLATE_NOOP("parindex::Rule", "The rule says “%1” for “%2”, which cannot be read.")).arg(value.left(40), QLatin1String(key)), {}};
    }

private:
    const QJsonObject &m_object;
    std::optional<Error> &m_problem;
};

class RuleReader
{
public:
    RuleShape rule(const QJsonObject &object, int depth)
    {
        const ObjectReader reader(object, m_problem);
        const QString shape = reader.text("shape");
        const auto known = std::find_if(Shapes.begin(), Shapes.end(), [&](const auto &one) { return shape == QLatin1String(one.first); });
        if (known == Shapes.end() || depth > DeepestJson) {
            reader.fail("shape", shape);
            return ManualRule();
        }
        return (this->*known->second)(reader, depth);
    }

    const std::optional<Error> &problem() const { return m_problem; }

private:
    using Reader = RuleShape (RuleReader::*)(const ObjectReader &, int);

    Award award(const ObjectReader &reader) const
    {
        if (reader.has("share"))
            return ShareOfMaximum{reader.number("share")};
        if (reader.has("target"))
            return InProportion{reader.number("target"), reader.optionalPoints("of"), reader.rounding()};
        return FixedPoints{reader.points("points")};
    }

    RuleShape choice(const ObjectReader &reader, int)
    {
        return ChoiceRule{reader.text("question"), reader.list<ChoiceRule::ChoiceLevel>("levels", [this](const QJsonValue &value) {
                              const QJsonObject object = value.toObject();
                              const ObjectReader level(object, m_problem);
                              return ChoiceRule::ChoiceLevel{level.text("label"), award(level)};
                          })};
    }

    RuleShape checklist(const ObjectReader &reader, int)
    {
        return ChecklistRule{reader.list<QString>("conditions", [](const QJsonValue &value) { return normalized(value.toString()); }), reader.points("points")};
    }

    RuleShape bands(const ObjectReader &reader, int)
    {
        return BandsRule{measure(reader), reader.list<BandsRule::Band>("bands", [this](const QJsonValue &value) {
                             const QJsonObject object = value.toObject();
                             const ObjectReader band(object, m_problem);
                             return BandsRule::Band{rangeFromJson(object, [&](const char *key) { return band.number(key); }), award(band)};
                         })};
    }

    RuleMeasure measure(const ObjectReader &reader) const
    {
        if (reader.has("reference"))
            return DifferenceMeasure{reader.text("amount"), reader.text("reference"), reader.text("unit")};
        if (reader.has("amount"))
            return amount(reader);
        const QString word = reader.text("when_zero");
        const auto whenZero = word.isEmpty() ? ZeroDenominator::Unstated : fromCode<ZeroDenominator>(word);
        if (!whenZero)
            reader.fail("when_zero", word);
        return RatioMeasure{reader.text("numerator"), reader.text("denominator"), reader.text("unit"), whenZero.value_or(ZeroDenominator::Unstated)};
    }

    static AmountMeasure amount(const ObjectReader &reader) { return {reader.text("amount"), reader.text("unit")}; }

    RuleShape progressive(const ObjectReader &reader, int)
    {
        const bool down = reader.text("direction") == u"down";
        return ProgressiveRule{amount(reader), reader.number("start"), reader.points("base"), reader.number("step"), reader.points("per_step"),
                               down ? ProgressiveRule::Direction::Down : ProgressiveRule::Direction::Up, reader.isTrue("interpolated"),
                               reader.optionalPoints("least"), reader.optionalPoints("most")};
    }

    RuleShape tally(const ObjectReader &reader, int)
    {
        return TallyRule{reader.optionalPoints("start").value_or(Points()), reader.list<TallyRule::Counted>("counted", [this](const QJsonValue &value) {
                             const QJsonObject object = value.toObject();
                             const ObjectReader counted(object, m_problem);
                             return TallyRule::Counted{counted.text("label"), counted.text("unit"), counted.points("each"), counted.number("free", Rational())};
                         }),
                         reader.optionalPoints("least"), reader.optionalPoints("most")};
    }

    std::vector<Alternative> alternatives(const ObjectReader &reader, const char *key, int depth)
    {
        return reader.list<Alternative>(key, [this, depth](const QJsonValue &value) {
            const QJsonObject object = value.toObject();
            const ObjectReader alternative(object, m_problem);
            const QJsonObject inner = object.value(u"rule").toObject();
            return Alternative{alternative.text("label"), inner.isEmpty() ? RuleShape() : rule(inner, depth + 1)};
        });
    }

    RuleShape bestOf(const ObjectReader &reader, int depth) { return BestOfRule{alternatives(reader, "alternatives", depth)}; }
    RuleShape branch(const ObjectReader &reader, int depth) { return BranchRule{reader.text("question"), alternatives(reader, "cases", depth)}; }

    RuleShape formula(const ObjectReader &reader, int)
    {
        return FormulaRule{reader.list<FormulaRule::Variable>("variables", [this](const QJsonValue &value) {
                               const QJsonObject object = value.toObject();
                               const ObjectReader variable(object, m_problem);
                               return FormulaRule::Variable{variable.text("name"), variable.text("label"), variable.text("unit")};
                           }),
                           reader.text("formula"), reader.rounding(), reader.optionalPoints("least"), reader.optionalPoints("most")};
    }

    static constexpr std::array<std::pair<const char *, Reader>, 8> Shapes{{
        {"choice", &RuleReader::choice}, {"checklist", &RuleReader::checklist}, {"bands", &RuleReader::bands},
        {"progressive", &RuleReader::progressive}, {"tally", &RuleReader::tally}, {"best_of", &RuleReader::bestOf},
        {"branch", &RuleReader::branch}, {"formula", &RuleReader::formula}}};

    std::optional<Error> m_problem;
};

} // namespace

Result<RuleShape> ruleFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return RuleShape();
    RuleReader reader;
    RuleShape rule = reader.rule(json, 1);
    if (reader.problem())
        return *reader.problem();
    if (const Status sound = checkRule(rule); !sound)
        return sound.error();
    return rule;
}

} // namespace parindex
