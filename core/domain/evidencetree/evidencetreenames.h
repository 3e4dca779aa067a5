// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace parindex {

struct Evidence;

/// The names of files and folders of an exported tree: short, readable, and safe on every system.
/// Those that were given are remembered, so that no two are the same where case does not count.
class EvidenceTreeNames
{
public:
    /// Letters. With both and a part before them, the path within the tree stays below 160.
    static constexpr qsizetype LongestFolder = 60;
    static constexpr qsizetype LongestFile = 80;

    explicit EvidenceTreeNames(bool ascii) : m_isAscii(ascii) {}

    /// "1. Công tác chỉ đạo, điều hành"
    QString folder(const QString &code, const QString &title);
    /// "1.1.2-03b 475-KH-UBND.pdf" in that folder, after the place, the document's number, its
    /// abstract or the name of the file.
    QString file(const QString &folder, const QString &place, const Evidence &document, const QString &originalName);
    QString part(int number, int of) const; ///< "Phần 1"; as many digits as the last one needs.
    QString index() const;                  ///< "Danh mục"
    QString tree(const QString &title) const; ///< "Tài liệu kiểm chứng – Tỉnh Đắk Nông – 2023"

private:
    QString cleaned(const QString &text) const;
    /// The name with a number behind it, if something of that name is there already.
    QString unique(const QString &folder, const QString &stem, const QString &ending, qsizetype longest);

    bool m_isAscii;
    std::set<QString> m_taken; ///< Whole paths, without differences of case.
};

/// "1.1.2-03"; two digits unless it needs more.
QString placeInLeaf(const QString &code, int order);
/// a, b … z, aa, ab …; from 0.
QString letterOf(std::size_t position);

} // namespace parindex
