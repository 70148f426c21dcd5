// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/thumbnail.h"

#include "image/spare_bits.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr std::int32_t kWhite = 65535;

/// Of 16 bits: what is left empty above the brightest sample.
int bitsToSpare(const SmallImage& small) {
  const auto greatest = std::ranges::max_element(small.samples);
  return greatest == small.samples.end() ? 0 : spareBits(*greatest, kWhite);
}

/// Of floats: how often an image that would be white for the most part is halved until 99 % of it show.
int bitsBeyond(const SmallImage& small) {
  std::vector<std::int32_t> sorted(small.samples);
  std::ranges::sort(sorted);
  if (sorted.empty() || sorted[sorted.size() / 2] <= kWhite) return 0;
  int bits = 0;
  for (std::int32_t most = sorted[(sorted.size() * 99 + 99) / 100 - 1]; most > kWhite; most /= 2) ++bits;
  return bits;
}

/// By how many doublings the samples are shown brighter than they are.
int exposure(const SmallImage& small, BitDepth depth) {
  switch (depth) {
  case BitDepth::u8: return 0;
  case BitDepth::u16: return bitsToSpare(small);
  case BitDepth::f32: return -bitsBeyond(small);
  }
  return 0;
}

} // namespace

Thumbnail thumbnailOf(const SmallImage& small, BitDepth depth) {
  Thumbnail thumbnail{small.size.width, small.size.height, {}};
  const std::size_t pixels =
      static_cast<std::size_t>(small.size.width) * static_cast<std::size_t>(small.size.height);
  thumbnail.rgb.resize(pixels * 3);
  std::uint8_t* const rgb = thumbnail.rgb.data();
  if (const int bits = exposure(small, depth); bits != 0) {
    std::vector<std::int32_t> exposed(small.samples);
    for (std::int32_t& sample : exposed) {
      sample = std::max(sample, 0);
      sample = bits > 0 ? sample << bits : sample >> -bits;
    }
    toLevels(exposed, rgb);
  } else {
    toLevels(small.samples, rgb);
  }
  if (small.channels == 1)
    for (std::size_t i = pixels; i-- > 0;) std::fill_n(rgb + 3 * i, 3, std::uint8_t{rgb[i]});
  return thumbnail;
}

} // namespace normscope
