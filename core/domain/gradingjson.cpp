// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/gradingjson.h"

#include "core/base/text.h"
#include "core/domain/grading.h"
#include "core/domain/rules/rangejson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace parindex {

namespace {

QJsonArray leastToJson(const std::vector<GradeBand::LeastShare> &shares)
{
    QJsonArray array;
    for (const auto &least : shares)
        array << QJsonObject{{QStringLiteral("code"), least.code}, {QStringLiteral("share"), least.share.toPlainString()}};
    return array;
}

QJsonObject bandToJson(const GradeBand &band)
{
    QJsonObject object{{QStringLiteral("label"), band.label}};
    rangeToJson(object, band.range);
    if (band.noLeafAtZero)
        object.insert(QStringLiteral("no_leaf_at_zero"), true);
    if (!band.leastShares.empty())
        object.insert(QStringLiteral("at_least"), leastToJson(band.leastShares));
    return object;
}

/// Reads one band; the first thing that is wrong is kept.
class BandReader
{
public:
    GradeBand read(const QJsonObject &object)
    {
        GradeBand band;
        band.label = normalized(object.value(u"label").toString());
        band.range = rangeFromJson(object, [&](const char *key) { return number(object, key); });
        band.noLeafAtZero = object.value(u"no_leaf_at_zero").toBool();
        for (const QJsonValue &value : object.value(u"at_least").toArray()) {
            const QJsonObject least = value.toObject();
            band.leastShares.push_back({normalized(least.value(u"code").toString()), number(least, "share")});
        }
        return band;
    }

    std::optional<Error> problem;

private:
    Rational number(const QJsonObject &object, const char *key)
    {
        const QString typed = object.value(QLatin1String(key)).toString();
        const auto read = Rational::fromString(typed);
        if (!read && !problem) {
            problem = Error{ErrorCode::Refused, QCoreApplication::translate("parindex::Grading", "A grade says “%1” for “%2”, which is no number.")
                                                    .arg(typed.left(40), QLatin1String(key)), {}};
        }
        return read.value_or(Rational());
    }
};

} // namespace

QJsonArray gradingToJson(const std::vector<GradeBand> &bands)
{
    QJsonArray array;
    for (const GradeBand &band : bands)
        array << bandToJson(band);
    return array;
}

Result<std::vector<GradeBand>> gradingFromJson(const QJsonArray &json)
{
    BandReader reader;
    std::vector<GradeBand> bands;
    for (const QJsonValue &value : json)
        bands.push_back(reader.read(value.toObject()));
    if (reader.problem)
        return *reader.problem;
    const Status sound = checkGrading(bands);
    return sound ? Result<std::vector<GradeBand>>(std::move(bands)) : sound.error();
}

} // namespace parindex
