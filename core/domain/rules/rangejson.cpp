// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rangejson.h"

namespace parindex {

void rangeToJson(QJsonObject &object, const Range &range)
{
    if (range.from)
        object.insert(QLatin1String(range.from->closed ? "from" : "above"), range.from->value.toPlainString());
    if (range.to)
        object.insert(QLatin1String(range.to->closed ? "to" : "below"), range.to->value.toPlainString());
}

} // namespace parindex
