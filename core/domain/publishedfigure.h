// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/points.h"

#include <QString>

#include <optional>

namespace parindex {

/// How a figure got into the file; said wherever the figure is shown.
enum class Origin {
    Published,  ///< Read in the publication itself.
    Subtraction ///< Worked out from published figures; the note says how.
};

/// A published value kept beside the computed one, with the publication that it comes from:
/// publications contradict themselves and each other, and neither side may be lost.
struct PublishedFigure
{
    /// What the figure is about.
    enum class Subject { Item, Field, Total, Appraised, Sipas, SocioEconomic };

    AssessmentId assessment;
    Subject subject = Subject::Total;
    QString code;  ///< Of the item or field; empty for the others.
    QString title; ///< For a field that the framework has no item for.
    std::optional<Points> score;
    std::optional<Points> maximum;
    std::optional<Points> percent; ///< In percent, as printed; never computed.
    std::optional<int> rank;
    std::optional<int> rankOf;
    std::optional<int> rankChange;      ///< Places won against the year before; negative: lost.
    std::optional<Points> scoreChange; ///< As published, even where differences say otherwise.
    Origin origin = Origin::Published;
    QString note;
    QString source;

    bool operator==(const PublishedFigure &) const = default;
};

/// A result of others to compare with: the country, a region, a province.
struct ReferenceFigure
{
    enum class Scope { National, Region, Province, Component };
    enum class Measure { ParIndex, Sipas };

    int year = 0;
    Scope scope = Scope::National;
    Measure measure = Measure::ParIndex;
    QString name;
    std::optional<Points> percent;
    std::optional<int> rank;
    std::optional<int> rankOf;
    Origin origin = Origin::Published;
    QString note;
    QString source;

    bool operator==(const ReferenceFigure &) const = default;
};

} // namespace parindex
