// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/summaryjson.h"

#include "core/domain/codes.h"
#include "core/domain/counting.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parindex {

namespace {

void put(QJsonObject &object, const char *key, const std::optional<Points> &points)
{
    if (points)
        object[QLatin1String(key)] = points->toPlainString();
}

void put(QJsonObject &object, const char *key, const std::optional<int> &number)
{
    if (number)
        object[QLatin1String(key)] = *number;
}

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[QLatin1String(key)] = text;
}

QJsonObject publishedJson(const PublishedFigure &figure)
{
    QJsonObject object{{QStringLiteral("subject"), codeOf(figure.subject)}, {QStringLiteral("origin"), codeOf(figure.origin)}};
    put(object, "code", figure.code);
    put(object, "title", figure.title);
    put(object, "score", figure.score);
    put(object, "maximum", figure.maximum);
    put(object, "percent", figure.percent);
    put(object, "rank", figure.rank);
    put(object, "rank_of", figure.rankOf);
    put(object, "rank_change", figure.rankChange);
    put(object, "score_change", figure.scoreChange);
    put(object, "note", figure.note);
    put(object, "source", figure.source);
    return object;
}

QJsonObject computedJson(const Sum &sum)
{
    QJsonObject object{{QStringLiteral("maximum"), sum.applicable.toPlainString()},
                       {QStringLiteral("lost"), sum.lost().toPlainString()},
                       {QStringLiteral("leaves"), sum.leaves},
                       {QStringLiteral("scored"), sum.scored}};
    put(object, "achieved", sum.achieved);
    if (!sum.beside.isZero())
        object[QStringLiteral("beside")] = sum.beside.toPlainString();
    if (sum.isConverted)
        object[QStringLiteral("converted")] = true;
    return object;
}

/// What is shown, whether it was computed or published, and both kinds of values.
QJsonObject sumJson(const ShownSum &shown, const Sum &computed, const PublishedFigure *published)
{
    QJsonObject object{{QStringLiteral("maximum"), shown.maximum.toPlainString()},
                       {QStringLiteral("text"), shown.toString()},
                       {QStringLiteral("shown"), shown.published ? QStringLiteral("published") : QStringLiteral("computed")},
                       {QStringLiteral("computed"), computedJson(computed)}};
    put(object, "achieved", shown.achieved);
    if (const auto index = shown.index())
        object[QStringLiteral("percent")] = index->toPlainPercent();
    if (published)
        object[QStringLiteral("published")] = publishedJson(*published);
    return object;
}

QJsonObject itemJson(const AssessmentView &view, const Item &item)
{
    const auto *published = view.publishedFigure(PublishedFigure::Subject::Item, item.code);
    QJsonObject object = sumJson(shownItem(view, item), view.summary.item(item.id), published);
    object[QStringLiteral("code")] = item.code;
    object[QStringLiteral("title")] = item.title;
    object[QStringLiteral("level")] = codeOf(item.level);
    object[QStringLiteral("stated_maximum")] = item.maximum.toPlainString();
    object[QStringLiteral("counting")] = codeOf(countingOf(view.framework, item));
    object[QStringLiteral("leaf")] = view.framework.isLeaf(item.id);
    if (item.parent)
        object[QStringLiteral("parent")] = view.framework.find(*item.parent)->code;
    if (!view.framework.isLeaf(item.id))
        return object;
    const Score &score = view.sheet.current(item);
    object[QStringLiteral("source")] = codeOf(item.source);
    object[QStringLiteral("applies")] = score.applies;
    object[QStringLiteral("applicability")] = codeOf(item.applicability);
    put(object, "explanation", score.explanation);
    return object;
}

QJsonArray itemsJson(const AssessmentView &view)
{
    QJsonArray items;
    for (const Item &item : view.framework.items())
        items << itemJson(view, item);
    return items;
}

/// Figures about something that is no row of this framework.
QJsonArray otherFiguresJson(const AssessmentView &view)
{
    using Subject = PublishedFigure::Subject;
    QJsonArray figures;
    for (const PublishedFigure &figure : view.published) {
        const bool isRow = figure.subject == Subject::Item && view.framework.findCode(figure.code);
        if (!isRow && figure.subject != Subject::Total && figure.subject != Subject::Appraised)
            figures << publishedJson(figure);
    }
    return figures;
}

QJsonObject frameworkJson(const Framework::Header &header)
{
    return {{QStringLiteral("decision"), header.decision}, {QStringLiteral("title"), header.title},
            {QStringLiteral("official"), header.official}, {QStringLiteral("revision"), header.revision}};
}

QJsonObject assessmentJson(const AssessmentView &view)
{
    const Sum &total = view.summary.total();
    using Subject = PublishedFigure::Subject;
    return {{QStringLiteral("number"), qint64(view.assessment().id.value())},
            {QStringLiteral("agency"), view.agency.name},
            {QStringLiteral("year"), view.assessment().year},
            {QStringLiteral("state"), codeOf(view.assessment().state)},
            {QStringLiteral("framework"), frameworkJson(view.framework.header())},
            {QStringLiteral("total"), sumJson(shownTotal(view), total, view.publishedFigure(Subject::Total))},
            {QStringLiteral("appraised"), sumJson(shownAppraised(view), view.summary.appraised(), view.publishedFigure(Subject::Appraised))},
            {QStringLiteral("progress"), QJsonObject{{QStringLiteral("scored"), total.scored}, {QStringLiteral("leaves"), total.leaves}}},
            {QStringLiteral("items"), itemsJson(view)},
            {QStringLiteral("other_figures"), otherFiguresJson(view)}};
}

} // namespace

QByteArray summaryJson(const Workspace &workspace, const std::vector<AssessmentId> &assessments)
{
    QJsonArray array;
    for (const AssessmentId id : assessments)
        array << assessmentJson(workspace.view(id));
    return QJsonDocument({{QStringLiteral("format"), QStringLiteral("parindex-summary")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("file"), QFileInfo(workspace.path()).fileName()},
                          {QStringLiteral("assessments"), array}})
        .toJson();
}

} // namespace parindex
