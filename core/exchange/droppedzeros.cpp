// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/droppedzeros.h"

#include "core/domain/itemcode.h"

#include <QHash>

namespace parindex {

namespace {

/// Only "1.10" is a number to Excel; "1" and "1.1.10" stay as they are.
bool mayBeNumber(const AnnexCode &code)
{
    return code.parts.size() == 2 && code.style == AnnexCode::Style::Number && code.parts[1].front().isDigit();
}

} // namespace

void restoreDroppedZeros(AnnexRows &annex)
{
    QHash<QString, QString> last; // The last code below each first part.
    for (AnnexRow &row : annex.rows) {
        if (!row.code)
            continue;
        AnnexCode &code = *row.code;
        if (code.parts.size() == 1 && code.style != AnnexCode::Style::Letter)
            last.clear(); // Numberings may begin anew below it.
        if (!mayBeNumber(code))
            continue;
        const QString before = last.value(code.parts[0]);
        const QString zero = code.whole() + u'0';
        if (!before.isEmpty() && nextCode(before) == zero) {
            annex.notes.push_back({row.row, ImportNote::Kind::Remark, QCoreApplication::translate("parindex::FrameworkImport", "The code %1 stands behind %2, so it was read as %3.").arg(code.text, before, zero)});
            code.parts[1] += u'0';
            code.text = zero;
        }
        last.insert(code.parts[0], code.whole());
    }
}

} // namespace parindex
