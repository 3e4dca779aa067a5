// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace parindex {

/// 128 bits, so that points times maxima never overflow before they are divided.
__extension__ using WideInteger = __int128;

enum class Rounding {
    HalfUp,  ///< 0.005 becomes 0.01; halves go away from zero.
    Truncate ///< As figures published by the ministry look.
};

/// numerator / denominator as a whole number: the only place where the program rounds.
/// The denominator is greater than zero.
constexpr std::int64_t divideRounded(WideInteger numerator, WideInteger denominator, Rounding rounding = Rounding::HalfUp)
{
    const bool negative = numerator < 0;
    const WideInteger size = negative ? -numerator : numerator;
    WideInteger quotient = size / denominator;
    if (rounding == Rounding::HalfUp && (size % denominator) * 2 >= denominator)
        ++quotient;
    return static_cast<std::int64_t>(negative ? -quotient : quotient);
}

} // namespace parindex
