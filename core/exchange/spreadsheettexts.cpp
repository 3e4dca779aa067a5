// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheettexts.h"

#include <QCoreApplication>

namespace parindex {

Error SpreadsheetTexts::damaged(const QString &fileName, const QString &detail)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("parindex::SpreadsheetTables", "“%1” cannot be read as a spreadsheet. Open it in Excel or LibreOffice, save it again, and try once more.").arg(fileName), detail};
}

QString SpreadsheetTexts::macros()
{
    return QCoreApplication::translate("parindex::SpreadsheetTables", "The file holds macros. They were not looked at and are not taken over.");
}

QString SpreadsheetTexts::formulas(int cells)
{
    return QCoreApplication::translate("parindex::SpreadsheetTables", "%n cells hold formulas: the results that were stored with them were taken.", nullptr, cells);
}

QString SpreadsheetTexts::hiddenRows(const QStringList &rows)
{
    constexpr qsizetype MostNamed = 10;
    const QString named = rows.mid(0, MostNamed).join(QStringLiteral(", ")) + (rows.size() > MostNamed ? QStringLiteral(", …") : QString());
    const int count = static_cast<int>(rows.size());
    return QCoreApplication::translate("parindex::SpreadsheetTables", "%n hidden row(s) were left out (%1). Show them in the file if they count.", nullptr, count).arg(named);
}

} // namespace parindex
