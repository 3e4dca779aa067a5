// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <zip.h>

#include <utility>
#include <vector>

namespace parindex::test {

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>;

/// Writes a zip of these parts; gives the path, empty when it could not be written.
inline QString writeZip(const QString &path, const ZipParts &parts, bool encrypted = false)
{
    int problem = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    if (!archive)
        return {};
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (encrypted && index >= 0)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "mật khẩu");
    }
    return zip_close(archive) == 0 ? path : QString();
}

inline ZipParts xlsxParts(const QByteArray &sheet, const QByteArray &strings = {})
{
    return {{"xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
            {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}};
}

inline ZipParts docxParts(const QByteArray &body, const QByteArray &numbering = {})
{
    ZipParts parts{{"word/document.xml", R"(<w:document xmlns:w="w"><w:body>)" + body + "</w:body></w:document>"}};
    if (!numbering.isEmpty())
        parts.push_back({"word/numbering.xml", R"(<w:numbering xmlns:w="w">)" + numbering + "</w:numbering>"});
    return parts;
}

} // namespace parindex::test
