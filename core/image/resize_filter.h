// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace normscope {

/// What a smaller or larger image is made with: the average of the area under each pixel, or a triangle or
/// cubic (a = −1/2) that widens as the image shrinks (antialiasing), as Pillow and torchvision compute them.
enum class ResizeFilter : std::uint8_t { area, bilinear, bicubic };
std::string_view name(ResizeFilter filter); ///< "area", "bilinear", "bicubic"

/// How the positions of one axis are made of those of another.
struct FilterAxis {
  static constexpr int kFractionBits = 22; ///< of `fixed`: sums of bytes by them stay within 32 bits

  /// The positions first .. first + count − 1 that a target position is made of.
  struct Taps {
    int first = 0, count = 0;
    std::size_t weights = 0; ///< where theirs begin
  };
  std::vector<Taps> taps;          ///< per target position
  std::vector<double> weights;     ///< those of one target sum to 1
  std::vector<std::int32_t> fixed; ///< the same in units of 2^−22
  int mostTaps = 0;
};

/// From `length` positions to `target`, by the triangle or the cubic.
FilterAxis makeFilterAxis(int length, int target, ResizeFilter filter);

} // namespace normscope
