// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace normscope {

/// Copies samples to 16 bits and gives their sums by position modulo 3; none, with unspecified copies, when
/// one lies outside 0..65535.
std::optional<std::array<std::uint64_t, 3>> narrowed(std::span<const std::int32_t> samples,
                                                     std::uint16_t* narrow);

/// Adds up to 256 images of `sums.size()` samples, one behind the other, to the sums and the sums of squares
/// of each position.
void addPositions(std::span<const std::uint16_t> images, std::span<std::int64_t> sums,
                  std::span<std::uint64_t> squares);

} // namespace normscope
