// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"

#include <QString>

#include <optional>

namespace parindex {

/// A row that only adds up others: "Cộng mục 5", "Tổng điểm (I + II)".
struct AnnexSum
{
    bool isWhole = false;  ///< Of the whole annex, not of one group.
    bool isNamed = false;  ///< It says what kind of group it adds up ("mục", "lĩnh vực").
    QString code;          ///< Of the group, folded; empty where the words have none.
    std::optional<Points> points; ///< Where the words hold them: "Cộng (II): 1 điểm".
};

/// What the words of a row add up; nothing where they are those of a criterion or a level. "Điểm cộng" and
/// "Điểm thưởng" alone are groups of bonus points, and so are no sum.
std::optional<AnnexSum> readAnnexSum(const QString &words);

/// Whether words stand behind a table rather than in it: "Ghi chú: …", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận".
bool closesAnnex(const QString &words);

} // namespace parindex
