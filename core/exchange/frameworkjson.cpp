// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkjson.h"

#include "core/base/text.h"
#include "core/domain/codes.h"
#include "core/domain/gradingjson.h"
#include "core/domain/rules/rulejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace parindex {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    // Lines end in one way only, wherever the file was written.
    QString value = object.value(QLatin1String(key)).toString();
    return normalized(value.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n'));
}

Error refused(const char *source)
{
    return {ErrorCode::Refused, QCoreApplication::translate("parindex::FrameworkJson", source), {}};
}

template <typename... Texts>
Error refused(const char *source, const Texts &...texts)
{
    return {ErrorCode::Refused, QCoreApplication::translate("parindex::FrameworkJson", source).arg(texts...), {}};
}

/// Walks the nested items and lays them out in a row, parents first.
class ItemReader
{
public:
    Status read(const QJsonArray &array, std::optional<ItemId> parent, int depth)
    {
        if (depth > Framework::DeepestLevel && !array.isEmpty())
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "The framework has more than eight levels of items."));
        for (const QJsonValue &value : array) {
            const QJsonObject object = value.toObject();
            if (const Status status = readItem(object, parent); !status)
                return status;
            if (const Status status = read(object.value(u"items").toArray(), items.back().id, depth + 1); !status)
                return status;
        }
        return {};
    }

    std::vector<Item> items;

private:
    Status readItem(const QJsonObject &object, std::optional<ItemId> parent)
    {
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(items.size()) + 1);
        item.parent = parent;
        item.code = text(object, "code");
        item.title = text(object, "title");
        if (item.code.isEmpty() || item.title.isEmpty())
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "An item after “%1” has no code or no title."), items.empty() ? QStringLiteral("…") : items.back().code);
        if (m_codes.contains(item.code) || items.size() >= Framework::MostItems)
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "The code “%1” stands twice, or there are too many items."), item.code);
        m_codes.insert(item.code);
        const auto maximum = Points::fromString(text(object, "maximum"));
        const auto level = fromCode<Level>(text(object, "level"));
        const QString source = text(object, "scored_by");
        const auto scoringSource = source.isEmpty() ? ScoringSource::Documents : fromCode<ScoringSource>(source);
        if (!maximum || !level || !scoringSource)
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "Item “%1”: the maximum, the level or the scoring source is missing or unknown."), item.code);
        item.maximum = *maximum;
        item.level = *level;
        item.source = *scoringSource;
        item.rule.text = text(object, "rule");
        const auto shape = ruleFromJson(object.value(u"rule_shape").toObject());
        if (!shape)
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "Item “%1”: %2"), item.code, shape.error().message);
        item.rule.shape = *shape;
        item.guidance = text(object, "guidance");
        item.requiredEvidence = text(object, "evidence");
        item.notApplicable = text(object, "not_applicable");
        if (const Status status = readCounting(object, item); !status)
            return status;
        item.leadAgency = text(object, "lead");
        item.supportingAgencies = text(object, "supporting");
        items.push_back(std::move(item));
        return {};
    }

    /// How the row counts in the sums; files that say nothing about it mean the usual.
    static Status readCounting(const QJsonObject &object, Item &item)
    {
        const auto applicability = fromCode<Applicability>(object.value(u"applicability").toString(codeOf(item.applicability)));
        const auto counting = fromCode<Counting>(object.value(u"counting").toString(codeOf(item.counting)));
        const QString total = text(object, "rescaled_to");
        const auto rescaledTo = Points::fromString(total.isEmpty() ? QStringLiteral("0") : total);
        if (!applicability || !counting || !rescaledTo || *rescaledTo < Points())
            return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "Item “%1”: what is said about not applying, bonus or penalty points, or the total that a group is rescaled to, is unknown."), item.code);
        item.applicability = *applicability;
        item.counting = *counting;
        if (!total.isEmpty())
            item.rescaledTo = *rescaledTo;
        return {};
    }

    QSet<QString> m_codes;
};

Result<Framework::Header> readHeader(const QJsonObject &object)
{
    Framework::Header header;
    header.decision = text(object, "decision");
    header.title = text(object, "title");
    header.issuer = text(object, "issuer");
    const QString issuedOn = text(object, "issued_on");
    header.issuedOn = QDate::fromString(issuedOn, Qt::ISODate);
    if (!issuedOn.isEmpty() && !header.issuedOn.isValid())
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "“%1” is no date of issue; it is written as 2026-01-05."), issuedOn);
    const QString word = text(object, "audience");
    const auto audience = word.isEmpty() ? Audience::Province : fromCode<Audience>(word);
    header.firstYear = object.value(u"first_year").toInt();
    header.lastYear = object.value(u"last_year").toInt();
    header.official = object.value(u"official").toBool();
    header.revision = object.value(u"revision").toInt(1);
    header.note = text(object, "note");
    if (!audience || header.revision < 1)
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "The audience of the framework is unknown, or its revision is below 1."));
    header.audience = *audience;
    const Status graded = take(gradingFromJson(object.value(u"grading").toArray()), header.grading);
    return graded ? Result<Framework::Header>(std::move(header)) : graded.error();
}

} // namespace

Result<Framework> readFrameworkJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (object.value(u"format").toString() != u"parindex-framework" || object.value(u"version").toInt() != 1) {
        Error error = refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "This is not a framework file of this program."));
        error.detail = problem.errorString();
        return error;
    }
    ItemReader reader;
    if (const Status status = reader.read(object.value(u"items").toArray(), std::nullopt, 1); !status)
        return status.error();
    if (reader.items.empty())
        return refused(QT_TRANSLATE_NOOP("parindex::FrameworkJson", "The framework has no items."));
    auto header = readHeader(object);
    return header ? Result<Framework>(Framework(std::move(*header), std::move(reader.items))) : header.error();
}

} // namespace parindex
