// SPDX-License-Identifier: GPL-3.0-or-later
// The part of frameworkjson.h that writes.
#include "core/exchange/frameworkjson.h"

#include "core/domain/codes.h"
#include "core/domain/gradingjson.h"
#include "core/domain/rules/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace parindex {

namespace {

QString indentation(int depth)
{
    return QString(2 * depth, u' ');
}

/// A JSON text with its quotation marks.
QString quoted(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

QString block(QChar open, const QStringList &parts, QChar close, int depth)
{
    if (parts.isEmpty())
        return QString(open) + close;
    const QString separator = QStringLiteral(",\n") + indentation(depth + 1);
    return open + (u'\n' + indentation(depth + 1)) + parts.join(separator) + u'\n' + indentation(depth) + close;
}

QString written(const QJsonValue &value, int depth)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            parts << quoted(entry.key()) + QStringLiteral(": ") + written(entry.value(), depth + 1);
        return block(u'{', parts, u'}', depth);
    }
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            parts << written(element, depth + 1);
        return block(u'[', parts, u']', depth);
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isString() ? quoted(value.toString()) : QString::number(value.toInt());
}

/// The keys of one object in the order in which people read them, which QJsonObject does not keep.
class ObjectText
{
public:
    explicit ObjectText(int depth) : m_depth(depth) {}

    int depth() const { return m_depth; }
    void put(const char *key, const QJsonValue &value) { putWritten(key, written(value, m_depth + 1)); }
    void putWritten(const char *key, const QString &value) { m_parts << quoted(QLatin1String(key)) + QStringLiteral(": ") + value; }
    void putUnless(const char *key, const QString &usual, const QString &value)
    {
        if (value != usual)
            put(key, value);
    }
    void putText(const char *key, const QString &value) { putUnless(key, {}, value); }
    QString toString() const { return block(u'{', m_parts, u'}', m_depth); }

private:
    int m_depth;
    QStringList m_parts;
};

QString itemText(const Framework &framework, const Item &item, int depth);

QString itemsText(const Framework &framework, const std::vector<ItemId> &ids, int depth)
{
    QStringList parts;
    for (const ItemId id : ids)
        parts << itemText(framework, *framework.find(id), depth + 1);
    return block(u'[', parts, u']', depth);
}

void putCounting(ObjectText &object, const Item &item)
{
    const Item usual;
    object.putText("not_applicable", item.notApplicable);
    object.putUnless("applicability", codeOf(usual.applicability), codeOf(item.applicability));
    object.putUnless("counting", codeOf(usual.counting), codeOf(item.counting));
    if (item.rescaledTo)
        object.put("rescaled_to", item.rescaledTo->toPlainString());
}

QString itemText(const Framework &framework, const Item &item, int depth)
{
    ObjectText object(depth);
    object.put("code", item.code);
    object.put("level", codeOf(item.level));
    object.put("title", item.title);
    object.put("maximum", item.maximum.toPlainString());
    object.putUnless("scored_by", codeOf(ScoringSource::Documents), codeOf(item.source));
    object.putText("rule", item.rule.text);
    if (!isManual(item.rule.shape))
        object.put("rule_shape", ruleToJson(item.rule.shape));
    object.putText("guidance", item.guidance);
    object.putText("evidence", item.requiredEvidence);
    putCounting(object, item);
    object.putText("lead", item.leadAgency);
    object.putText("supporting", item.supportingAgencies);
    if (const auto &children = framework.children(item.id); !children.empty())
        object.putWritten("items", itemsText(framework, children, depth + 1));
    return object.toString();
}

void putHeader(ObjectText &object, const Framework::Header &header)
{
    object.put("decision", header.decision);
    object.put("title", header.title);
    object.put("issuer", header.issuer);
    object.put("issued_on", header.issuedOn.toString(Qt::ISODate));
    object.put("audience", codeOf(header.audience));
    object.put("first_year", header.firstYear);
    object.put("last_year", header.lastYear);
    object.put("official", header.official);
    object.put("revision", header.revision);
    object.put("note", header.note);
    if (!header.grading.empty())
        object.put("grading", gradingToJson(header.grading));
}

} // namespace

QByteArray writeFrameworkJson(const Framework &framework)
{
    ObjectText object(0);
    object.put("format", QStringLiteral("parindex-framework"));
    object.put("version", 1);
    putHeader(object, framework.header());
    object.putWritten("items", itemsText(framework, framework.topItems(), 1));
    return object.toString().toUtf8() + '\n';
}

} // namespace parindex
