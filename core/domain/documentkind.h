// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parindex {

struct Evidence;

/// Tên loại văn bản, as Nghị định 30/2020/NĐ-CP and the law on legal documents name them.
struct DocumentKind
{
    QStringView written;      ///< Its abbreviation as it also stands in file names, where đ is often left out.
    QStringView abbreviation; ///< As it stands in the number; empty for công văn, which has none.
    QStringView name;
};

/// Those that stand in file names too; what could mean two things without its marks (DA: dự án,
/// đề án) is left out.
const std::vector<DocumentKind> &documentKinds();

/// The kind that a text begins with: "Kế hoạch" of "Kế hoạch CCHC năm của UBND tỉnh". Empty when
/// it begins with none.
QString kindAtStart(const QString &text);

/// The kind that a number tells: "Kế hoạch" of "475/KH-UBND", also "Kế hoạch" of "15-KH/TU". Empty
/// when it tells none.
QString kindOfNumber(const QString &number);

/// The kind of a document by its tên loại, its number, or the first words of its abstract.
QString kindOf(const Evidence &document);

/// Whether a text is a number by the decree on paperwork or as the Party writes them:
/// "475/KH-UBND", "30/2020/NĐ-CP", "12/SNV-CCHC", "15-KH/TU".
bool isDocumentNumber(const QString &number);

} // namespace parindex
