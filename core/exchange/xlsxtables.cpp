// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxtables.h"

#include "core/exchange/raisedtext.h"
#include "core/exchange/spreadsheettexts.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xmlreading.h"
#include "core/exchange/ziparchive.h"

#include <QHash>

namespace parindex {

namespace {

constexpr auto MainPart = "xl/workbook.xml";

/// The text of a string item with runs: what is read aloud beside it is left out, and raised text (the
/// number of a footnote) stands apart.
QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    bool raised = false;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        if (xml.name() == u"rPh") {
            xml.skipCurrentElement();
            --depth;
        } else if (xml.name() == u"r") {
            raised = false;
        } else if (xml.name() == u"vertAlign") {
            raised = attributeOf(xml, u"val") == u"superscript";
        } else if (xml.name() == u"t") {
            const QString run = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            raised ? appendRaised(text, run) : void(text += run);
            --depth;
        }
    }
    return text;
}

/// "B12" as row and column from 0; nothing sensible for what is no address.
std::pair<int, int> placeOf(const QString &address)
{
    int row = 0;
    int column = 0;
    for (const QChar sign : address) {
        if (sign >= u'A' && sign <= u'Z' && column <= TableLimits::MostColumns)
            column = column * 26 + (sign.unicode() - u'A' + 1);
        else if (sign >= u'0' && sign <= u'9' && row <= TableLimits::MostRows)
            row = row * 10 + (sign.unicode() - u'0');
    }
    return {row - 1, column - 1};
}

class XlsxReader
{
public:
    XlsxReader(const ZipArchive &archive, const QString &fileName) : m_archive(archive), m_fileName(fileName) {}

    Result<TableFile> read()
    {
        for (const Status &status : {readRelations(), readStrings(), readSheets()}) {
            if (!status)
                return status.error();
        }
        if (m_archive.contains(QStringLiteral("xl/vbaProject.bin")))
            m_file.remarks << SpreadsheetTexts::macros();
        if (m_formulas > 0)
            m_file.remarks << SpreadsheetTexts::formulas(m_formulas);
        if (!m_hiddenRows.isEmpty())
            m_file.remarks << SpreadsheetTexts::hiddenRows(m_hiddenRows);
        return m_file;
    }

private:
    /// Calls for each element that begins; the call may read on within it.
    template <typename Begin>
    Status walk(const QString &part, const Begin &begin)
    {
        const auto bytes = m_archive.read(part);
        if (!bytes)
            return bytes.error();
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (const Status status = begin(xml); !status)
                return status;
        }
        return xml.hasError() ? Status(SpreadsheetTexts::damaged(m_fileName, part + u' ' + xml.errorString())) : Status();
    }

    Status readRelations()
    {
        const QString part = QStringLiteral("xl/_rels/workbook.xml.rels");
        return walk(part, [this](const QXmlStreamReader &xml) {
            const QString target = attributeOf(xml, u"Target");
            const QString path = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
            m_partOf.insert(attributeOf(xml, u"Id"), path);
            if (attributeOf(xml, u"Type").endsWith(u"/sharedStrings"))
                m_stringsPart = path;
            return Status();
        });
    }

    Status readStrings()
    {
        if (m_stringsPart.isEmpty() || !m_archive.contains(m_stringsPart))
            return {};
        return walk(m_stringsPart, [this](QXmlStreamReader &xml) {
            if (xml.name() == u"si")
                m_strings << readRichText(xml);
            return Status();
        });
    }

    Status readSheets()
    {
        return walk(QLatin1String(MainPart), [this](const QXmlStreamReader &xml) {
            const QString part = m_partOf.value(attributeOf(xml, u"id"));
            if (xml.name() != u"sheet" || attributeOf(xml, u"state").contains(u"idden") || !m_archive.contains(part))
                return Status();
            m_file.tables.push_back({attributeOf(xml, u"name"), {}});
            return readSheet(part);
        });
    }

    Status readSheet(const QString &part)
    {
        int row = -1;
        int column = -1;
        bool isHidden = false;
        return walk(part, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"row") {
                const int number = attributeOf(xml, u"r").toInt();
                row = number > 0 ? number - 1 : row + 1;
                column = -1;
                isHidden = isTrue(attributeOf(xml, u"hidden"));
            } else if (xml.name() == u"c") {
                const QString address = attributeOf(xml, u"r");
                std::tie(row, column) = address.isEmpty() ? std::pair(row, column + 1) : placeOf(address);
                const QString text = readCell(xml);
                if (isHidden)
                    nameHidden(row, text);
                else if (!text.isEmpty() && !m_limits.put(m_file.tables.back(), row, column, text))
                    return Status(TableLimits::exceeded(m_fileName));
            }
            return Status();
        });
    }

    static bool isTrue(const QString &value) { return value == u"1" || value == u"true"; }

    void nameHidden(int row, const QString &text)
    {
        const QString place = m_file.tables.back().name + u' ' + QString::number(row + 1);
        if (!text.trimmed().isEmpty() && (m_hiddenRows.isEmpty() || m_hiddenRows.back() != place))
            m_hiddenRows << place;
    }

    QString readCell(QXmlStreamReader &xml)
    {
        const QString type = attributeOf(xml, u"t");
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                text = valueOf(xml.readElementText(), type);
            else if (xml.name() == u"is")
                text = readRichText(xml);
            else {
                m_formulas += xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        return text;
    }

    QString valueOf(const QString &value, const QString &type) const
    {
        if (type == u"s")
            return m_strings.value(value.toInt());
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && (type.isEmpty() || type == u"n") ? TableLimits::numberText(number) : value;
    }

    const ZipArchive &m_archive;
    QString m_fileName;
    TableFile m_file;
    TableLimits m_limits;
    QHash<QString, QString> m_partOf; ///< By the number of the relation.
    QString m_stringsPart;
    QStringList m_strings;
    QStringList m_hiddenRows; ///< Those with text: the name of the sheet, and the number of the row.
    int m_formulas = 0;
};

} // namespace

Result<TableFile> readXlsxTables(const ZipArchive &archive, const QString &fileName)
{
    return XlsxReader(archive, fileName).read();
}

} // namespace parindex
