// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/publishedfigure.h"

#include <vector>

namespace parindex {

class Database;

/// Published figures of assessments, and figures of others to compare with.
class FigureRepository
{
public:
    explicit FigureRepository(Database &database) : m_database(database) {}

    Result<std::vector<PublishedFigure>> published(AssessmentId assessment) const;
    Result<std::vector<ReferenceFigure>> references() const;
    Status insert(const std::vector<PublishedFigure> &figures); ///< Behind those that there are.
    Status insert(const std::vector<ReferenceFigure> &figures);

private:
    Database &m_database;
};

} // namespace parindex
