// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace normscope {

// Words that stand beside numbers or in their place, the same in window, command line, report and exports.

/// What stands where a number is not known.
inline constexpr std::string_view kUnknownText = "–";

/// Numbers from here on have more than seven digits before the point, which a table has no room for.
inline constexpr double kLongNumber = 1e7;
/// The number with so many decimals, a long one as 3.403e+38.
std::string plainFigure(double value, int decimals);

/// A channel of a set or image that has so many: "Y" of one, "R", "G" or "B" of three, else its number
/// from 1.
std::string channelName(std::size_t channel, std::size_t channels);
/// All of them: "R, G, B".
std::string channelNames(std::size_t channels, std::string_view between);

} // namespace normscope
