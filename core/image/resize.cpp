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
  const auto channels = static_cast<std::size_t>(small.channels);
  const int left = (small.size.width - image.width()) / 2, top = (small.size.height - image.height()) / 2;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<Sample*>(image.row(y));
    const auto from = (static_cast<std::size_t>(top + y) * static_cast<std::size_t>(small.size.width) +
                       static_cast<std::size_t>(left)) *
                      channels;
    for (std::size_t i = 0; i < static_cast<std::size_t>(image.width()) * channels; ++i) {
      const double value = small.samples[from + i] / unitsPerCode;
      if constexpr (std::is_floating_point_v<Sample>)
        row[i] = static_cast<Sample>(value);
      else
        row[i] = static_cast<Sample>(std::lround(value));
    }
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

Image toImage(const SmallImage& small, BitDepth depth, int width, int height) {
  Image image(std::min(width, small.size.width), std::min(height, small.size.height),
              {depth, small.channels});
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
  return toImage(resized(image, size, FitPolicy::squash), image.format().depth, size.width, size.height);
}

} // namespace normscope
