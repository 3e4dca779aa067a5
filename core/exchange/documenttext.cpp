// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documenttext.h"

#include "core/base/filekind.h"
#include "core/exchange/rtftext.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xmlreading.h"
#include "core/exchange/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace parindex {

namespace {

constexpr qint64 LargestFile = 64 << 20;
constexpr qint64 LargestRtf = 4 << 20; ///< Of which the fonts and styles stand first.
constexpr int DeepestNesting = 400;

/// How much of a file is read.
struct Extent
{
    bool isFirstPageOnly = false;
    qsizetype most = 0; ///< Letters.
};

constexpr Extent FirstPage{true, LongestPageText};

/// Walks the text of an office file, until its first page is over where no more is wanted.
class PageReader
{
public:
    PageReader(const QByteArray &xml, Extent extent) : m_xml(xml), m_extent(extent) {}

    /// What has been read until the end, or until the file proved to be damaged.
    QString read()
    {
        while (!m_xml.atEnd() && !m_isOver && m_text.size() < m_extent.most && m_nesting < DeepestNesting) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                end(m_xml.name());
            else if (token == QXmlStreamReader::Characters && m_inText > 0)
                m_text += m_xml.text();
        }
        return m_text.left(m_extent.most);
    }

private:
    void begin(QStringView name)
    {
        // What was deleted, remarks, and the second version of a drawing for old programs.
        if (name == u"Fallback" || name == u"tracked-changes" || name == u"annotation" || name == u"note" || name == u"del") {
            m_xml.skipCurrentElement();
            return;
        }
        ++m_nesting;
        if (name == u"t" || (isOpenDocument() && (name == u"p" || name == u"h")))
            ++m_inText;
        else if (name == u"tab" && m_xml.prefix() != u"style" && !isInTabs())
            m_text += u'\t';
        else if (name == u"br" || name == u"cr" || name == u"line-break")
            breakLine();
        else if (name == u"s")
            m_text += QString(std::clamp(attributeOf(m_xml, u"c").toInt(), 1, 100), u' ');
        else if (name == u"noBreakHyphen")
            m_text += u'-';
        else if (name == u"soft-page-break" || name == u"lastRenderedPageBreak")
            endPage();
        else if (name == u"tabs")
            m_inTabs = true;
    }

    void end(QStringView name)
    {
        --m_nesting;
        if (name == u"p" || (isOpenDocument() && name == u"h"))
            m_text += u'\n';
        if (name == u"t" || (isOpenDocument() && (name == u"p" || name == u"h")))
            --m_inText;
        else if (name == u"tabs")
            m_inTabs = false;
    }

    bool isOpenDocument() const { return m_xml.namespaceUri().startsWith(u"urn:oasis:names:tc:opendocument"); }
    bool isInTabs() const { return m_inTabs; } ///< The places of tabs are no tabs.

    void breakLine()
    {
        if (attributeOf(m_xml, u"type") == u"page")
            endPage();
        if (!m_isOver)
            m_text += u'\n';
    }

    /// A break before any text is none.
    void endPage() { m_isOver = m_extent.isFirstPageOnly && !m_text.trimmed().isEmpty(); }

    QXmlStreamReader m_xml;
    Extent m_extent;
    QString m_text;
    int m_inText = 0;
    int m_nesting = 0;
    bool m_inTabs = false;
    bool m_isOver = false;
};

QString cellsOf(const TableFile &file, qsizetype most)
{
    QString text;
    for (const Table &table : file.tables) {
        for (const QStringList &row : table.rows) {
            if (text.size() > most)
                return text.left(most);
            text += row.join(u'\t') + u'\n';
        }
    }
    return text.left(most);
}

Result<QString> readOfficeFile(const QString &path, Extent extent)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const QString word = QStringLiteral("word/document.xml");
    const QString open = QStringLiteral("content.xml");
    const QString part = archive->contains(word) ? word : open;
    if (!extent.isFirstPageOnly && archive->contains(QStringLiteral("xl/workbook.xml"))) {
        const auto tables = readTables(path);
        return tables ? Result<QString>(cellsOf(*tables, extent.most)) : tables.error();
    }
    if (!archive->contains(part))
        return QString();
    if (const Status status = archive->checkXml(); !status)
        return status.error();
    const auto xml = archive->read(part);
    return xml ? Result<QString>(PageReader(*xml, extent).read()) : xml.error();
}

/// Whether the bytes could be a text of some encoding of one byte a letter.
bool isText(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == 0x7F || (code < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    });
}

QString decoded(QByteArray bytes, bool isWhole)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    if (!isText(bytes))
        return {};
    // A letter may have been cut in two at the end.
    for (int cut = 0; cut < (isWhole ? 1 : 4); ++cut, bytes.chop(1)) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return text;
    }
    return QString::fromLatin1(bytes);
}

Result<QString> readText(const QString &path, Extent extent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return QString();
    const QByteArray start = file.read(extent.most * 4);
    switch (fileKindOf(start)) {
    case FileKind::Zip: return readOfficeFile(path, extent);
    case FileKind::Rtf: return rtfText(start + file.read(LargestRtf), extent.most);
    case FileKind::Text: break;
    default: return QString();
    }
    const QString text = decoded(start, file.atEnd());
    return (extent.isFirstPageOnly ? text.section(u'\f', 0, 0) : text).left(extent.most);
}

} // namespace

Result<QString> firstPageText(const QString &path)
{
    return readText(path, FirstPage);
}

Result<QString> wholeText(const QString &path, qsizetype most)
{
    return readText(path, {false, most});
}

} // namespace parindex
