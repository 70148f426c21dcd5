// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace normscope {

/// The inner loops of resampling 8-bit images. All are exact, so that no set of vector instructions changes a
/// result.

/// column = weight × row, or column += weight × row; no sum may exceed 32 bits.
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

/// Samples in 1/65535 to 8-bit levels, rounded half up, clamped to 0..255.
void toLevels(std::span<const std::int32_t> samples, std::uint8_t* levels);

} // namespace normscope
