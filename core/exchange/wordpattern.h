// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/points.h"

#include <QRegularExpression>

#include <optional>

namespace parindex {

/// How patterns read the words of decisions: in either case, with all letters of Vietnamese as letters.
inline constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The points that a pattern found; nothing where they are none, which then is no points in these words.
inline std::optional<Points> pointsFrom(const QString &text)
{
    const auto points = Points::fromString(text);
    return points ? std::optional(*points) : std::nullopt;
}

} // namespace parindex
