// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/writtendate.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace parindex {

namespace {

constexpr int FirstYear = 1945;
constexpr int LastYear = 2199;

QDate readDate(const QString &text)
{
    static const std::array forms{
        QRegularExpression(QStringLiteral("^(?<day>\\d{1,2})\\s*[/.\\-]\\s*(?<month>\\d{1,2})\\s*[/.\\-]\\s*(?<year>\\d{4})$")),
        QRegularExpression(QStringLiteral("^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$")),
        QRegularExpression(QStringLiteral("^(?:ngay )?(?<day>\\d{1,2}) thang (?<month>\\d{1,2}) nam (?<year>\\d{4})\\.?$")),
        QRegularExpression(QStringLiteral("^ngay (?<day>\\d{1,2})[/.\\-](?<month>\\d{1,2})[/.\\-](?<year>\\d{4})\\.?$"))};
    for (const QRegularExpression &form : forms) {
        if (const auto match = form.match(text); match.hasMatch())
            return {match.captured(QStringLiteral("year")).toInt(), match.captured(QStringLiteral("month")).toInt(), match.captured(QStringLiteral("day")).toInt()};
    }
    return {};
}

} // namespace

Result<QDate> writtenDate(const QString &text)
{
    const QString plain = folded(text);
    if (plain.isEmpty())
        return QDate();
    const QDate date = readDate(plain);
    if (date.isValid() && date.year() >= FirstYear && date.year() <= LastYear)
        return date;
    return Error{ErrorCode::Refused, QCoreApplication::translate("parindex::WrittenDate", "“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.").arg(normalized(text)), {}};
}

} // namespace parindex
