// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/resize.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace normscope {
namespace {

template<class Sample>
void fill(Image& image, const SmallImage& small, double unitsPerCode) {
  auto* const samples = reinterpret_cast<Sample*>(image.row(0));
  for (std::size_t i = 0; i < small.samples.size(); ++i) {
    const double value = small.samples[i] / unitsPerCode;
    if constexpr (std::is_floating_point_v<Sample>)
      samples[i] = static_cast<Sample>(value);
    else
      samples[i] = static_cast<Sample>(std::lround(value));
  }
}

} // namespace

Resampler resamplerOf(const Image& image, ImageSize size, FitPolicy policy) {
  ImageHeader header;
  header.layout = image.format().channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.depth = image.format().depth;
  header.width = image.width();
  header.height = image.height();
  return {header, size, policy, OrientationPolicy::ignore};
}

SmallImage finished(Resampler resampler, ImageSize size) {
  SmallImage small = resampler.take();
  small.samples.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) *
                       static_cast<std::size_t>(small.channels));
  return small;
}

SmallImage resized(const Image& image, ImageSize size, FitPolicy policy, const std::stop_token& stop) {
  Resampler resampler = resamplerOf(image, size, policy);
  constexpr int kRows = 64;
  for (int y = 0; y < image.height() && !stop.stop_requested(); y += kRows)
    resampler.band(image.view().slice(y, std::min(kRows, image.height() - y)));
  return finished(std::move(resampler), size);
}

Image toImage(const SmallImage& small, BitDepth depth) {
  Image image(small.size.width, small.size.height, {depth, small.channels});
  switch (depth) {
  case BitDepth::u8: fill<std::uint8_t>(image, small, 257.0); break;
  case BitDepth::u16: fill<std::uint16_t>(image, small, 1.0); break;
  case BitDepth::f32: fill<float>(image, small, 65535.0); break;
  }
  return image;
}

Image reduced(const Image& image, std::uint64_t maxPixels) {
  const double pixels = static_cast<double>(image.width()) * image.height();
  if (pixels <= static_cast<double>(maxPixels)) return image;
  const double factor = std::sqrt(static_cast<double>(maxPixels) / pixels);
  const ImageSize size{std::max(1, static_cast<int>(image.width() * factor)),
                       std::max(1, static_cast<int>(image.height() * factor))};
  return toImage(resized(image, size, FitPolicy::squash), image.format().depth);
}

} // namespace normscope
