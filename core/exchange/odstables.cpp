// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odstables.h"

#include "core/exchange/spreadsheettexts.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xmlreading.h"
#include "core/exchange/ziparchive.h"

#include <algorithm>

namespace parindex {

namespace {

int repeats(const QXmlStreamReader &xml, QStringView attribute)
{
    return std::max(1, attributeOf(xml, attribute).toInt());
}

class OdsReader
{
public:
    OdsReader(const QByteArray &content, const QString &fileName) : m_xml(content), m_fileName(fileName) {}

    Result<TableFile> read()
    {
        while (!m_xml.atEnd() && !m_tooLarge) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                begin();
        }
        if (m_tooLarge)
            return TableLimits::exceeded(m_fileName);
        if (m_xml.hasError())
            return SpreadsheetTexts::damaged(m_fileName, m_xml.errorString());
        if (m_formulas > 0)
            m_file.remarks << SpreadsheetTexts::formulas(m_formulas);
        if (!m_hiddenRows.isEmpty())
            m_file.remarks << SpreadsheetTexts::hiddenRows(m_hiddenRows);
        return m_file;
    }

private:
    void begin()
    {
        if (m_xml.name() == u"table") {
            m_file.tables.push_back({attributeOf(m_xml, u"name"), {}});
            m_nextRow = 0;
        } else if (m_xml.name() == u"table-row" && !m_file.tables.empty()) {
            readRow();
        }
    }

    void readRow()
    {
        const int times = repeats(m_xml, u"number-rows-repeated");
        const QString visibility = attributeOf(m_xml, u"visibility");
        std::vector<std::pair<int, QString>> cells;
        int column = 0;
        while (m_xml.readNextStartElement() && column <= TableLimits::MostColumns) {
            const int columns = std::min(repeats(m_xml, u"number-columns-repeated"), TableLimits::MostColumns);
            const QString text = readCell();
            for (int i = 0; i < columns && !text.isEmpty(); ++i)
                cells.push_back({column + i, text});
            column += columns;
        }
        if (visibility == u"collapse" || visibility == u"filter") {
            if (!cells.empty())
                m_hiddenRows << m_file.tables.back().name + u' ' + QString::number(m_nextRow + 1);
            cells.clear();
        }
        // Blank rows and columns are repeated to the end of the sheet; only what has text counts.
        for (int i = 0; i < times && !cells.empty() && !m_tooLarge; ++i)
            putRow(m_nextRow + i, cells);
        m_nextRow += std::min(times, TableLimits::MostRows);
    }

    void putRow(int row, const std::vector<std::pair<int, QString>> &cells)
    {
        for (const auto &[column, text] : cells)
            m_tooLarge = m_tooLarge || !m_limits.put(m_file.tables.back(), row, column, text);
    }

    QString readCell()
    {
        const QString type = attributeOf(m_xml, u"value-type");
        const QString number = attributeOf(m_xml, u"value");
        const QString date = attributeOf(m_xml, u"date-value");
        m_formulas += attributeOf(m_xml, u"formula").isEmpty() ? 0 : 1;
        QStringList lines;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p")
                lines << readParagraph();
            else
                m_xml.skipCurrentElement(); // A remark, or a drawing.
        }
        // How a day is shown depends on who looks at it: "07/08/24" may be either.
        if (type == u"date" && !date.isEmpty())
            return date;
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        return type == u"float" && isNumber ? TableLimits::numberText(value) : lines.join(u'\n');
    }

    QString readParagraph()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            else if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"annotation")
                m_xml.skipCurrentElement();
            else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                text += m_xml.name() == u"line-break" ? QStringLiteral("\n") : m_xml.name() == u"s" || m_xml.name() == u"tab" ? QStringLiteral(" ") : QString();
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    TableFile m_file;
    TableLimits m_limits;
    QStringList m_hiddenRows; ///< Those with text: the name of the sheet, and the number of the row.
    int m_nextRow = 0;
    int m_formulas = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<TableFile> readOdsTables(const ZipArchive &archive, const QString &fileName)
{
    const auto content = archive.read(QStringLiteral("content.xml"));
    return content ? OdsReader(*content, fileName).read() : Result<TableFile>(content.error());
}

} // namespace parindex
