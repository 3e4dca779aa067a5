// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HistoryDifference that compares frameworks.
#include "core/workspace/historydifference.h"

#include "core/domain/codes.h"
#include "core/domain/gradingjson.h"
#include "core/domain/rules/rulejson.h"

#include <QJsonDocument>

#include <algorithm>

namespace parindex {

namespace {

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

using Fields = std::vector<std::pair<QString, QString>>;

Fields fieldsOf(const Framework::Header &header)
{
    return {{QStringLiteral("decision"), header.decision},
            {QStringLiteral("title"), header.title},
            {QStringLiteral("issuer"), header.issuer},
            {QStringLiteral("issued_on"), header.issuedOn.toString(Qt::ISODate)},
            {QStringLiteral("audience"), codeOf(header.audience)},
            {QStringLiteral("first_year"), QString::number(header.firstYear)},
            {QStringLiteral("last_year"), QString::number(header.lastYear)},
            {QStringLiteral("official"), QString::number(int(header.official))},
            {QStringLiteral("revision"), QString::number(header.revision)},
            {QStringLiteral("note"), header.note},
            {QStringLiteral("grading"), jsonText(QJsonDocument(gradingToJson(header.grading)))}};
}

Fields fieldsOf(const Framework &framework, const Item &item)
{
    const Item *parent = item.parent ? framework.find(*item.parent) : nullptr;
    return {{QStringLiteral("code"), item.code},
            {QStringLiteral("parent"), parent ? parent->code : QString()},
            {QStringLiteral("level"), codeOf(item.level)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("maximum"), item.maximum.toPlainString()},
            {QStringLiteral("scored_by"), codeOf(item.source)},
            {QStringLiteral("rule"), item.rule.text},
            {QStringLiteral("rule_shape"), jsonText(QJsonDocument(ruleToJson(item.rule.shape)))},
            {QStringLiteral("guidance"), item.guidance},
            {QStringLiteral("evidence"), item.requiredEvidence},
            {QStringLiteral("not_applicable"), item.notApplicable},
            {QStringLiteral("applicability"), codeOf(item.applicability)},
            {QStringLiteral("counting"), codeOf(item.counting)},
            {QStringLiteral("rescaled_to"), item.rescaledTo ? item.rescaledTo->toPlainString() : QString()},
            {QStringLiteral("lead"), item.leadAgency},
            {QStringLiteral("supporting"), item.supportingAgencies}};
}

/// The codes of the rows, without those at both ends that stand alike in the other framework.
QString orderText(const Framework &framework, std::size_t first, std::size_t end)
{
    QStringList codes;
    for (std::size_t i = first; i < end; ++i)
        codes << framework.items()[i].code;
    return codes.join(QStringLiteral("; "));
}

} // namespace

QString subjectOf(FrameworkId id)
{
    return QStringLiteral("framework %1").arg(id.value());
}

void HistoryDifference::compare(FrameworkId id, const Framework *before, const Framework *after)
{
    const QString subject = subjectOf(id);
    if (!before || !after)
        return field(subject, QStringLiteral("exists"), before ? before->header().title : QString(), after ? after->header().title : QString());
    compareHeaders(subject, before->header(), after->header());
    compareItems(subject, *before, *after);
}

void HistoryDifference::compareHeaders(const QString &subject, const Framework::Header &before, const Framework::Header &after)
{
    const Fields left = fieldsOf(before);
    const Fields right = fieldsOf(after);
    for (std::size_t i = 0; i < left.size(); ++i)
        field(subject, left[i].first, left[i].second, right[i].second);
}

void HistoryDifference::compareItems(const QString &subject, const Framework &before, const Framework &after)
{
    for (const Item &item : before.items()) {
        const Item *other = after.find(item.id);
        if (!other)
            field(subject, item.code + QStringLiteral(" exists"), item.title, {});
        if (!other || item == *other)
            continue;
        const Fields left = fieldsOf(before, item);
        const Fields right = fieldsOf(after, *other);
        for (std::size_t i = 0; i < left.size(); ++i)
            field(subject, item.code + u' ' + left[i].first, left[i].second, right[i].second);
    }
    for (const Item &item : after.items()) {
        if (!before.find(item.id))
            field(subject, item.code + QStringLiteral(" exists"), {}, item.title);
    }
    const auto &left = before.items();
    const auto &right = after.items();
    const auto sameRow = [](const Item &one, const Item &other) { return one.id == other.id; };
    if (left.size() != right.size() || std::equal(left.begin(), left.end(), right.begin(), sameRow))
        return;
    const auto first = static_cast<std::size_t>(std::mismatch(left.begin(), left.end(), right.begin(), sameRow).first - left.begin());
    const auto last = static_cast<std::size_t>(std::mismatch(left.rbegin(), left.rend(), right.rbegin(), sameRow).first - left.rbegin());
    field(subject, QStringLiteral("order"), orderText(before, first, left.size() - last), orderText(after, first, right.size() - last));
}

} // namespace parindex
