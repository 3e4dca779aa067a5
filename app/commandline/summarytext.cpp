// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/summarytext.h"

#include "core/domain/applicabilitytexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr qsizetype LongestTitle = 46;
using Subject = PublishedFigure::Subject;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::CommandLine", source);
}

QString elided(const QString &title)
{
    return title.size() <= LongestTitle ? title : title.left(LongestTitle - 1) + u'…';
}

QString withSign(const QString &number)
{
    return number.startsWith(u'-') ? u'−' + number.mid(1) : u'+' + number;
}

QString rankText(const PublishedFigure &figure)
{
    QString rank;
    if (figure.rank && figure.rankOf)
        rank = text(QT_TRANSLATE_NOOP("parindex::CommandLine", "rank %1/%2")).arg(*figure.rank).arg(*figure.rankOf);
    else if (figure.rank)
        rank = text(QT_TRANSLATE_NOOP("parindex::CommandLine", "rank %1")).arg(*figure.rank);
    if (!figure.rankChange)
        return rank;
    const QString change = withSign(QString::number(*figure.rankChange));
    return rank.isEmpty() ? text(QT_TRANSLATE_NOOP("parindex::CommandLine", "rank (%1)")).arg(change)
                          : QStringLiteral("%1 (%2)").arg(rank, change);
}

/// "9,44/9,5; 99,44 %; rank 12/63 (+18)"; † marks what was worked out by subtraction.
QString publishedText(const PublishedFigure *figure, Decimals decimals)
{
    if (!figure)
        return {};
    QStringList parts;
    if (figure->score)
        parts << figure->score->toString(decimals) + (figure->maximum ? u'/' + figure->maximum->toString(decimals) : QString());
    if (figure->percent)
        parts << figure->percent->toString(Decimals::Fixed) + QStringLiteral(" %");
    if (const QString rank = rankText(*figure); !rank.isEmpty())
        parts << rank;
    return parts.join(QStringLiteral("; ")) + (figure->origin == Origin::Subtraction ? QStringLiteral(" †") : QString());
}

/// A published value says nothing of how ours came about.
QString markOf(const ShownSum &sum, const std::vector<Conversion> &conversions)
{
    if (sum.published)
        return QStringLiteral(" *");
    return conversions.empty() ? QString() : QStringLiteral(" ‡");
}

QStringList sumRow(const QString &code, const QString &title, const ShownSum &sum, const PublishedFigure *published, const std::vector<Conversion> &conversions = {})
{
    const auto index = sum.index();
    return {code, elided(title), sum.toString() + markOf(sum, conversions),
            index ? index->toPercentString() : QString(), publishedText(published, sum.decimals)};
}

QString titleOf(const PublishedFigure &figure)
{
    if (figure.subject == Subject::Sipas)
        return text(QT_TRANSLATE_NOOP("parindex::CommandLine", "SIPAS, the satisfaction index"));
    return figure.title;
}

/// The sums, then the published figures about what is no row of the framework.
std::vector<QStringList> rowsOf(const AssessmentView &view)
{
    std::vector<QStringList> rows{{text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Code")), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Field")),
                                   text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Points")), text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Share")),
                                   text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Published"))}};
    for (const ItemId id : view.framework.topItems()) {
        const Item &item = *view.framework.find(id);
        rows.push_back(sumRow(item.code, item.title, shownItem(view, item), view.publishedFigure(Subject::Item, item.code), view.summary.conversions(id)));
    }
    rows.push_back(sumRow({}, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Appraised by documents")), shownAppraised(view), view.publishedFigure(Subject::Appraised)));
    rows.push_back(sumRow({}, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Total")), shownTotal(view), view.publishedFigure(Subject::Total), view.summary.totalConversions()));
    for (const PublishedFigure &figure : view.published) {
        if (figure.subject == Subject::Field || figure.subject == Subject::Sipas || figure.subject == Subject::SocioEconomic)
            rows.push_back({figure.code, elided(titleOf(figure)), {}, {}, publishedText(&figure, Decimals::Trimmed)});
    }
    if (view.published.empty()) {
        for (QStringList &row : rows)
            row.removeLast();
    }
    return rows;
}

/// Columns by width; numbers at the right of theirs.
QString table(const std::vector<QStringList> &rows)
{
    std::array<qsizetype, 5> widths{};
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    QString result;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            const bool isNumber = i == 2 || i == 3;
            line += (isNumber ? row[i].rightJustified(width) : row[i].leftJustified(width)) + QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

QString footnotes(const QString &body)
{
    QString notes;
    if (body.contains(u'*'))
        notes += text(QT_TRANSLATE_NOOP("parindex::CommandLine", "* The published value, because not every row below it is scored.")) + u'\n';
    if (body.contains(u'†'))
        notes += text(QT_TRANSLATE_NOOP("parindex::CommandLine", "† Worked out by subtraction from published figures.")) + u'\n';
    return notes;
}

/// Why rows of the table are no plain sums.
QString conversionNotes(const AssessmentView &view)
{
    QString notes;
    const auto add = [&](const QString &name, const ShownSum &shown, const std::vector<Conversion> &conversions) {
        for (const Conversion &conversion : shown.published ? std::vector<Conversion>() : conversions)
            notes += QStringLiteral("‡ %1: %2\n").arg(name, ApplicabilityTexts::working(conversion));
    };
    for (const ItemId id : view.framework.topItems())
        add(view.framework.find(id)->code, shownItem(view, *view.framework.find(id)), view.summary.conversions(id));
    add(text(QT_TRANSLATE_NOOP("parindex::CommandLine", "Total")), shownTotal(view), view.summary.totalConversions());
    return notes;
}

QString heading(const AssessmentView &view)
{
    const Framework::Header &framework = view.framework.header();
    const Sum &total = view.summary.total();
    const QString name = framework.decision.isEmpty() ? framework.title : framework.decision + QStringLiteral(" – ") + framework.title;
    return QStringLiteral("%1 (#%2)\n%3\n%4\n\n")
        .arg(view.title()).arg(view.assessment().id.value())
        .arg(name, text(QT_TRANSLATE_NOOP("parindex::CommandLine", "%1 of %2 rows scored")).arg(total.scored).arg(total.leaves));
}

} // namespace

QString summaryText(const AssessmentView &view)
{
    const QString body = table(rowsOf(view));
    return heading(view) + body + footnotes(body) + conversionNotes(view);
}

} // namespace parindex
