// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/range.h"

#include <QJsonObject>

namespace parindex {

/// Puts the bounds of a range among the keys of an object: "from" and "to" where they are closed, "above"
/// and "below" where they are open.
void rangeToJson(QJsonObject &object, const Range &range);

/// Reads them; `number` gives the number of a key, and keeps what is wrong with it.
template <typename Number>
Range rangeFromJson(const QJsonObject &object, const Number &number)
{
    const auto bound = [&](const char *closed, const char *open) -> std::optional<Bound> {
        for (const char *key : {closed, open}) {
            if (object.contains(QLatin1String(key)))
                return Bound{number(key), key == closed};
        }
        return std::nullopt;
    };
    return {bound("from", "above"), bound("to", "below")};
}

} // namespace parindex
