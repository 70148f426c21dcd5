// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/thumbnail.h"

#include "image/spare_bits.h"

#include <algorithm>

namespace normscope {
namespace {

int bitsToSpare(const SmallImage& small) {
  const auto greatest = std::ranges::max_element(small.samples);
  return greatest == small.samples.end() ? 0 : spareBits(*greatest, 65535.0);
}

} // namespace

Thumbnail thumbnailOf(const SmallImage& small, BitDepth depth) {
  Thumbnail thumbnail{small.size.width, small.size.height, {}};
  const std::size_t pixels =
      static_cast<std::size_t>(small.size.width) * static_cast<std::size_t>(small.size.height);
  thumbnail.rgb.resize(pixels * 3);
  std::uint8_t* const rgb = thumbnail.rgb.data();
  if (const int bits = depth == BitDepth::u16 ? bitsToSpare(small) : 0; bits > 0) {
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
