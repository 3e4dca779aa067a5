// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scoresheetreport.h"

#include "core/domain/applicabilitytexts.h"
#include "core/domain/citeddocuments.h"
#include "core/domain/counting.h"
#include "core/domain/leafsuggestion.h"
#include "core/report/publishednotes.h"
#include "core/report/stagesums.h"

#include <QCoreApplication>

namespace parindex {

namespace {

using Style = Report::Row::Style;
using Subject = PublishedFigure::Subject;

const QString Unknown = QStringLiteral("–");

class ScoreSheetBuilder
{
    Q_DECLARE_TR_FUNCTIONS(parindex::ScoreSheetReport)

public:
    ScoreSheetBuilder(const AssessmentView &view, const ReportOptions &options)
        : m_view(view), m_options(options), m_documents(view), m_stages(stageSums(view)), m_report(reportFrame(view, options))
    {
    }

    Report build()
    {
        m_report.title = tr("Self-assessment score sheet").toUpper();
        m_report.subtitle = subtitleOf(m_view);
        m_table.columns = columns();
        for (const Item &item : m_view.framework.items())
            m_table.rows.push_back(rowOf(item));
        addTotal(tr("Part that is self-scored and appraised"), shownAppraised(m_view), Subject::Appraised);
        addTotal(tr("Total"), shownTotal(m_view), Subject::Total);
        addNotes();
        m_report.blocks.push_back(std::move(m_table));
        return std::move(m_report);
    }

private:
    std::vector<Report::Column> columns() const
    {
        using Alignment = Report::Alignment;
        std::vector<Report::Column> columns{{tr("No."), 13, Alignment::Left}, {tr("Field, criterion, sub-criterion"), 68, Alignment::Left}, {tr("Maximum"), 15, Alignment::Right}};
        for (const StageSums &stage : m_stages)
            columns.push_back({stageName(stage.stage), stage.isCurrent ? 28 : 18, Alignment::Right});
        if (m_options.showExplanations)
            columns.push_back({tr("Explanation"), 68, Alignment::Left, true});
        if (m_options.showDocuments)
            columns.push_back({tr("Evidence documents"), 33, Alignment::Left, true});
        return columns;
    }

    static QString stageName(Stage stage)
    {
        switch (stage) {
        case Stage::Self: return tr("Self-score");
        case Stage::Round1: return tr("Appraisal, round 1");
        case Stage::Round2: return tr("Appraisal, round 2");
        }
        return {};
    }

    Report::Row rowOf(const Item &item)
    {
        const bool isLeaf = m_view.framework.isLeaf(item.id);
        const Style ofInner = isLeaf ? Style::Plain : Style::Group;
        Report::Row row{item.level == Level::Field ? Style::Field : ofInner, {item.code, titleOf(item, isLeaf), item.maximum.toString()}};
        for (const StageSums &stage : m_stages)
            row.cells << (stage.isCurrent ? currentCell(item, isLeaf) : earlierCell(item, isLeaf, stage));
        if (m_options.showExplanations)
            row.cells << (isLeaf ? explanations(item) : QString());
        if (m_options.showDocuments)
            row.cells << documents(item);
        return row;
    }

    QString titleOf(const Item &item, bool isLeaf) const
    {
        if (!isLeaf)
            return item.title;
        switch (item.source) {
        case ScoringSource::Documents: return item.title;
        case ScoringSource::Survey: return item.title + u'\n' + tr("(points by survey)");
        case ScoringSource::Sipas: return item.title + u'\n' + tr("(points by the satisfaction index)");
        case ScoringSource::Statistics: return item.title + u'\n' + tr("(points by published statistics)");
        }
        return item.title;
    }

    QString currentCell(const Item &item, bool isLeaf)
    {
        const ShownSum shown = shownItem(m_view, item);
        const PublishedFigure *figure = m_view.publishedFigure(Subject::Item, item.code);
        const bool isSum = !isLeaf || item.level == Level::Field || shown.published;
        const Score &score = m_view.sheet.current(item);
        QString value = isSum && (score.applies || shown.published) ? shown.toString() : leafCell(item, score);
        if (isLeaf && !score.applies)
            m_meanings << item.code + QStringLiteral(": ") + ApplicabilityTexts::meaning(item.applicability, countingOf(m_view.framework, item)) + u'.';
        // Points that grew are what the sums add, so they stand beside those that were given.
        if (isLeaf && !isSum && m_view.summary.item(item.id).isConverted && shown.achieved)
            value = shown.toString();
        if (isLeaf && differsFromRule(m_view.sheet, item)) {
            value += QStringLiteral("\u00a0≠");
            m_hasOverrides = true;
        }
        const auto &conversions = m_view.summary.conversions(item.id);
        if (!conversions.empty() && !shown.published) {
            value += ApplicabilityTexts::mark();
            m_conversions << converted(item.code, conversions);
        }
        const QString mark = m_published.mark(tr("Item %1").arg(item.code), figure, shown);
        return mark.isEmpty() ? value : value + u'\n' + mark;
    }

    /// A leaf that has to be scored by hand stays blank, so that there is room for the pen.
    QString leafCell(const Item &leaf, const Score &score)
    {
        if (!score.applies)
            return leaf.applicability == Applicability::FullPoints && countingOf(m_view.framework, leaf) == Counting::Ordinary
                ? tr("does not occur") + u'\n' + leaf.maximum.toString() : tr("does not occur");
        if (score.points)
            return score.points->toString();
        m_hasOpenOutsideScores = m_hasOpenOutsideScores || !leaf.isSelfScored();
        return leaf.isSelfScored() ? QString() : Unknown;
    }

