// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentcolumns.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace parindex {

namespace {

constexpr std::size_t LastHeadingRow = 30; ///< What stands above a table: office, motto, title.
constexpr qsizetype LongestHeading = 90;

/// Words of headings, folded and with all but letters as spaces, the more telling first. "=" in front: the whole heading.
struct Heading
{
    const char *words;
    std::optional<DocumentColumn> column;
};

const std::vector<Heading> &headings()
{
    using C = DocumentColumn;
    static const std::vector<Heading> all{
        {"=stt", {}}, {"=tt", {}}, {"=so tt", {}}, {"so thu tu", {}}, {"so trang", {}}, {"so to", {}}, {"so luong", {}}, {"ghi chu", {}}, {"ngay het", {}}, {"ngay nop", {}},
        {"ngay thang nam sinh", {}},
        {"ten tep", C::File}, {"tep tin", C::File}, {"tap tin", C::File}, {"=tep", C::File}, {"=file", C::File}, {"ten file", C::File}, {"file name", C::File}, {"file dinh kem", C::File},
        {"tep dinh kem", C::File}, {"duong dan", C::File},
        {"trich yeu", C::Abstract}, {"ten van ban", C::Abstract}, {"ten tai lieu", C::Abstract}, {"ten ho so", C::Abstract}, {"noi dung van ban", C::Abstract}, {"abstract", C::Abstract},
        {"ma tieu chi", C::Leaf}, {"ma tctp", C::Leaf}, {"tieu chi", C::Leaf}, {"=tctp", C::Leaf}, {"=ma", C::Leaf}, {"chung minh cho", C::Leaf}, {"criterion", C::Leaf}, {"=code", C::Leaf},
        {"ky hieu", C::Number}, {"so hieu", C::Number}, {"so van ban", C::Number}, {"so vb", C::Number}, {"=so", C::Number}, {"=number", C::Number},
        {"ngay", C::Date}, {"thoi gian ban hanh", C::Date}, {"=date", C::Date},
        {"nguoi ky", C::Signer}, {"signer", C::Signer},
        {"ten loai", C::Kind}, {"loai van ban", C::Kind}, {"=loai", C::Kind}, {"hinh thuc van ban", C::Kind}, {"=kind", C::Kind},
        {"ban hanh", C::Issuer}, {"co quan", C::Issuer}, {"tac gia", C::Issuer}, {"=don vi", C::Issuer}, {"issuer", C::Issuer},
        {"trang", C::Page}, {"=page", C::Page}, {"to so", C::Page},
        {"=muc", C::Section}, {"muc phan", C::Section}, {"dieu khoan", C::Section}, {"=phan", C::Section}, {"=vi tri", C::Section}, {"=section", C::Section},
        {"noi dung", C::Abstract}, {"tai lieu", C::Abstract}, {"minh chung", C::Abstract}, {"=van ban", C::Abstract}};
    return all;
}

QString plainHeading(const QString &heading)
{
    static const QRegularExpression others(QStringLiteral("[^a-z]+"));
    return folded(heading).replace(others, QStringLiteral(" ")).trimmed();
}

bool namesADocument(const std::set<DocumentColumn> &columns)
{
    return columns.contains(DocumentColumn::Number) || columns.contains(DocumentColumn::NumberAndDate) || columns.contains(DocumentColumn::Abstract) || columns.contains(DocumentColumn::File);
}

} // namespace

bool DocumentColumns::has(DocumentColumn column) const
{
    return std::find(columns.begin(), columns.end(), std::optional(column)) != columns.end();
}

QStringList DocumentColumns::texts(const QStringList &row, DocumentColumn column) const
{
    QStringList found;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (const QString cell = row.value(qsizetype(place)).trimmed(); columns[place] == column && !cell.isEmpty())
            found << cell;
    }
    return found;
}

std::optional<DocumentColumn> documentColumnOf(const QString &heading)
{
    const QString name = plainHeading(heading);
    if (name.isEmpty() || heading.size() > LongestHeading)
        return std::nullopt;
    const auto says = [&](const char *words) { return *words == '=' ? name == QLatin1String(words + 1) : name.contains(QLatin1String(words)); };
    const auto found = std::find_if(headings().begin(), headings().end(), [&](const Heading &one) { return says(one.words); });
    if (found == headings().end())
        return std::nullopt;
    const bool both = found->column == DocumentColumn::Number && name.contains(QStringLiteral("ngay"));
    return both ? DocumentColumn::NumberAndDate : found->column;
}

std::optional<DocumentColumns> documentColumnsOf(const Table &table)
{
    for (std::size_t row = 0; row < std::min(table.rows.size(), LastHeadingRow); ++row) {
        DocumentColumns read{{}, row + 1};
        std::set<DocumentColumn> found;
        for (const QString &cell : table.rows[row]) {
            const auto column = documentColumnOf(cell);
            // What is said twice is read where it is said first.
            read.columns.push_back(column && found.insert(*column).second ? column : std::nullopt);
        }
        if (found.size() >= 2 && namesADocument(found))
            return read;
    }
    return std::nullopt;
}

} // namespace parindex
