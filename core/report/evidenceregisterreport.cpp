// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidenceregisterreport.h"

#include "core/domain/citeddocuments.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>

namespace parindex {

namespace {

using Style = Report::Row::Style;

constexpr qsizetype ShownDigits = 8;

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

class EvidenceRegisterBuilder
{
    Q_DECLARE_TR_FUNCTIONS(parindex::EvidenceRegisterReport)

public:
    EvidenceRegisterBuilder(const AssessmentView &view, const ReportOptions &options)
        : m_view(view), m_documents(view), m_report(reportFrame(view, options))
    {
    }

    Report build()
    {
        m_report.title = tr("Register of evidence documents").toUpper();
        m_report.subtitle = subtitleOf(m_view);
        m_table.columns = columns();
        for (const Item *leaf : m_view.framework.leaves())
            addLeaf(*leaf);
        addUncited();
        addTotals();
        m_table.notes << tr("A document keeps its number wherever it is cited.")
                      << tr("Hash: the first eight digits of the SHA-256 of the file, by which a copy can be compared.");
        m_report.blocks.push_back(std::move(m_table));
        return std::move(m_report);
    }

private:
    static std::vector<Report::Column> columns()
    {
        using Alignment = Report::Alignment;
        return {{tr("No."), 10, Alignment::Centre}, {tr("Number"), 33, Alignment::Left}, {tr("Date"), 21, Alignment::Centre},
                {tr("Issued by"), 30, Alignment::Left}, {tr("Abstract"), 60, Alignment::Left}, {tr("Section, page"), 29, Alignment::Left},
                {tr("File"), 38, Alignment::Left}, {tr("Pages"), 13, Alignment::Right}, {tr("Hash"), 20, Alignment::Left}};
    }

    void addLeaf(const Item &leaf)
    {
        const auto &places = m_documents.of(leaf.id);
        if (places.empty() && leaf.requiredEvidence.isEmpty())
            return;
        addField(m_view.framework.topAncestor(leaf), leaf);
        if (leaf.parent)
            addRow(Style::Group, {leaf.code + u' ' + leaf.title});
        ++m_leaves;
        m_provenLeaves += places.empty() ? 0 : 1;
        if (places.empty())
            addRow(Style::Plain, {QString(), tr("No document yet. Required: %1").arg(leaf.requiredEvidence)});
        for (const CitedDocuments::Place &place : places)
            addDocument(*place.document, place.citation);
    }

    /// The field's row stands above the first of its leaves.
    void addField(const Item &field, const Item &leaf)
    {
        if (m_field == field.id && leaf.id != field.id)
            return;
        m_field = field.id;
        addRow(Style::Field, {field.code + u' ' + field.title});
    }

    /// One row for each file; the document itself is told in the first of them.
    void addDocument(const Evidence &document, const Citation *citation)
    {
        m_listed.insert(document.id);
        QStringList cells{QString::number(m_documents.numberOf(document.id)), document.number, document.issuedOn.toString(u"dd/MM/yyyy"), document.issuer,
                          joined({document.kind, document.abstract}, QStringLiteral(": ")), placeOf(citation)};
        if (document.attachments.empty())
            addRow(Style::Plain, cells + QStringList{tr("no file"), {}, {}});
        for (const Attachment &file : document.attachments) {
            addRow(Style::Plain, cells + QStringList{file.fileName, file.pages > 0 ? QString::number(file.pages) : QStringLiteral("–"), file.digest.left(ShownDigits)});
            cells.fill(QString());
        }
    }

    static QString placeOf(const Citation *citation)
    {
        if (!citation)
            return {};
        // The word and its number are not torn apart at the end of a line.
        const QString page = citation->page.isEmpty() ? QString() : tr("page %1").arg(citation->page).replace(u' ', QChar::Nbsp);
        return joined({citation->section, page}, QStringLiteral(", "));
    }

    /// Documents that prove another year's or another office's leaf are none of this register's.
    void addUncited()
    {
        bool isFirst = true;
        for (const Evidence &document : m_view.evidence) {
            if (!document.citations.empty())
                continue;
            if (isFirst)
                addRow(Style::Field, {tr("Documents that no leaf cites yet")});
            isFirst = false;
            addDocument(document, nullptr);
        }
    }

    void addTotals()
    {
        int files = 0;
        qint64 pages = 0;
        for (const Evidence &document : m_view.evidence) {
            if (!m_listed.contains(document.id))
                continue;
            files += int(document.attachments.size());
            for (const Attachment &file : document.attachments)
                pages += file.pages;
        }
        const QStringList parts{tr("%n document(s)", nullptr, int(m_listed.size())), tr("%n file(s)", nullptr, files), tr("%n page(s)", nullptr, int(std::min<qint64>(pages, std::numeric_limits<int>::max()))),
                                tr("%1 of %2 leaves have documents").arg(m_provenLeaves).arg(m_leaves)};
        addRow(Style::Total, {tr("Total: %1").arg(parts.join(QStringLiteral("; ")))});
    }

    void addRow(Style style, QStringList cells) { m_table.rows.push_back({style, std::move(cells)}); }

    const AssessmentView &m_view;
    CitedDocuments m_documents;
    Report m_report;
    Report::Table m_table;
    std::set<EvidenceId> m_listed;
    ItemId m_field;
    int m_leaves = 0;
    int m_provenLeaves = 0;
};

} // namespace

Report evidenceRegisterReport(const AssessmentView &view, const ReportOptions &options)
{
    return EvidenceRegisterBuilder(view, options).build();
}

} // namespace parindex
