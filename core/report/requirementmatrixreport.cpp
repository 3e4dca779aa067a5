// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requirementmatrixreport.h"

#include "core/domain/requirementmatrix.h"
#include "core/domain/requirementtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

using State = RequirementState;
using Cell = RequirementMatrix::Cell;
using Style = Report::Row::Style;

constexpr qsizetype MostColumns = 5; ///< Kinds with a column of their own; with more, numbers of documents would be torn apart.
constexpr qsizetype MostDocuments = 3; ///< Named in one cell; of more it is said how many.

class RequirementMatrixBuilder
{
    Q_DECLARE_TR_FUNCTIONS(parindex::RequirementMatrixReport)

public:
    RequirementMatrixBuilder(const AssessmentView &view, const ReportOptions &options)
        : m_view(view), m_matrix(requirementMatrixOf(view)), m_columns(std::min(m_matrix.kinds.size(), MostColumns)), m_report(reportFrame(view, options))
    {
    }

    Report build()
    {
        m_report.title = tr("Matrix of evidence documents").toUpper();
        m_report.subtitle = subtitleOf(m_view);
        m_table.columns = columns();
        for (const RequirementMatrix::Row &row : m_matrix.rows)
            addRow(row);
        m_table.rows.push_back({Style::Total, {tr("Total: %1").arg(RequirementTexts::sentence(m_matrix.counts()))}});
        m_table.notes << tr("A document without a word above it is cited, but not required.")
                      << tr("Out of period: dated outside the months in which documents of this year’s work are usually made.")
                      << tr("Unclear: a document is cited whose kind is not known; it may be the one that is asked for.");
        if (m_hasStandings)
            m_table.notes << tr("*: no points are claimed, or the row does not occur or is scored from outside; it is not counted.");
        m_report.blocks.push_back(std::move(m_table));
        return std::move(m_report);
    }

private:
    std::vector<Report::Column> columns() const
    {
        std::vector<Report::Column> made{{tr("Criterion"), 62, Report::Alignment::Left, true}};
        for (const QString &kind : m_matrix.kinds.first(m_columns))
            made.push_back({kind, 30, Report::Alignment::Left, true});
        made.push_back({m_columns < m_matrix.kinds.size() ? tr("Other kinds, and as worded") : RequirementTexts::other(), 48, Report::Alignment::Left, true});
        return made;
    }

    void addRow(const RequirementMatrix::Row &row)
    {
        const Item &item = *m_view.framework.find(row.item);
        const QString title = item.code + u' ' + item.title;
        if (row.isHeading) {
            m_table.rows.push_back({Style::Field, {row.counts.required > 0 ? tr("%1 (%2 of %3)").arg(title).arg(row.counts.present).arg(row.counts.required) : title}});
            return;
        }
        const bool isCounted = row.standing == RequirementMatrix::Standing::Open;
        m_hasStandings = m_hasStandings || !isCounted;
        QStringList cells{isCounted ? title : title + QStringLiteral(" *")};
        for (qsizetype column = 0; column < m_columns; ++column)
            cells << textOf(row.cells[static_cast<std::size_t>(column)]);
        cells << otherText(row);
        m_table.rows.push_back({Style::Plain, cells});
    }

    /// What has no column of its own, each kind with its name.
    QString otherText(const RequirementMatrix::Row &row) const
    {
        QStringList lines;
        for (qsizetype column = m_columns; column < m_matrix.kinds.size(); ++column) {
            const QString text = textOf(row.cells[static_cast<std::size_t>(column)]);
            if (!text.isEmpty())
                lines << m_matrix.kinds[column] + QStringLiteral(": ") + QString(text).replace(u'\n', QStringLiteral(", "));
        }
        const Cell &other = row.cells[m_matrix.otherColumn()];
        if (!other.words.isEmpty())
            lines << other.words;
        if (!other.documents.empty())
            lines << labels(other);
        return lines.join(u'\n');
    }

    static QString textOf(const Cell &cell)
    {
        QStringList lines;
        if (cell.state != State::NotRequired && cell.state != State::PresentNotRequired)
            lines << stateText(cell);
        if (!cell.documents.empty())
            lines << labels(cell);
        return lines.join(u'\n');
    }

    /// What is missing stands out without colour: it has to be looked for on a printed page.
    static QString stateText(const Cell &cell)
    {
        const QString name = RequirementTexts::name(cell.state);
        const QString state = cell.state == State::Missing ? name.toUpper() : name;
        return cell.alternatives.isEmpty() ? state : tr("%1 (or %2)").arg(state, cell.alternatives.join(QStringLiteral(", ")));
    }

    static QString labels(const Cell &cell)
    {
        QStringList labels;
        for (const ProvingDocument &document : cell.documents)
            labels << document.label;
        const int more = static_cast<int>(labels.size() - MostDocuments);
        if (more > 0) {
            labels.resize(MostDocuments);
            labels << tr("and %n more", nullptr, more);
        }
        return labels.join(u'\n');
    }

    const AssessmentView &m_view;
    RequirementMatrix m_matrix;
    qsizetype m_columns; ///< Kinds that have one.
    Report m_report;
    Report::Table m_table;
    bool m_hasStandings = false;
};

} // namespace

Report requirementMatrixReport(const AssessmentView &view, const ReportOptions &options)
{
    return RequirementMatrixBuilder(view, options).build();
}

} // namespace parindex
