// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentkind.h"

#include "core/base/text.h"
#include "core/domain/evidence.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

/// Kinds that are named in criteria but are no good guide in the name of a file.
const std::vector<DocumentKind> &otherKinds()
{
    static const std::vector<DocumentKind> all{
        {u"", u"", u"Công văn"},       {u"", u"CĐ", u"Công điện"},  {u"", u"KL", u"Kết luận"},
        {u"", u"QyĐ", u"Quy định"},    {u"", u"DA", u"Dự án"},      {u"", u"L", u"Luật"},
        {u"", u"PL", u"Pháp lệnh"},
    };
    return all;
}

std::vector<QString> foldedNames()
{
    std::vector<QString> names;
    for (const auto *kinds : {&documentKinds(), &otherKinds()}) {
        for (const DocumentKind &kind : *kinds)
            names.push_back(folded(kind.name.toString()));
    }
    return names;
}

const DocumentKind &kindAt(std::size_t position)
{
    const std::size_t first = documentKinds().size();
    return position < first ? documentKinds()[position] : otherKinds()[position - first];
}

QString kindOfAbbreviation(const QString &abbreviation)
{
    for (const auto *kinds : {&documentKinds(), &otherKinds()}) {
        for (const DocumentKind &kind : *kinds) {
            const bool isWritten = !kind.written.isEmpty() && abbreviation == kind.written; // "333/QD-UBND", as typed without marks.
            if (isWritten || (!kind.abbreviation.isEmpty() && abbreviation.compare(kind.abbreviation, Qt::CaseInsensitive) == 0))
                return kind.name.toString();
        }
    }
    return {};
}

const QRegularExpression &numberOfState()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\d{1,6}\\p{Ll}?/(?:(?:19|20)\\d\\d/)?(\\p{L}[\\p{L}\\d]*)((?:[-.&][\\p{L}\\d]+){0,4})(?:\\([\\p{L}\\d]+\\))?$"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &numberOfParty()
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{1,6}\\p{Ll}?-(\\p{L}{1,4})/\\p{L}[\\p{L}\\d]*(?:[-.&][\\p{L}\\d]+){0,3}$"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

const std::vector<DocumentKind> &documentKinds()
{
    static const std::vector<DocumentKind> all{
        {u"KH", u"KH", u"Kế hoạch"},     {u"QĐ", u"QĐ", u"Quyết định"},  {u"QD", u"QĐ", u"Quyết định"},
        {u"BC", u"BC", u"Báo cáo"},      {u"TB", u"TB", u"Thông báo"},   {u"NQ", u"NQ", u"Nghị quyết"},
        {u"CT", u"CT", u"Chỉ thị"},      {u"TTr", u"TTr", u"Tờ trình"},  {u"CTr", u"CTr", u"Chương trình"},
        {u"HD", u"HD", u"Hướng dẫn"},    {u"PA", u"PA", u"Phương án"},   {u"ĐA", u"ĐA", u"Đề án"},
        {u"BB", u"BB", u"Biên bản"},     {u"GM", u"GM", u"Giấy mời"},    {u"QC", u"QC", u"Quy chế"},
        {u"NĐ", u"NĐ", u"Nghị định"},    {u"ND", u"NĐ", u"Nghị định"},   {u"TT", u"TT", u"Thông tư"},
    };
    return all;
}

QString kindAtStart(const QString &text)
{
    static const std::vector<QString> names = foldedNames();
    const QString start = folded(text);
    for (std::size_t position = 0; position < names.size(); ++position) {
        const QString &name = names[position];
        const bool ends = start.size() == name.size() || (start.size() > name.size() && !start[name.size()].isLetterOrNumber());
        if (ends && start.startsWith(name))
            return kindAt(position).name.toString();
    }
    return {};
}

QString kindOfNumber(const QString &number)
{
    const QString text = normalized(number);
    if (const auto state = numberOfState().match(text); state.hasMatch())
        return kindOfAbbreviation(state.captured(1));
    const auto party = numberOfParty().match(text);
    return party.hasMatch() ? kindOfAbbreviation(party.captured(1)) : QString();
}

QString kindOf(const Evidence &document)
{
    if (!document.kind.isEmpty())
        return kindAtStart(document.kind);
    const QString told = kindOfNumber(document.number);
    return told.isEmpty() ? kindAtStart(document.abstract) : told;
}

bool isDocumentNumber(const QString &number)
{
    const QString text = normalized(number);
    return numberOfState().match(text).hasMatch() || numberOfParty().match(text).hasMatch();
}

} // namespace parindex
