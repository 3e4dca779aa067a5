// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt first: the moc of Qt 6.4 cannot read <compare> when no header of Qt stands before it.
#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <functional>

namespace parindex {

/// The number of a row in the workspace file. Each kind of thing has an identifier type of its
/// own, so that an item can never be asked for with the number of an assessment.
template <typename Tag>
class Identifier
{
public:
    constexpr Identifier() = default;
    constexpr explicit Identifier(std::int64_t value) : m_value(value) {}

    constexpr std::int64_t value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; } ///< Zero: not stored yet.

    friend constexpr auto operator<=>(Identifier, Identifier) = default;

private:
    std::int64_t m_value = 0;
};

using AgencyId = Identifier<struct AgencyTag>;
using FrameworkId = Identifier<struct FrameworkTag>;
using ItemId = Identifier<struct ItemTag>;
using AssessmentId = Identifier<struct AssessmentTag>;
using EvidenceId = Identifier<struct EvidenceTag>;

} // namespace parindex

template <typename Tag>
struct std::hash<parindex::Identifier<Tag>>
{
    std::size_t operator()(parindex::Identifier<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
