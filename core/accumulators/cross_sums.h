// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace normscope {

/// Σ R·G, Σ R·B and Σ G·B over a row of interleaved R, G, B.
using CrossSums = std::array<std::uint64_t, 3>;
CrossSums crossSums(std::span<const std::uint8_t> rgb);
CrossSums crossSums(std::span<const std::uint16_t> rgb);

} // namespace normscope
