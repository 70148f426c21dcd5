// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/raster.h"

#include "transforms/level_loops.h"

#include <cassert>

namespace normscope {
namespace {

template<class Sample>
void fill(std::span<double> levels, const ImageView& view, LevelScale scale, std::size_t to) {
  const auto from = static_cast<std::size_t>(view.format.channels);
  const BitDepth depth = view.format.depth;
  double* out = levels.data();
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<Sample>(y);
    if (from == to && fullScale(depth) == scale.full) { // one plain conversion
      toDoubles(row, out);
      out += row.size();
      continue;
    }
    for (std::size_t x = 0; x < static_cast<std::size_t>(view.width); ++x)
      for (std::size_t c = 0; c < to; ++c)
        *out++ = scale.level(depth, static_cast<double>(row[x * from + (from == to ? c : 0)]));
  }
}

} // namespace

void toLevels(const ImageView& rows, LevelScale scale, int channels, std::span<double> levels) {
  const auto to = static_cast<std::size_t>(channels);
  assert(levels.size() == static_cast<std::size_t>(rows.width) * static_cast<std::size_t>(rows.rows) * to);
  switch (rows.format.depth) {
  case BitDepth::u8: fill<std::uint8_t>(levels, rows, scale, to); break;
  case BitDepth::u16: fill<std::uint16_t>(levels, rows, scale, to); break;
  case BitDepth::f32: fill<float>(levels, rows, scale, to); break;
  }
}

Raster toLevels(const Image& image, LevelScale scale, int channels) {
  Raster raster(image.width(), image.height(), channels);
  toLevels(image.view(), scale, channels, raster.samples);
  return raster;
}

Raster toLevels(const SmallImage& image, LevelScale scale, int channels) {
  Raster raster(image.size.width, image.size.height, channels);
  const auto to = static_cast<std::size_t>(channels);
  const double perUnit = scale.full / 65535.0;
  for (std::size_t i = 0; i < raster.samples.size(); ++i)
    raster.samples[i] = image.samples[image.channels == 1 ? i / to : i] * perUnit;
  return raster;
}

} // namespace normscope
