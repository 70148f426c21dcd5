// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace normscope {

/// Copies pixels of `pixelBytes` bytes from stored order (width × height, rows packed) to upright order, by
/// EXIF orientation 1..8: the source pixel (x, y) goes where the tag says its row and column really are.
template<std::size_t pixelBytes>
void orientPixels(const std::byte* from, int width, int height, int orientation, std::byte* to) {
  const bool swapped = orientation >= 5;
  const bool mirrorX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const bool mirrorY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  const std::ptrdiff_t w = width;
  const std::ptrdiff_t h = height;
  const std::ptrdiff_t stepX = (swapped ? h : 1) * (mirrorX ? -1 : 1);
  const std::ptrdiff_t stepY = (swapped ? 1 : w) * (mirrorY ? -1 : 1);
  const std::ptrdiff_t origin = (mirrorX ? -(w - 1) * stepX : 0) + (mirrorY ? -(h - 1) * stepY : 0);
  constexpr int tile = 32; // keeps both sides in cache where rows become columns
  for (int y0 = 0; y0 < height; y0 += tile)
    for (int x0 = 0; x0 < width; x0 += tile)
      for (int y = y0; y < std::min(y0 + tile, height); ++y)
        for (int x = x0; x < std::min(x0 + tile, width); ++x)
          std::memcpy(to + (origin + x * stepX + y * stepY) * static_cast<std::ptrdiff_t>(pixelBytes),
                      from + (y * w + x) * static_cast<std::ptrdiff_t>(pixelBytes), pixelBytes);
}

} // namespace normscope
