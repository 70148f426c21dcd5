// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resize_filter.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace normscope {

/// The inner loops of resampling 8-bit images. All are exact, so that no set of vector instructions changes a
/// result.

/// column = weight × row, or column += weight × row, modulo 2^32: a weight below 0 is its two's complement.
void setWeighted(std::span<const std::uint8_t> row, std::uint32_t weight, std::uint32_t* column);
void addWeighted(std::span<const std::uint8_t> row, std::uint32_t weight, std::uint32_t* column);

/// Three neighbouring pixels that one target pixel is made of; where fewer are needed, the last weigh 0.
struct ThreeTaps {
  std::uint32_t first; ///< pixel
  std::uint32_t weights[3];
};

/// For each of `taps` the weighted sum of three pixels of three channels. `row` needs kTapSlack readable
/// values behind its last pixel, `sums` one writable behind its last.
void sumTaps(const std::uint32_t* row, std::span<const ThreeTaps> taps, std::uint32_t* sums);
inline constexpr std::size_t kTapSlack = 7;

/// ⌊(sum · 2 · scale + area) / (2 · area)⌋, that is sum · scale ÷ area rounded half up, for sums up to
/// 65535 · area ÷ scale and areas below 2^32.
void roundShares(std::span<const std::uint32_t> sums, std::uint32_t scale, std::uint64_t area,
                 std::int32_t* out);

/// The pixels of a row, of one channel or three, brought to another width: sums of them by the fixed-point
/// weights of an axis, rounded half up, clamped to 0..255. `out` needs one writable value behind its last.
void weighAcross(std::span<const std::uint8_t> row, std::size_t channels, const FilterAxis& axis,
                 std::uint8_t* out);
inline constexpr std::size_t kWeighSlack = 1;

/// Signed sums in units of 2^−22 (FilterAxis), rounded half up, clamped to 0..255.
void roundFixed(std::span<const std::uint32_t> sums, std::uint8_t* levels);

/// Samples in 1/65535 to 8-bit levels, rounded half up, clamped to 0..255.
void toLevels(std::span<const std::int32_t> samples, std::uint8_t* levels);

} // namespace normscope
