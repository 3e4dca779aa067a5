// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"
#include "core/report/report.h"

#include <QStringList>

#include <map>

namespace parindex::test {

/// A small assessment that holds every kind of row, with values that no file stands behind:
/// field 1 with criteria, field 2 that is a leaf itself, field 3 by survey.
struct ReportFixture
{
    ReportFixture() { rebuild(); }

    Item item(int id, int parent, Level level, const char *code, const char *title, int tenths) const
    {
        Item made;
        made.id = ItemId(id);
        if (parent > 0)
            made.parent = ItemId(parent);
        made.level = level;
        made.code = QString::fromUtf8(code);
        made.title = QString::fromUtf8(title);
        made.maximum = Points::fromTenThousandths(tenths * 1000);
        return made;
    }

    /// Scores and state are kept; sums are made anew.
    void rebuild()
    {
        std::vector<Item> items{
            item(1, 0, Level::Field, "1", "Chỉ đạo điều hành", 40),   item(2, 1, Level::Criterion, "1.1", "Kế hoạch", 30),
            item(3, 2, Level::SubCriterion, "1.1.1", "Ban hành", 10), item(4, 2, Level::SubCriterion, "1.1.2", "Hoàn thành", 20),
            item(5, 1, Level::Criterion, "1.2", "Báo cáo", 10),       item(6, 0, Level::Field, "2", "Thể chế", 25),
            item(7, 0, Level::Field, "3", "Tác động", 35),            item(8, 7, Level::Criterion, "3.1", "Khảo sát", 35)};
        items[2].requiredEvidence = QStringLiteral("Kế hoạch năm");
        items[4].requiredEvidence = QStringLiteral("Báo cáo quý");
        items[7].source = ScoringSource::Survey;
        for (Item &one : items) {
            if (const auto shape = shapes.find(int(one.id.value())); shape != shapes.end())
                one.rule.shape = shape->second;
        }
        framework = Framework(header, std::move(items));
        ScoreSheet made(assessment);
        for (const auto &[id, stage, score] : scores)
            made.set(ItemId(id), stage, score);
        sheet = made;
        summary = Summary(framework, sheet);
    }

    void score(int id, Stage stage, int hundredths, const char *explanation = "")
    {
        scores.push_back({id, stage, Score{Points::fromTenThousandths(hundredths * 100), QString::fromUtf8(explanation), true}});
    }

    Evidence document(int id, const char *number, std::vector<Attachment> attachments, std::vector<Citation> citations) const
    {
        Evidence made;
        made.id = EvidenceId(id);
        made.number = QString::fromUtf8(number);
        made.issuedOn = QDate(2026, 1, 5);
        made.issuer = QStringLiteral("UBND tỉnh Thử");
        made.kind = QStringLiteral("Kế hoạch");
        made.abstract = QStringLiteral("Cải cách năm 2026");
        made.attachments = std::move(attachments);
        made.citations = std::move(citations);
        return made;
    }

    AssessmentView view() const { return {agency, framework, sheet, summary, published, evidence}; }

    struct Entry
    {
        int item = 0;
        Stage stage = Stage::Self;
        Score score;
    };

    Agency agency{AgencyId(1), QStringLiteral("Tỉnh Thử"), Audience::Province};
    Framework::Header header{FrameworkId(1), QStringLiteral("01/QĐ-BNV"), QStringLiteral("Bộ tiêu chí thử"), {}, {}, Audience::Province, 2026, 2026, true, 1, {}};
    Assessment assessment{AssessmentId(1), AgencyId(1), FrameworkId(1), 2026, Assessment::State::Draft};
    std::map<int, RuleShape> shapes; ///< Rules of items, by their numbers.
    std::vector<Entry> scores;
    Framework framework;
    ScoreSheet sheet;
    Summary summary;
    std::vector<PublishedFigure> published;
    std::vector<Evidence> evidence;
};

/// The rows of a table as lines: a mark of the style, the cells between bars, "¶" for new lines.
inline QStringList linesOf(const Report::Table &table)
{
    QStringList lines;
    for (const Report::Row &row : table.rows) {
        const QChar style = QStringLiteral(".+#=").at(int(row.style));
        lines << style + u' ' + QString(row.cells.join(QStringLiteral(" | "))).replace(u'\n', u'¶');
    }
    return lines;
}

inline const Report::Table &tableOf(const Report &report)
{
    return std::get<Report::Table>(report.blocks.front());
}

} // namespace parindex::test
