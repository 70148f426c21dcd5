// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/region.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

template<class Sample>
void copyCodes(const ImageView& view, const QRect& region, Raster& codes) {
  const auto channels = static_cast<std::size_t>(codes.channels);
  double* out = codes.samples.data();
  for (int y = region.top(); y <= region.bottom(); ++y) {
    const auto row = view.row<Sample>(y).subspan(static_cast<std::size_t>(region.left()) * channels,
                                                 static_cast<std::size_t>(region.width()) * channels);
    out = std::copy(row.begin(), row.end(), out);
  }
}

} // namespace

Raster codesIn(const Image& image, const QRect& region) {
  const QRect inside = region & QRect(0, 0, image.width(), image.height());
  Raster codes(inside.width(), inside.height(), image.format().channels);
  if (inside.isEmpty()) return codes;
  switch (image.format().depth) {
  case BitDepth::u8: copyCodes<std::uint8_t>(image.view(), inside, codes); break;
  case BitDepth::u16: copyCodes<std::uint16_t>(image.view(), inside, codes); break;
  case BitDepth::f32: copyCodes<float>(image.view(), inside, codes); break;
  }
  return codes;
}

Raster cut(const Raster& y, const QRect& region, QSize size) {
  const double across = double(y.width) / size.width(), down = double(y.height) / size.height();
  const QRect wanted(QPoint(int(region.left() * across), int(region.top() * down)),
                     QPoint(int(region.right() * across), int(region.bottom() * down)));
  const QRect inside = wanted & QRect(0, 0, y.width, y.height);
  Raster part(inside.width(), inside.height(), y.channels);
  const auto channels = static_cast<std::size_t>(y.channels);
  auto out = part.samples.begin();
  for (int row = inside.top(); row <= inside.bottom(); ++row) {
    const auto first = (static_cast<std::size_t>(row) * static_cast<std::size_t>(y.width) +
                        static_cast<std::size_t>(inside.left())) *
                       channels;
    out = std::copy_n(y.samples.begin() + static_cast<std::ptrdiff_t>(first),
                      static_cast<std::ptrdiff_t>(inside.width()) * y.channels, out);
  }
  return part;
}

std::vector<SampleSummary> summarize(const Raster& samples) {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  const auto channels = static_cast<std::size_t>(samples.channels);
  std::vector<SampleSummary> summaries;
  for (std::size_t c = 0; c < channels; ++c) {
    double count = 0, sum = 0, least = unknown, most = unknown;
    for (std::size_t i = c; i < samples.samples.size(); i += channels) {
      const double sample = samples.samples[i];
      if (!std::isfinite(sample)) continue;
      ++count;
      sum += sample;
      least = std::fmin(least, sample);
      most = std::fmax(most, sample);
    }
    const double mean = count > 0 ? sum / count : unknown;
    double squares = 0;
    for (std::size_t i = c; i < samples.samples.size(); i += channels)
      if (std::isfinite(samples.samples[i]))
        squares += (samples.samples[i] - mean) * (samples.samples[i] - mean);
    summaries.push_back({mean, count > 0 ? std::sqrt(squares / count) : unknown, least, most});
  }
  return summaries;
}

} // namespace normscope
