// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derivation.h"

#include "core/domain/applicabilitytexts.h"
#include "core/domain/counting.h"
#include "core/domain/leafsuggestion.h"

#include <QCoreApplication>
#include <QStringList>

namespace parindex {

namespace {

class DerivationBuilder
{
    Q_DECLARE_TR_FUNCTIONS(parindex::Derivation)

public:
    explicit DerivationBuilder(const AssessmentView &view) : m_view(view) {}

    void addItem(ItemId id, int depth)
    {
        const Item &item = *m_view.framework.find(id);
        const Sum &sum = m_view.summary.item(id);
        const auto &children = m_view.framework.children(id);
        QStringList working = children.empty() ? leafWorking(item) : sumWorking(children, m_view.summary.conversions(id), sum);
        addConversions(m_view.summary.conversions(id), working);
        addPublished(m_view.publishedFigure(PublishedFigure::Subject::Item, item.code), working);
        derivation.lines.push_back({depth, id, item.code, item.title, sum.achievedText(), maximumOf(m_view.framework, item, sum).toExactString(), working.join(u'\n')});
        for (const ItemId child : children)
            addItem(child, depth + 1);
    }

    void addTotal()
    {
        const Sum &sum = m_view.summary.total();
        const auto &conversions = m_view.summary.totalConversions();
        QStringList working = sumWorking(m_view.framework.topItems(), conversions, sum);
        addConversions(conversions, working);
        addPublished(m_view.publishedFigure(PublishedFigure::Subject::Total), working);
        derivation.lines.push_back({0, {}, {}, tr("Total"), sum.achievedText(), sum.applicable.toExactString(), working.join(u'\n')});
        for (const ItemId top : m_view.framework.topItems())
            addItem(top, 1);
    }

    Derivation derivation;

private:
    /// "3 + 4,5 − 1 = 6,5", of the rows that have points.
    QStringList sumWorking(const std::vector<ItemId> &parts, const std::vector<Conversion> &conversions, const Sum &sum) const
    {
        QString text;
        for (const ItemId part : parts) {
            const std::optional<Points> points = m_view.summary.item(part).achieved;
            if (!points)
                continue;
            const bool isNegative = *points < Points();
            if (text.isEmpty())
                text = points->toExactString();
            else
                text += (isNegative ? QStringLiteral(" − ") : QStringLiteral(" + ")) + (isNegative ? -*points : *points).toExactString();
        }
        if (text.isEmpty())
            return {tr("nothing scored yet")};
        const Sum &plain = conversions.empty() ? sum : conversions.front().before;
        QStringList lines{text + QStringLiteral(" = ") + plain.achievedText()};
        if (!sum.isComplete())
            lines << tr("%1 of %2 rows scored").arg(sum.scored).arg(sum.leaves);
        return lines;
    }

    QStringList leafWorking(const Item &leaf) const
    {
        const Score &score = m_view.sheet.current(leaf);
        const Counting counting = countingOf(m_view.framework, leaf);
        if (!score.applies)
            return {ApplicabilityTexts::meaning(leaf.applicability, counting)};
        if (!score.points)
            return {leaf.isSelfScored() ? tr("not scored yet") : tr("not published yet")};
        QStringList lines{pointsWorking(leaf, *score.points)};
        if (counting == Counting::Bonus)
            lines << tr("bonus: no part of the maximum");
        if (counting == Counting::Penalty)
            lines << tr("penalty: taken off");
        return lines;
    }

    QString pointsWorking(const Item &leaf, Points points) const
    {
        if (!leaf.isSelfScored())
            return tr("entered as published: %1").arg(points.toExactString());
        const auto suggestion = suggestionOf(m_view.sheet, leaf);
        if (!suggestion)
            return tr("entered by hand: %1").arg(points.toExactString());
        if (suggestion->applies && suggestion->points == points)
            return tr("by the rule: %1").arg(suggestion->working);
        return tr("entered by hand: %1; the rule gives %2").arg(points.toExactString(), suggestion->working);
    }

    static void addConversions(const std::vector<Conversion> &conversions, QStringList &working)
    {
        if (!conversions.empty())
            working << ApplicabilityTexts::workings(conversions);
    }

    static void addPublished(const PublishedFigure *figure, QStringList &working)
    {
        if (!figure || !figure->score)
            return;
        const QString value = figure->maximum ? figure->score->toExactString() + u'/' + figure->maximum->toExactString() : figure->score->toExactString();
        working << (figure->origin == Origin::Published ? tr("published: %1 (%2)") : tr("by subtraction of published figures: %1 (%2)")).arg(value, figure->source);
    }

    const AssessmentView &m_view;
};

} // namespace

QString Derivation::toText() const
{
    QStringList rows;
    for (const Line &line : lines) {
        const QString name = QString(line.depth * 2, u' ') + (line.code.isEmpty() ? line.title : line.code + u' ' + line.title);
        rows << QStringList{name, line.points, line.maximum, QString(line.working).replace(u'\n', QStringLiteral("; "))}.join(u'\t');
    }
    return rows.join(u'\n');
}

Derivation derivationOf(const AssessmentView &view, ItemId item)
{
    DerivationBuilder builder(view);
    builder.addItem(item, 0);
    return std::move(builder.derivation);
}

Derivation derivationOfTotal(const AssessmentView &view)
{
    DerivationBuilder builder(view);
    builder.addTotal();
    return std::move(builder.derivation);
}

} // namespace parindex
