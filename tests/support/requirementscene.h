// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirementmatrix.h"
#include "core/domain/requirementtexts.h"
#include "tests/core/report/reportfixture.h"

namespace parindex::test {

/// The small assessment of reports with every state that a requirement can be in.
struct RequirementScene : ReportFixture
{
    RequirementScene() { rebuildWith({}); }

    /// What leaves ask for, by the numbers of the rows; the others ask for nothing.
    void rebuildWith(const std::map<int, QString> &other)
    {
        std::map<int, QString> words{{3, QStringLiteral("Kế hoạch năm; Danh mục nhiệm vụ")}, {4, QStringLiteral("Báo cáo hoặc Thông báo; Kế hoạch; Quyết định")},
                                     {5, QStringLiteral("Báo cáo quý")}, {6, QStringLiteral("Báo cáo; Biên bản")}, {8, QStringLiteral("Báo cáo")}};
        for (const auto &[id, text] : other)
            words[id] = text;
        rebuild();
        std::vector<Item> items = framework.items();
        for (Item &one : items)
            one.requiredEvidence = words.contains(int(one.id.value())) ? words[int(one.id.value())] : QString();
        framework = Framework(header, std::move(items));
        summary = Summary(framework, sheet);
    }

    void cite(int id, const char *number, int leaf, QDate date = QDate(2026, 3, 1), bool hasFile = true)
    {
        Evidence made = document(id, number, {}, {{AssessmentId(1), ItemId(leaf), {}, {}}});
        made.kind.clear();
        made.abstract.clear();
        made.issuedOn = date;
        if (hasFile)
            made.attachments.push_back({QString(64, u'a'), QStringLiteral("a.pdf"), 1, 1});
        evidence.push_back(std::move(made));
    }

    void setScore(int id, const Score &score)
    {
        scores.push_back({id, Stage::Self, score});
        rebuildWith({});
    }
    void setPoints(int id, Points points) { setScore(id, {points, {}}); }
};

/// Rows of a matrix as lines: code, standing where it is not open, the cells between bars.
inline QStringList linesOf(const RequirementMatrix &matrix, const Framework &framework)
{
    QStringList lines;
    for (const RequirementMatrix::Row &row : matrix.rows) {
        QStringList cells;
        for (const RequirementMatrix::Cell &cell : row.cells) {
            QStringList parts{RequirementTexts::symbol(cell.state)};
            for (const ProvingDocument &document : cell.documents)
                parts << document.label;
            if (!cell.alternatives.isEmpty())
                parts << QStringLiteral("or ") + cell.alternatives.join(u'/');
            cells << parts.join(u' ');
        }
        const QString standing = row.standing == RequirementMatrix::Standing::Open ? QString() : QStringLiteral(" (%1)").arg(int(row.standing));
        lines << (row.isHeading ? QStringLiteral("# ") : QString()) + framework.find(row.item)->code + standing + QStringLiteral(": ") + cells.join(QStringLiteral(" | "));
    }
    return lines;
}

} // namespace parindex::test
