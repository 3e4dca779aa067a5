// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidenceindexreport.h"

#include "core/domain/evidencetree/evidenceindex.h"

#include <QCoreApplication>

namespace parindex {

namespace {

using Style = Report::Row::Style;

class EvidenceIndexBuilder
{
    Q_DECLARE_TR_FUNCTIONS(parindex::EvidenceIndexReport)

public:
    EvidenceIndexBuilder(const AssessmentView &view, const EvidenceTree &tree, const ReportOptions &options)
        : m_tree(tree), m_report(reportFrame(view, options))
    {
    }

    Report build()
    {
        m_report.title = EvidenceIndex::title().toUpper();
        m_report.subtitle = m_tree.title;
        m_table.columns = columns();
        for (const EvidenceTree::Entry &entry : m_tree.entries) {
            addGroups(entry);
            addEntry(entry);
        }
        addRow(Style::Total, {tr("Total: %1").arg(EvidenceIndex::totals(m_tree))});
        m_table.notes << tr("Names of files begin with the code of the criterion and the order of the document within it.");
        m_report.blocks.push_back(std::move(m_table));
        addParts();
        return std::move(m_report);
    }

private:
    std::vector<Report::Column> columns() const
    {
        using Alignment = Report::Alignment;
        std::vector<Report::Column> all{{tr("No."), 10, Alignment::Centre}, {tr("Place"), 22, Alignment::Left}, {tr("Number"), 30, Alignment::Left},
                                        {tr("Date"), 21, Alignment::Centre}, {tr("Abstract"), 60, Alignment::Left}, {tr("Section, page"), 24, Alignment::Left},
                                        {tr("File"), 60, Alignment::Left}, {tr("Size"), 18, Alignment::Right}};
        if (m_tree.hasParts())
            all.insert(all.begin() + 6, {tr("Part"), 18, Alignment::Left});
        return all;
    }

    /// The rows of field and leaf stand above the first of their entries.
    void addGroups(const EvidenceTree::Entry &entry)
    {
        if (m_leaf == entry.leaf)
            return;
        m_leaf = entry.leaf;
        if (m_field != entry.fieldTitle)
            addRow(Style::Field, {entry.fieldTitle});
        m_field = entry.fieldTitle;
        if (entry.leafTitle != entry.fieldTitle)
            addRow(Style::Group, {entry.leafTitle});
    }

    void addEntry(const EvidenceTree::Entry &entry)
    {
        const QString remark = EvidenceIndex::remarkOf(m_tree, entry);
        const QString file = remark.isEmpty() || entry.fileName.isEmpty() ? entry.fileName + remark : entry.fileName + QStringLiteral(" – ") + remark;
        QStringList cells{QString::number(entry.number), entry.place, entry.documentNumber, entry.issuedOn.toString(u"dd/MM/yyyy"), entry.abstract, citedPlace(entry)};
        if (m_tree.hasParts())
            cells << (entry.isStored() ? m_tree.parts[std::size_t(entry.part)].name : QString());
        cells << file << (entry.file.digest.isEmpty() ? QString() : EvidenceIndex::sizeText(entry.file.size));
        addRow(Style::Plain, std::move(cells));
    }

    static QString citedPlace(const EvidenceTree::Entry &entry)
    {
        // The word and its number are not torn apart at the end of a line.
        const QString page = entry.page.isEmpty() ? QString() : tr("page %1").arg(entry.page).replace(u' ', QChar::Nbsp);
        return entry.section.isEmpty() || page.isEmpty() ? entry.section + page : entry.section + QStringLiteral(", ") + page;
    }

    void addParts()
    {
        if (!m_tree.hasParts())
            return;
        using Alignment = Report::Alignment;
        m_report.blocks.push_back(Report::Heading{EvidenceIndex::partsTitle()});
        Report::Table parts{{{tr("Part"), 30, Alignment::Left}, {tr("Files"), 20, Alignment::Right}, {tr("Size"), 30, Alignment::Right}}, {}, {}};
        for (const EvidenceTree::Part &part : m_tree.parts)
            parts.rows.push_back({Style::Plain, {part.name, QString::number(part.files), EvidenceIndex::sizeText(part.bytes)}});
        m_report.blocks.push_back(std::move(parts));
    }

    void addRow(Style style, QStringList cells) { m_table.rows.push_back({style, std::move(cells)}); }

    const EvidenceTree &m_tree;
    Report m_report;
    Report::Table m_table;
    QString m_field;
    ItemId m_leaf;
};

} // namespace

Report evidenceIndexReport(const AssessmentView &view, const EvidenceTree &tree, const ReportOptions &options)
{
    return EvidenceIndexBuilder(view, tree, options).build();
}

} // namespace parindex
