// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/points.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace parindex {

/// One line of a table of scores.
struct ScoreLine
{
    int line = 0; ///< In the file, from 1.
    QString code;
    std::optional<Points> points; ///< Nothing: the cell is empty, the leaf is not scored.
    std::optional<QString> explanation; ///< Nothing: the table has no such column.

    bool operator==(const ScoreLine &) const = default;
};

/// Reads a CSV of scores in UTF-8: a heading with the columns code, score and explanation (or
/// Mã, Điểm or Điểm tự chấm, Giải trình) in any order, separated by comma, semicolon or tab; texts may be quoted.
/// Every line that is wrong is named with its reason in the error, and nothing is given.
Result<std::vector<ScoreLine>> readScoresCsv(const QByteArray &bytes);

} // namespace parindex
