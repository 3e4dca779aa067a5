// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/requirementmatrix.h"

#include <algorithm>
#include <unordered_map>

namespace parindex {

namespace {

using State = RequirementState;
using Cell = RequirementMatrix::Cell;
using Row = RequirementMatrix::Row;

/// The kinds that leaves ask for, the most frequent first; of equals the one that comes first.
QStringList kindsByFrequency(const std::vector<std::vector<Requirement>> &requirements)
{
    std::vector<std::pair<QString, int>> counted;
    for (const auto &ofLeaf : requirements) {
        for (const Requirement &requirement : ofLeaf) {
            for (const QString &kind : requirement.kinds) {
                const auto known = std::find_if(counted.begin(), counted.end(), [&](const auto &one) { return one.first == kind; });
                if (known == counted.end())
                    counted.emplace_back(kind, 1);
                else
                    ++known->second;
            }
        }
    }
    std::stable_sort(counted.begin(), counted.end(), [](const auto &left, const auto &right) { return left.second > right.second; });
    QStringList kinds;
    for (const auto &[kind, count] : counted)
        kinds << kind;
    return kinds;
}

QString joined(const QString &before, const QString &more)
{
    return before.isEmpty() ? more : before + QStringLiteral("; ") + more;
}

class MatrixBuilder
{
public:
    explicit MatrixBuilder(const AssessmentView &view) : m_view(view), m_leaves(view.framework.leaves())
    {
        for (const Item *leaf : m_leaves)
            m_required.push_back(requirementsOf(leaf->requiredEvidence));
        m_matrix.kinds = kindsByFrequency(m_required);
        for (const Evidence &document : view.evidence) {
            for (const Citation &citation : document.citations) {
                if (citation.assessment == view.assessment().id)
                    m_documents[citation.item].push_back(ProvingDocument::of(document, view.assessment().year));
            }
        }
    }

    RequirementMatrix build()
    {
        for (std::size_t i = 0; i < m_leaves.size(); ++i)
            addLeaf(*m_leaves[i], m_required[i]);
        return std::move(m_matrix);
    }

private:
    void addLeaf(const Item &leaf, const std::vector<Requirement> &required)
    {
        const Item &field = m_view.framework.topAncestor(leaf);
        if (field.id != leaf.id && (!m_hasHeading || m_matrix.rows[m_heading].item != field.id))
            addHeading(field);
        else if (field.id == leaf.id)
            m_hasHeading = false;
        Row row{leaf.id, field.id};
        row.standing = standingOf(leaf, m_view.sheet.current(leaf));
        const std::vector<ProvingDocument> &documents = m_documents[leaf.id];
        row.requirements = checkedRequirements(required, documents);
        fillCells(row, documents);
        for (const CheckedRequirement &checked : row.requirements) {
            if (row.standing == RequirementMatrix::Standing::Open)
                row.counts.add(checked.state);
        }
        if (m_hasHeading)
            m_matrix.rows[m_heading].counts.add(row.counts);
        m_matrix.rows.push_back(std::move(row));
    }

    void addHeading(const Item &field)
    {
        m_hasHeading = true;
        m_heading = m_matrix.rows.size();
        Row row{field.id, field.id};
        row.isHeading = true;
        row.cells.resize(m_matrix.otherColumn() + 1);
        m_matrix.rows.push_back(std::move(row));
    }

    void fillCells(Row &row, const std::vector<ProvingDocument> &documents) const
    {
        row.cells.resize(m_matrix.otherColumn() + 1);
        for (const ProvingDocument &document : documents)
            row.cells[columnOf(document.kind)].documents.push_back(document);
        for (Cell &cell : row.cells)
            cell.state = cell.documents.empty() ? State::NotRequired : State::PresentNotRequired;
        for (const CheckedRequirement &checked : row.requirements)
            showRequirement(row, checked);
    }

    void showRequirement(Row &row, const CheckedRequirement &checked) const
    {
        const Requirement &requirement = checked.requirement;
        const QStringList columns = requirement.isLeftToReader() ? QStringList{QString()} : requirement.kinds;
        for (const QString &kind : columns) {
            Cell &cell = row.cells[columnOf(kind)];
            cell.state = std::max(cell.state == State::PresentNotRequired ? State::NotRequired : cell.state, checked.state);
            cell.words = joined(cell.words, requirement.words);
            for (const QString &other : requirement.kinds) {
                if (other != kind && !cell.alternatives.contains(other))
                    cell.alternatives << other;
            }
        }
    }

    std::size_t columnOf(const QString &kind) const
    {
        const qsizetype column = m_matrix.kinds.indexOf(kind);
        return column < 0 ? m_matrix.otherColumn() : static_cast<std::size_t>(column);
    }

    const AssessmentView &m_view;
    std::vector<const Item *> m_leaves;
    std::vector<std::vector<Requirement>> m_required; ///< Of each leaf.
    std::unordered_map<ItemId, std::vector<ProvingDocument>> m_documents;
    RequirementMatrix m_matrix;
    bool m_hasHeading = false;
    std::size_t m_heading = 0; ///< Among the rows.
};

} // namespace

void RequirementCounts::add(RequirementState state)
{
    switch (state) {
    case State::NotRequired:
    case State::PresentNotRequired: return;
    case State::ToRead: ++toRead; return;
    case State::Present: ++present; break;
    case State::Unclear: ++unclear; break;
    case State::WithoutFile: ++withoutFile; break;
    case State::OutOfPeriod: ++outOfPeriod; break;
    case State::Missing: ++missing; break;
    }
    ++required;
}

void RequirementCounts::add(const RequirementCounts &other)
{
    required += other.required;
    present += other.present;
    missing += other.missing;
    outOfPeriod += other.outOfPeriod;
    withoutFile += other.withoutFile;
    unclear += other.unclear;
    toRead += other.toRead;
}

bool RequirementMatrix::Row::hasGap(RequirementState state) const
{
    return standing == Standing::Open && std::any_of(requirements.begin(), requirements.end(), [&](const CheckedRequirement &checked) { return checked.state == state; });
}

RequirementCounts RequirementMatrix::counts() const
{
    RequirementCounts all;
    for (const Row &row : rows) {
        if (!row.isHeading)
            all.add(row.counts);
    }
    return all;
}

RequirementMatrix::Standing standingOf(const Item &leaf, const Score &score)
{
    using Standing = RequirementMatrix::Standing;
    if (!leaf.isSelfScored())
        return Standing::FromOutside;
    if (!score.applies)
        return Standing::DoesNotApply;
    return score.points && *score.points <= Points() ? Standing::NothingClaimed : Standing::Open;
}

RequirementMatrix requirementMatrixOf(const AssessmentView &view)
{
    return MatrixBuilder(view).build();
}

std::vector<CheckedRequirement> requirementsOfLeaf(const AssessmentView &view, const Item &leaf)
{
    std::vector<const Evidence *> cited;
    for (const Evidence &document : view.evidence) {
        if (document.citationOf(view.assessment().id, leaf.id))
            cited.push_back(&document);
    }
    return checkedRequirements(requirementsOf(leaf.requiredEvidence), cited, view.assessment().year);
}

} // namespace parindex