    /// Before the current stage there are only the points that documents prove.
    QString earlierCell(const Item &item, bool isLeaf, const StageSums &stage)
    {
        if (isLeaf)
            return item.isSelfScored() ? leafCell(item, m_view.sheet.score(item.id, stage.stage)) : Unknown;
        const std::optional<Points> achieved = stage.summary.item(item.id).achieved;
        return achieved ? achieved->toString() : Unknown;
    }

    QString explanations(const Item &leaf) const
    {
        QStringList result;
        for (const StageSums &stage : m_stages) {
            const Score &score = stage.isCurrent ? m_view.sheet.current(leaf) : m_view.sheet.score(leaf.id, stage.stage);
            if (!score.explanation.isEmpty())
                result << (m_stages.size() > 1 ? stageName(stage.stage) + QStringLiteral(": ") : QString()) + score.explanation;
        }
        return result.join(u'\n');
    }

    QString documents(const Item &leaf) const
    {
        QStringList labels;
        for (const CitedDocuments::Place &place : m_documents.of(leaf.id))
            labels << place.document->label();
        return labels.join(u'\n');
    }

    void addTotal(const QString &title, const ShownSum &shown, Subject subject)
    {
        Report::Row row{Style::Total, {QString(), title, shown.maximum.toString(shown.decimals)}};
        for (const StageSums &stage : m_stages)
            row.cells << (stage.isCurrent ? totalCell(title, shown, subject) : earlierTotal(stage, subject));
        while (row.cells.size() < qsizetype(m_table.columns.size()))
            row.cells << QString();
        m_table.rows.push_back(std::move(row));
    }

    QString totalCell(const QString &title, const ShownSum &shown, Subject subject)
    {
        const bool isConverted = subject == Subject::Total && !shown.published && !m_view.summary.totalConversions().empty();
        QStringList lines{shown.toString() + (isConverted ? ApplicabilityTexts::mark() : QString())};
        if (const auto index = shown.index())
            lines << index->toPercentString();
        const QString mark = m_published.mark(title, m_view.publishedFigure(subject), shown);
        if (!mark.isEmpty())
            lines << mark;
        return lines.join(u'\n');
    }

    /// Where points from outside belong to the total, an earlier stage has none.
    QString earlierTotal(const StageSums &stage, Subject subject) const
    {
        const bool hasOutside = m_view.summary.total().leaves != m_view.summary.appraised().leaves;
        const std::optional<Points> achieved = stage.summary.appraised().achieved;
        return achieved && !(hasOutside && subject == Subject::Total) ? achieved->toString(Decimals::Fixed) : Unknown;
    }

    static QString converted(const QString &name, const std::vector<Conversion> &conversions)
    {
        return name + QStringLiteral(": ") + ApplicabilityTexts::workings(conversions).replace(u'\n', QStringLiteral("; ")) + u'.';
    }

    void addConversionNotes()
    {
        m_table.notes << m_meanings;
        if (const auto &conversions = m_view.summary.totalConversions(); !conversions.empty())
            m_conversions << converted(tr("Total"), conversions);
        for (const QString &line : std::as_const(m_conversions))
            m_table.notes << QStringLiteral("* ") + line;
    }

    void addNotes()
    {
        const Sum &total = m_view.summary.total();
        if (!total.isComplete()) {
            const QString sentence = shownTotal(m_view).published ? tr("%1 of %2 leaves have points; the total is the published one.") : tr("%1 of %2 leaves have points; sums count those only.");
            m_table.notes << sentence.arg(total.scored).arg(total.leaves);
        }
        if (m_hasOpenOutsideScores)
            m_table.notes << tr("“–”: points that come from outside (survey, satisfaction index, statistics) and are not published yet.");
        if (m_hasOverrides)
            m_table.notes << tr("≠: the points are not what the rule gives; the explanation says why.");
        for (const QString &line : m_options.acceptedWarnings)
            m_table.notes << tr("Read and accepted: %1").arg(line);
        addConversionNotes();
        for (const PublishedFigure &figure : m_view.published) {
            const bool hasRow = figure.subject == Subject::Total || figure.subject == Subject::Appraised
                || (figure.subject == Subject::Item && m_view.framework.findCode(figure.code));
            if (!hasRow)
                m_published.add(nameOf(figure), figure);
        }
        m_table.notes << m_published.lines();
        const Framework::Header &framework = m_view.framework.header();
        if (!framework.official && !framework.note.isEmpty())
            m_table.notes << tr("About the set of criteria: %1").arg(framework.note);
    }

    static QString nameOf(const PublishedFigure &figure)
    {
        if (figure.subject == Subject::Sipas)
            return tr("Satisfaction index (SIPAS)");
        const QString code = figure.code.isEmpty() || figure.title.isEmpty() ? figure.code : figure.code + u' ';
        return code + figure.title;
    }

    const AssessmentView &m_view;
    const ReportOptions &m_options;
    CitedDocuments m_documents;
    std::vector<StageSums> m_stages;
    PublishedNotes m_published;
    Report m_report;
    Report::Table m_table;
    QStringList m_meanings;    ///< What it means that a leaf does not apply.
    QStringList m_conversions; ///< Why sums are no plain sums.
    bool m_hasOpenOutsideScores = false;
    bool m_hasOverrides = false; ///< Points that differ from what the rule gives.
};

} // namespace

Report scoreSheetReport(const AssessmentView &view, const ReportOptions &options)
{
    return ScoreSheetBuilder(view, options).build();
}

} // namespace parindex
