// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documenttables.h"

#include "core/exchange/continuedtables.h"
#include "core/exchange/raisedtext.h"
#include "core/exchange/spreadsheettexts.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/wordnumbering.h"
#include "core/exchange/xmlreading.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

namespace {

constexpr int DeepestNesting = 400;

/// Walks document.xml once. Only names matter: the namespaces of Word's two editions differ.
class Reader
{
public:
    Reader(const QByteArray &xml, WordNumbering numbering, const QString &fileName) : m_xml(xml), m_numbering(std::move(numbering)), m_fileName(fileName) {}

    Result<TableFile> read()
    {
        while (!m_xml.atEnd() && !m_tooLarge) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && m_inText && m_depth > 0)
                append(m_xml.text().toString());
            if (m_nesting > DeepestNesting)
                return damaged();
        }
        if (m_tooLarge)
            return TableLimits::exceeded(m_fileName);
        if (m_hasHidden)
            m_file.remarks << QCoreApplication::translate("parindex::DocumentTables", "Hidden text was left out. Show it in the file if it counts.");
        return m_xml.hasError() ? Result<TableFile>(damaged()) : Result<TableFile>(std::move(m_file));
    }

private:
    Error damaged() const
    {
        return {ErrorCode::Damaged, QCoreApplication::translate("parindex::DocumentTables", "“%1” cannot be read as a document. Open it in Word or LibreOffice, save it again, and try once more.").arg(m_fileName), m_xml.errorString()};
    }

    bool isOutermost() const { return m_depth == 1; }
    QString value() const { return attributeOf(m_xml, u"val"); }

    void begin()
    {
        ++m_nesting;
        const auto name = m_xml.name();
        if (name == u"tbl" && ++m_depth == 1)
            m_file.tables.push_back({QCoreApplication::translate("parindex::DocumentTables", "Table %1").arg(m_file.tables.size() + 1), {}});
        else if (m_depth > 0)
            beginInTable(name);
    }

    void beginInTable(QStringView name)
    {
        if (name == u"tr" && isOutermost())
            m_file.tables.back().rows.emplace_back();
        else if (name == u"tc" && isOutermost())
            m_cell = {};
        else if (name == u"gridSpan" && isOutermost())
            m_cell.span = std::clamp(value().toInt(), 1, TableLimits::MostColumns);
        else if (name == u"vMerge" && isOutermost())
            m_cell.covered = value() != u"restart";
        else if (name == u"gridBefore" && isOutermost())
            for (int i = std::clamp(value().toInt(), 0, TableLimits::MostColumns); i > 0; --i)
                m_file.tables.back().rows.back() << QString();
        else if (name == u"p")
            beginParagraph();
        else
            beginInParagraph(name);
    }

    void beginParagraph()
    {
        if (!m_cell.text.isEmpty())
            m_cell.text += u'\n';
        m_level = 0;
        m_list.clear();
        m_raised = m_hidden = false;
    }

    void beginInParagraph(QStringView name)
    {
        if (name == u"t")
            m_inText = true;
        else if (name == u"br" || name == u"cr")
            append(QStringLiteral("\n"));
        else if (name == u"tab")
            append(QStringLiteral(" "));
        else if (name == u"noBreakHyphen")
            append(QStringLiteral("-"));
        else if (name == u"vertAlign")
            m_raised = value() == u"superscript";
        else if (name == u"position") // How LibreOffice raises text.
            m_raised = m_raised || value().toInt() > 0;
        else if (name == u"vanish")
            m_hidden = value().isEmpty() || value() == u"1" || value() == u"true" || value() == u"on";
        else if (name == u"r")
            m_raised = m_hidden = false;
        else if (name == u"ilvl")
            m_level = value().toInt();
        else if (name == u"numId")
            m_list = value();
    }

    void end()
    {
        --m_nesting;
        const auto name = m_xml.name();
        if (name == u"t")
            m_inText = false;
        else if (name == u"pPr" && m_depth > 0) {
            m_raised = m_hidden = false; // Those of the paragraph's own mark.
            if (!m_list.isEmpty())
                append(m_numbering.next(m_list, m_level));
        }
        else if (name == u"tc" && isOutermost())
            endCell();
        else if (name == u"tbl")
            --m_depth;
    }

    void endCell()
    {
        if (m_file.tables.back().rows.empty())
            return;
        QStringList &row = m_file.tables.back().rows.back();
        const int number = static_cast<int>(m_file.tables.back().rows.size()) - 1;
        row << (m_cell.covered ? QString() : m_cell.text);
        for (int i = 1; i < m_cell.span; ++i)
            row << QString();
        m_tooLarge = !m_limits.count(number, static_cast<int>(row.size()) - 1) || row.size() > TableLimits::MostColumns;
    }

    void append(const QString &text)
    {
        if (m_cell.text.size() > TableLimits::LongestText)
            return;
        if (m_hidden)
            m_hasHidden = m_hasHidden || !text.trimmed().isEmpty();
        else if (m_raised)
            appendRaised(m_cell.text, text);
        else
            m_cell.text += text;
    }

    struct Cell
    {
        QString text;
        int span = 1;
        bool covered = false;
    };

    QXmlStreamReader m_xml;
    WordNumbering m_numbering;
    QString m_fileName;
    TableFile m_file;
    TableLimits m_limits;
    Cell m_cell;
    QString m_list; ///< The numbered list that the paragraph belongs to, and how deep.
    int m_level = 0;
    int m_depth = 0; ///< Of tables within tables.
    int m_nesting = 0;
    bool m_inText = false;
    bool m_raised = false;
    bool m_hidden = false;
    bool m_hasHidden = false;
    bool m_tooLarge = false;
};

} // namespace

Result<TableFile> readDocumentTables(const ZipArchive &archive, const QString &fileName)
{
    const auto document = archive.read(QStringLiteral("word/document.xml"));
    if (!document)
        return document.error();
    const QString numbering = QStringLiteral("word/numbering.xml");
    const auto lists = archive.contains(numbering) ? archive.read(numbering) : Result<QByteArray>(QByteArray());
    if (!lists)
        return lists.error();
    auto file = Reader(*document, WordNumbering(*lists), fileName).read();
    if (file && archive.contains(QStringLiteral("word/vbaProject.bin")))
        file->remarks << SpreadsheetTexts::macros();
    if (file)
        joinContinuedTables(*file);
    return file;
}

} // namespace parindex
