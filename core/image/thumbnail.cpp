// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/thumbnail.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr int kFull = 65535, kMostHalves = 6;

/// How often the samples can be doubled.
int spareBits(const SmallImage& small) {
  const auto greatest = std::ranges::max_element(small.samples);
  if (greatest == small.samples.end() || *greatest <= 0) return 0;
  int bits = 0;
  while (bits < kMostHalves && (*greatest << (bits + 1)) <= kFull) ++bits;
  return bits;
}

} // namespace

Thumbnail thumbnailOf(const SmallImage& small, BitDepth depth) {
  Thumbnail thumbnail{small.size.width, small.size.height, {}};
  const std::size_t pixels =
      static_cast<std::size_t>(small.size.width) * static_cast<std::size_t>(small.size.height);
  thumbnail.rgb.resize(pixels * 3);
  std::uint8_t* const rgb = thumbnail.rgb.data();
  if (const int bits = depth == BitDepth::u16 ? spareBits(small) : 0; bits > 0) {
    std::vector<std::int32_t> brighter(small.samples);
    for (std::int32_t& sample : brighter) sample = std::max(sample, 0) << bits;
    toLevels(brighter, rgb);
  } else {
    toLevels(small.samples, rgb);
  }
  if (small.channels == 1)
    for (std::size_t i = pixels; i-- > 0;) std::fill_n(rgb + 3 * i, 3, std::uint8_t{rgb[i]});
  return thumbnail;
}

} // namespace normscope
