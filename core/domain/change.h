// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace parindex {

/// One changed field, as the history keeps it.
struct Change
{
    QDateTime at; ///< UTC.
    QString by;   ///< The name of the person who worked.
    QString subject; ///< "score 3 17 self", "evidence 12".
    QString field;   ///< "points", "explanation", "number" …
    QString oldValue; ///< Empty: there was none.
    QString newValue;

    bool operator==(const Change &) const = default;
};

} // namespace parindex
