// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/frameworktext.h"

#include <QTemporaryDir>

#include <memory>

namespace parindex::bench {

/// A workspace of the usual size: 96 leaves in 8 fields, one office, five years, all scored.
class BenchmarkWorkspace
{
public:
    static constexpr int Fields = 8;
    static constexpr int LeavesOfField = 12;
    static constexpr int Years = 5;

    /// In a folder of its own below the given one.
    explicit BenchmarkWorkspace(const QString &below) : m_folder(below + QStringLiteral("/parindex-benchmark-XXXXXX"))
    {
        auto created = Workspace::create(path(), QStringLiteral("Người đo"));
        if (!created)
            qFatal("%s", qUtf8Printable(created.error().message));
        workspace = std::move(*created);
        const Status filled = workspace->inOneTransaction([&] { return fill(); });
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().message));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("x.parindex")); }
    QString folder() const { return m_folder.path(); }
    const Assessment &assessment() const { return workspace->assessments().back(); }

private:
    QTemporaryDir m_folder; ///< Goes last: the workspace has its lock in it.

public:
    std::unique_ptr<Workspace> workspace;

private:
    Status fill()
    {
        QString table;
        for (int field = 1; field <= Fields; ++field) {
            table += QStringLiteral("%1 12\n").arg(field);
            for (int leaf = 1; leaf <= LeavesOfField; ++leaf)
                table += QStringLiteral("  %1.%2 1\n").arg(field).arg(leaf);
        }
        const auto framework = workspace->addFramework(test::frameworkFromText(table));
        const auto agency = workspace->addAgency({{}, QStringLiteral("Tỉnh"), Audience::Province});
        if (!framework || !agency)
            return framework ? agency.error() : framework.error();
        for (int year = 0; year < Years; ++year) {
            if (const Status status = fillYear({{}, *agency, *framework, 2022 + year, Assessment::State::Draft}); !status)
                return status;
        }
        return {};
    }

    Status fillYear(const Assessment &assessment)
    {
        const auto id = workspace->addAssessment(assessment);
        if (!id)
            return id.error();
        std::vector<Workspace::KeyedScore> scores;
        for (const Item *leaf : workspace->view(*id).framework.leaves()) {
            scores.emplace_back(ScoreKey{*id, leaf->id, Stage::Self}, Score{Points::fromTenThousandths(9468), QStringLiteral("Đúng hạn"), true});
        }
        const auto before = workspace->replaceScores(std::move(scores));
        return before ? Status() : Status(before.error());
    }
};

} // namespace parindex::bench
