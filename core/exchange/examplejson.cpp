// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/examplejson.h"

#include "core/base/text.h"
#include "core/domain/codes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parindex {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return normalized(object.value(QLatin1String(key)).toString());
}

std::optional<Points> points(const QJsonObject &object, const char *key)
{
    const auto read = Points::fromString(text(object, key));
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<int> number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

PublishedFigure readPublished(const QJsonObject &object)
{
    PublishedFigure figure;
    figure.subject = fromCode<PublishedFigure::Subject>(text(object, "subject")).value_or(PublishedFigure::Subject::Field);
    figure.code = text(object, "code");
    figure.title = text(object, "title");
    figure.score = points(object, "score");
    figure.maximum = points(object, "maximum");
    figure.percent = points(object, "percent");
    figure.rank = number(object, "rank");
    figure.rankOf = number(object, "rank_of");
    figure.rankChange = number(object, "rank_change");
    figure.scoreChange = points(object, "score_change");
    figure.origin = fromCode<Origin>(text(object, "origin")).value_or(Origin::Subtraction);
    figure.note = text(object, "note");
    figure.source = text(object, "source");
    return figure;
}

ReferenceFigure readReference(const QJsonObject &object)
{
    ReferenceFigure figure;
    figure.year = object.value(u"year").toInt();
    figure.scope = fromCode<ReferenceFigure::Scope>(text(object, "scope")).value_or(ReferenceFigure::Scope::Province);
    figure.measure = fromCode<ReferenceFigure::Measure>(text(object, "measure")).value_or(ReferenceFigure::Measure::ParIndex);
    figure.name = text(object, "name");
    figure.percent = points(object, "percent");
    figure.rank = number(object, "rank");
    figure.rankOf = number(object, "rank_of");
    figure.origin = fromCode<Origin>(text(object, "origin")).value_or(Origin::Subtraction);
    figure.note = text(object, "note");
    figure.source = text(object, "source");
    return figure;
}

RuleInputs inputs(const QJsonObject &score)
{
    RuleInputs entered;
    const QJsonObject object = score.value(u"inputs").toObject();
    for (const QString &name : object.keys())
        entered[name] = normalized(object.value(name).toString());
    return entered;
}

ExampleAssessment readAssessment(const QJsonObject &object)
{
    ExampleAssessment assessment;
    assessment.year = object.value(u"year").toInt();
    assessment.state = fromCode<Assessment::State>(text(object, "state")).value_or(Assessment::State::Draft);
    for (const QJsonValue &value : object.value(u"scores").toArray()) {
        const QJsonObject score = value.toObject();
        assessment.scores.emplace_back(text(score, "code"), Score{points(score, "points"), text(score, "explanation"), true, inputs(score)});
    }
    for (const QJsonValue &value : object.value(u"figures").toArray())
        assessment.figures.push_back(readPublished(value.toObject()));
    return assessment;
}

ExampleDocument readDocument(const QJsonObject &object)
{
    ExampleDocument document;
    document.evidence.number = text(object, "number");
    document.evidence.issuedOn = QDate::fromString(text(object, "issued_on"), Qt::ISODate);
    document.evidence.issuer = text(object, "issuer");
    document.evidence.kind = text(object, "kind");
    document.evidence.abstract = text(object, "abstract");
    document.evidence.signer = text(object, "signer");
    document.pages = object.value(u"pages").toInt(1);
    document.fileName = text(object, "file");
    for (const QJsonValue &paragraph : object.value(u"body").toArray())
        document.body << normalized(paragraph.toString());
    for (const QJsonValue &value : object.value(u"cited_by").toArray()) {
        const QJsonObject citation = value.toObject();
        document.citations.emplace_back(text(citation, "code"), Citation{{}, {}, text(citation, "section"), text(citation, "page")});
    }
    return document;
}

Result<QJsonObject> readFormat(const QByteArray &json, QStringView format)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (object.value(u"format").toString() == format && object.value(u"version").toInt() == 1)
        return object;
    return Error{ErrorCode::Refused, QCoreApplication::translate("parindex::ExampleJson", "This is not an example file of this program."), problem.errorString()};
}

} // namespace

Result<Example> readExampleJson(const QByteArray &json)
{
    const auto object = readFormat(json, u"parindex-example");
    if (!object)
        return object.error();
    Example example;
    const QJsonObject agency = object->value(u"agency").toObject();
    example.agency.name = text(agency, "name");
    example.agency.kind = fromCode<Audience>(text(agency, "kind")).value_or(Audience::Province);
    example.frameworkFile = text(*object, "framework");
    for (const QJsonValue &assessment : object->value(u"assessments").toArray())
        example.assessments.push_back(readAssessment(assessment.toObject()));
    for (const QJsonValue &document : object->value(u"documents").toArray())
        example.documents.push_back(readDocument(document.toObject()));
    return example;
}

Result<std::vector<ReferenceFigure>> readReferencesJson(const QByteArray &json)
{
    const auto object = readFormat(json, u"parindex-references");
    if (!object)
        return object.error();
    std::vector<ReferenceFigure> figures;
    for (const QJsonValue &figure : object->value(u"figures").toArray())
        figures.push_back(readReference(figure.toObject()));
    return figures;
}

} // namespace parindex
