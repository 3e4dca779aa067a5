// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/annexcode.h"

#include <QCoreApplication>

#include <optional>

namespace parindex {

/// What the reader should know about a row of an annex.
struct ImportNote
{
    enum class Kind {
        Remark, ///< So it was understood; look whether it is right.
        Problem ///< This is not right as it stands.
    };

    int row = 0; ///< As the table numbers it, from 1; 0: the table as a whole.
    Kind kind = Kind::Remark;
    QString sentence;
    std::optional<Points> maximum = {}; ///< What the maximum of the row might be instead.

    bool operator==(const ImportNote &) const = default;
};

/// One lĩnh vực, tiêu chí or tiêu chí thành phần of an annex, with all that stood in its rows.
struct AnnexRow
{
    int row = 0; ///< Of the table, from 1.
    std::optional<AnnexCode> code; ///< Nothing: the table has none for it.
    QString title;
    qsizetype titleColumn = 0; ///< Which of several columns of titles, from 0.
    std::optional<Points> maximum;
    QStringList rule; ///< Lines.
    QStringList evidence;
    QStringList notApplicable;
    QStringList guidance;
    QStringList lead;
    QStringList supporting;
    QString source;
    bool isSurveyed = false; ///< Marked in the column of the survey.
};

/// What a row that only adds up others ("Cộng mục 5") states.
struct AnnexGroupSum
{
    int row = 0;           ///< Of the table, from 1.
    std::size_t last = 0;  ///< Which of AnnexRows::rows stands above it.
    std::optional<std::size_t> group; ///< Which of them it adds up; nothing where its words do not say.
    Points points;
};

/// The rows of a table put together to what they are about: levels that stand in rows of their own
/// ("- Ban hành kịp thời: 1") go to the row above them. Headings, numbers of columns and blank rows are
/// left out, and so is what stands behind the table (notes, signatures), which is named; rows of sums
/// are kept apart.
struct AnnexRows
{
    std::vector<AnnexRow> rows;
    std::vector<ImportNote> notes;
    std::vector<AnnexGroupSum> groupSums;
    std::optional<Points> statedTotal;
    int totalRow = 0;
};
AnnexRows readAnnexRows(const Table &table, const ColumnMapping &mapping);

/// "10", "9,5 điểm", "(−1)", "Tối đa 3", and "20 7", which is 20 with a footnote. The note says what was
/// made of it where that is not plain; nothing and a note where it is no number.
std::optional<Points> readMaximum(const QString &cell, int row, std::vector<ImportNote> &notes);

} // namespace parindex
