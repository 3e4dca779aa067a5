// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness/readiness.h"

namespace parindex::test {

/// A sheet of which nothing is to be said: a leaf with levels, one with a ratio, one of a survey,
/// each leaf proved by a document of its own. Tests spoil one thing.
struct ReadyScene
{
    Framework::Header header;
    std::vector<Item> items;
    ScoreSheet sheet;
    std::vector<Evidence> evidence;
    std::vector<PublishedFigure> published;
    std::vector<FileProblem> files;
    std::optional<AssessmentId> lastYear;

    ReadyScene()
    {
        header.id = FrameworkId(1);
        header.firstYear = 2026;
        items = {item(1, 0, "1", 4), item(2, 1, "1.1", 2), item(3, 1, "1.2", 2), item(4, 0, "2", 1)};
        at(2).requiredEvidence = QStringLiteral("Kế hoạch");
        at(2).rule.shape = ChoiceRule{QStringLiteral("Ban hành"), {{QStringLiteral("Kịp thời"), FixedPoints{Points::whole(2)}}, {QStringLiteral("Chậm"), FixedPoints{Points::whole(1)}}}};
        at(3).requiredEvidence = QStringLiteral("Báo cáo");
        at(3).rule.shape = BandsRule{RatioMeasure{QStringLiteral("Hoàn thành"), QStringLiteral("Được giao"), {}, ZeroDenominator::NotApplicable},
                                     {{Range{Bound{Rational(1), true}, {}}, FixedPoints{Points::whole(2)}}, {Range{}, FixedPoints{Points::whole(1)}}}};
        at(4).source = ScoringSource::Survey;
        setState(Assessment::State::Draft);
        score(2) = {Points::whole(2), {}, true, {{QStringLiteral("level"), QStringLiteral("1")}}};
        score(3) = {Points::whole(2), {}, true, {{QStringLiteral("a"), QStringLiteral("50")}, {QStringLiteral("b"), QStringLiteral("50")}}};
        evidence = {document(1, "475/KH-UBND", 2), document(2, "12/BC-UBND", 3)};
    }

    Item &at(int id) { return items[std::size_t(id) - 1]; }
    Score &score(int id) { return m_scores[id]; }
    void setState(Assessment::State state)
    {
        Assessment assessment;
        assessment.id = AssessmentId(1);
        assessment.year = 2026;
        assessment.state = state;
        sheet = ScoreSheet(assessment);
    }

    static Evidence document(int id, const char *number, int citedFor, int assessment = 1)
    {
        Evidence document;
        document.id = EvidenceId(id);
        document.number = QString::fromUtf8(number);
        document.issuedOn = QDate(2026, 3, id);
        document.issuer = QStringLiteral("UBND tỉnh");
        document.attachments = {{QString::number(id).repeated(64), QStringLiteral("%1.pdf").arg(id), 100, 2}};
        document.citations = {{AssessmentId(assessment), ItemId(citedFor), {}, {}}};
        return document;
    }

    /// What is to be said now. Scores of the survey count at the last stage.
    std::vector<Finding> findings()
    {
        const Framework framework(header, items);
        for (const auto &[id, score] : m_scores)
            sheet.set(ItemId(id), sheet.assessment().stageFor(at(id)), score);
        return Readiness({framework, sheet, evidence, published, files, lastYear}).all(framework);
    }

private:
    static Item item(int id, int parent, const char *code, int maximum)
    {
        Item item;
        item.id = ItemId(id);
        if (parent > 0)
            item.parent = ItemId(parent);
        item.level = parent > 0 ? Level::Criterion : Level::Field;
        item.code = QString::fromUtf8(code);
        item.maximum = Points::whole(maximum);
        return item;
    }

    std::map<int, Score> m_scores;
};

} // namespace parindex::test
