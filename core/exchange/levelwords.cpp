// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/levelwords.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parindex {

bool looksLikeLevel(const QString &line)
{
    // Points behind a mark, points of a deduction, points in front of a mark, or a formula.
    static const QRegularExpression form(QStringLiteral("(?:[:=–(…]|\\s-|\\bduoc|\\btinh|\\bcham|\\bla|\\btru|\\bcong)\\s*[+-]?[0-9]{1,3}(?:[.,][0-9]+)?\\s*(?:diem\\b|d\\b|%\\s*(?:so )?diem|[;).,]|$)"
                                                        "|^[-+*•–\\s]*[0-9]+(?:[.,][0-9]+)? diem\\s*[:/]|[0-9] diem\\s*[;).,]*$|diem danh gia|tinh diem|cong thuc|diem toi da\\)"));
    // A maximum of its own, "(6 điểm)", belongs to the title.
    static const QRegularExpression maximum(QStringLiteral("^[(\\[]?(?:toi da )?[0-9]+(?:[.,][0-9]+)? diem[)\\]]?[.;]?$"));
    const QString folds = folded(line);
    return !maximum.match(folds).hasMatch() && form.match(folds).hasMatch();
}

bool looksLikeRule(const QString &cell)
{
    const QStringList lines = cell.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), looksLikeLevel);
}

bool looksLikePoints(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^\\(?[+−-]?[0-9]{1,4}(?:[.,][0-9]{1,4})?\\s*(?:điểm|đ)?\\)?$"));
    const QStringList lines = cell.trimmed().split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) { return form.match(line.trimmed()).hasMatch(); });
}

bool isBulleted(const QString &line)
{
    return !line.isEmpty() && QStringLiteral("-+•*–").contains(line.front());
}

} // namespace parindex
