// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace normscope {

/// Sixteen generators side by side (xorshift, Marsaglia 2003), none of which may be 0: so many that any
/// vector instructions draw the same numbers.
using NoiseLanes = std::array<std::uint32_t, 16>;

/// Moves each sample by a whole number evenly drawn from −reach … reach, near the ends of the range from as
/// much less as leaves it in. Gives the sum of the squared movements.
std::uint64_t shakeBytes(std::span<std::uint8_t> samples, std::uint8_t reach, NoiseLanes& lanes);

} // namespace normscope
