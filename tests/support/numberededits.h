// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/files.h"
#include "tests/support/frameworktext.h"

namespace parindex::test {

/// An endless row of changes, of which number N is the same in every process: what the workspace
/// must look like after it is known without having seen it. One process makes them, another one
/// checks them.
class NumberedEdits
{
public:
    static constexpr int Leaves = 12;
    static constexpr int FilesEvery = 5; ///< Every fifth change adds a document instead.

    /// Makes the file that the changes are for.
    static Result<std::unique_ptr<Workspace>> createWorkspace(const QString &path)
    {
        auto workspace = Workspace::create(path, QStringLiteral("Người thử"));
        if (!workspace)
            return workspace;
        QString table;
        for (int leaf = 0; leaf < Leaves; ++leaf)
            table += QStringLiteral("%1 1000000\n").arg(leaf + 1);
        const auto framework = (*workspace)->addFramework(frameworkFromText(table));
        const auto agency = (*workspace)->addAgency({{}, QStringLiteral("Tỉnh Thử"), Audience::Province});
        if (!framework || !agency)
            return framework ? agency.error() : framework.error();
        const auto assessment = (*workspace)->addAssessment({{}, *agency, *framework, 2026, Assessment::State::Draft});
        if (!assessment)
            return assessment.error();
        return workspace;
    }

    explicit NumberedEdits(Workspace &workspace) : m_workspace(workspace), m_assessment(workspace.assessments().at(0)) {}

    Status make(int number) const
    {
        if (isDocument(number)) {
            const auto file = storeFile(number);
            if (!file)
                return file.error();
            const auto before = m_workspace.replaceEvidence({{{}, document(number, *file)}});
            return before ? Status() : Status(before.error());
        }
        const auto before = m_workspace.replaceScores({{key(number), score(number)}});
        return before ? Status() : Status(before.error());
    }

    /// Whether the file of every document is in the store, as it was.
    bool hasAllFiles() const { return m_workspace.checkFiles().empty(); }

    /// Whether the workspace looks as after change number N, all before it included.
    bool isStateAfter(int number) const
    {
        for (int leaf = 0; leaf < Leaves; ++leaf) {
            if (m_workspace.sheet(m_assessment.id).score(leafAt(leaf), Stage::Self) != scoreOfLeafAfter(leaf, number))
                return false;
        }
        const auto documents = static_cast<std::size_t>(number / FilesEvery);
        return m_workspace.evidence().size() == documents
            && (documents == 0 || m_workspace.evidence().back().number == QString::number(documents * FilesEvery));
    }

private:
    static bool isDocument(int number) { return number % FilesEvery == 0; }

    ItemId leafAt(int leaf) const { return m_workspace.frameworkOf(m_assessment).leaves().at(static_cast<std::size_t>(leaf))->id; }
    ScoreKey key(int number) const { return {m_assessment.id, leafAt(number % Leaves), Stage::Self}; }

    /// Explanations of up to some pages, so that changes differ in how many pages they touch.
    static Score score(int number)
    {
        return {Points::fromTenThousandths(number), QStringLiteral("Lần %1 ").arg(number).repeated(1 + (number * 37) % 900), true};
    }

    static Score scoreOfLeafAfter(int leaf, int number)
    {
        for (int last = number; last > 0 && last > number - 2 * FilesEvery * Leaves; --last) {
            if (!isDocument(last) && last % Leaves == leaf)
                return score(last);
        }
        return {};
    }

    Result<StoredFile> storeFile(int number) const
    {
        const QString path = writeFile(m_workspace.path() + QStringLiteral(".source"), tinyPdf(1, QByteArray::number(number)));
        return m_workspace.storeFile(path);
    }

    Evidence document(int number, const Attachment &file) const
    {
        Evidence evidence;
        evidence.number = QString::number(number);
        evidence.abstract = QStringLiteral("Văn bản %1").arg(number);
        evidence.attachments.push_back(file);
        evidence.citations.push_back({m_assessment.id, leafAt(number % Leaves), QStringLiteral("Mục I"), QStringLiteral("1")});
        return evidence;
    }

    Workspace &m_workspace;
    Assessment m_assessment;
};

} // namespace parindex::test
