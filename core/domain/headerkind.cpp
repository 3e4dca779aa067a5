// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/headerkind.h"

#include "core/base/syllable.h"

#include <algorithm>
#include <array>

namespace parindex {

namespace {

struct Kind
{
    QStringView letters;
    QStringView name;
};

/// All of Nghị định 30, of the law on legal documents, and of the Party. Longer names stand before
/// those that they begin with.
const std::array<Kind, 43> &kinds()
{
    static const std::array<Kind, 43> all{{
        {u"NQLT", u"Nghị quyết liên tịch"}, {u"TTLT", u"Thông tư liên tịch"}, {u"NQ", u"Nghị quyết"}, {u"QĐ", u"Quyết định"},
        {u"CT", u"Chỉ thị"}, {u"QC", u"Quy chế"}, {u"QCPH", u"Quy chế"}, {u"QyĐ", u"Quy định"}, {u"QĐi", u"Quy định"}, {u"TC", u"Thông cáo"}, {u"TB", u"Thông báo"},
        {u"HD", u"Hướng dẫn"}, {u"CTr", u"Chương trình"}, {u"KH", u"Kế hoạch"}, {u"PA", u"Phương án"}, {u"ĐA", u"Đề án"},
        {u"DA", u"Dự án"}, {u"BC", u"Báo cáo"}, {u"BB", u"Biên bản"}, {u"TTr", u"Tờ trình"}, {u"HĐ", u"Hợp đồng"}, {u"CV", u"Công văn"},
        {u"CĐ", u"Công điện"}, {u"BGN", u"Bản ghi nhớ"}, {u"BTT", u"Bản thỏa thuận"}, {u"GUQ", u"Giấy ủy quyền"}, {u"GM", u"Giấy mời"},
        {u"GGT", u"Giấy giới thiệu"}, {u"GNP", u"Giấy nghỉ phép"}, {u"PG", u"Phiếu gửi"}, {u"PC", u"Phiếu chuyển"}, {u"PB", u"Phiếu báo"},
        {u"NĐ", u"Nghị định"}, {u"TT", u"Thông tư"}, {u"KL", u"Kết luận"}, {u"PL", u"Pháp lệnh"}, {u"L", u"Luật"}, {u"", u"Lệnh"},
        {u"QT", u"Quy trình"}, {u"", u"Thư công"}, {u"ĐĐA", u"Đề án"}, {u"CTHĐ", u"Chương trình"}, {u"CTCT", u"Chương trình"},
    }};
    return all;
}

/// What a line would be when it were spaced as text: "K Ế  H O Ạ C H" is "kehoach".
QString joined(const QString &folded)
{
    QString result;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
    return result;
}

/// The line names the kind and nothing else; letters may be misread where the number says that kind.
bool isWhole(const HeaderLine &line, const QString &name, bool expected)
{
    const QString folded = foldedInPlace(name);
    if (joined(line.folded) == joined(folded))
        return true;
    if (!expected || qAbs(line.folded.size() - folded.size()) > 1)
        return false;
    const ApproximatePlace place = findApproximately(line.folded, folded, 1);
    return place.start >= 0 && line.isCapital();
}

/// "BÁO CÁO TỔNG KẾT": names the kind in capitals, and goes on.
bool isStart(const HeaderLine &line, const QString &name)
{
    const QString folded = foldedInPlace(name);
    return line.folded.startsWith(folded) && line.text.size() > name.size() && line.text[name.size()].isSpace() && HeaderLine(line.text.left(name.size())).isCapital();
}

/// Letters in use for two kinds: the title says which.
bool isAmbiguous(const QString &letters)
{
    return letters == u"CT" || letters == u"QĐ" || letters == u"ĐA" || letters == u"DA" || letters == u"TT" || letters == u"PC" || letters == u"TC";
}

} // namespace

QString kindOfLetters(const QString &letters)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const Kind &kind) { return !kind.letters.isEmpty() && letters.compare(kind.letters, Qt::CaseInsensitive) == 0; });
    return found == kinds().end() ? QString() : found->name.toString();
}

std::optional<HeaderTitle> findTitle(const HeaderPage &page, const HeaderNumber &number)
{
    const QString expected = kindOfLetters(number.kind);
    for (std::size_t at = number.line + 1; at < std::min(page.body, page.lines.size()); ++at) {
        const HeaderLine &line = page.lines[at];
        for (const Kind &kind : kinds()) {
            const QString name = kind.name.toString();
            if (isWhole(line, name, name == expected))
                return HeaderTitle{name, {}, at};
            if (isStart(line, name))
                return HeaderTitle{name, line.text.mid(name.size() + 1), at};
        }
    }
    return {};
}

QString headerKind(const HeaderNumber &number, const std::optional<HeaderTitle> &title, bool hasSubject)
{
    const QString told = kindOfLetters(number.kind);
    if (title) {
        if (told.isEmpty())
            return number.isLetter && title->kind != u"Công văn" ? QString() : title->kind;
        return title->kind == told || isAmbiguous(number.kind) || title->kind.startsWith(told) ? title->kind : QString();
    }
    if (number.isLetter)
        return hasSubject ? QStringLiteral("Công văn") : QString();
    // "CT" is also how the tax offices sign, whose letters have a subject.
    if (hasSubject && number.kind == u"CT")
        return QStringLiteral("Công văn");
    return hasSubject && told != u"Công văn" ? QString() : told;
}

} // namespace parindex
