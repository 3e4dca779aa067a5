// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/domain/scoresheet.h"
#include "tests/support/frameworktext.h"

#include <vector>

namespace parindex::test {

/// A framework and a sheet of it from one table, as frameworkFromText() has it, with marks behind
/// the maximum: "=2.5" points, "n1" … "n5" does not apply and what that means, "bonus", "penalty",
/// "to=10" what a group is rescaled to, or the source of the points.
class MarkedSheet
{
public:
    explicit MarkedSheet(const QString &table) : sheet(draft())
    {
        QString bare;
        QStringList marks;
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            const auto indentation = line.size() - QStringView(line).trimmed().size();
            const QStringList words = line.simplified().split(u' ');
            bare += QString(indentation, u' ') + words[0] + u' ' + words[1] + u'\n';
            marks << QStringList(words.mid(2)).join(u' ');
        }
        const Framework plain = frameworkFromText(bare);
        std::vector<Item> items = plain.items();
        for (std::size_t i = 0; i < items.size(); ++i)
            apply(items[i], marks[qsizetype(i)].split(u' ', Qt::SkipEmptyParts));
        framework = Framework(plain.header(), items);
    }

    Framework framework;
    ScoreSheet sheet;

private:
    static ScoreSheet draft()
    {
        Assessment assessment;
        assessment.id = AssessmentId(1);
        return ScoreSheet(assessment);
    }

    void apply(Item &item, const QStringList &marks)
    {
        Score score;
        for (const QString &mark : marks) {
            if (mark.startsWith(u'='))
                score.points = Points::fromString(mark.mid(1)).value();
            else if (mark.startsWith(QStringLiteral("to=")))
                item.rescaledTo = Points::fromString(mark.mid(3)).value();
            else if (mark == QStringLiteral("bonus"))
                item.counting = Counting::Bonus;
            else if (mark == QStringLiteral("penalty"))
                item.counting = Counting::Penalty;
            else if (mark.size() == 2 && mark[0] == u'n') {
                item.applicability = static_cast<Applicability>(mark[1].digitValue() - 1);
                score.applies = false;
            } else
                item.source = fromCode<ScoringSource>(mark).value();
        }
        sheet.set(item.id, sheet.assessment().stageFor(item), score);
    }
};

} // namespace parindex::test
