// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/raster.h"

namespace normscope {
namespace {

template<class Sample>
void fill(Raster& raster, const ImageView& view, LevelScale scale) {
  const auto from = static_cast<std::size_t>(view.format.channels),
             to = static_cast<std::size_t>(raster.channels);
  if (from == to && fullScale(view.format.depth) == scale.full) { // one plain conversion, no zeros before it
    for (int y = 0; y < view.rows; ++y) {
      const auto row = view.row<Sample>(y);
      raster.samples.insert(raster.samples.end(), row.begin(), row.end());
    }
    return;
  }
  raster.samples.resize(raster.pixels() * to);
  double* out = raster.samples.data();
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<Sample>(y);
    for (std::size_t x = 0; x < static_cast<std::size_t>(view.width); ++x)
      for (std::size_t c = 0; c < to; ++c)
        *out++ = scale.level(view.format.depth, static_cast<double>(row[x * from + (from == to ? c : 0)]));
  }
}

} // namespace

Raster toLevels(const Image& image, LevelScale scale, int channels) {
  Raster raster;
  raster.width = image.width();
  raster.height = image.height();
  raster.channels = channels;
  reserveLargePages(raster.samples, raster.pixels() * static_cast<std::size_t>(channels));
  const ImageView view = image.view();
  switch (view.format.depth) {
  case BitDepth::u8: fill<std::uint8_t>(raster, view, scale); break;
  case BitDepth::u16: fill<std::uint16_t>(raster, view, scale); break;
  case BitDepth::f32: fill<float>(raster, view, scale); break;
  }
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
