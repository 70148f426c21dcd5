// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/output_difference.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace normscope {
namespace {

/// What 99 of 100 sizes do not exceed; of differences that are all nothing, 1.
double reachOf(std::vector<double> sizes) {
  if (sizes.empty()) return 1.0;
  const auto place = static_cast<std::ptrdiff_t>((sizes.size() - 1) * 99 / 100);
  std::nth_element(sizes.begin(), sizes.begin() + place, sizes.end());
  const double reach = sizes[static_cast<std::size_t>(place)];
  return reach > 0 ? reach : std::max(1e-12, *std::ranges::max_element(sizes));
}

} // namespace

OutputDifference outputDifference(const OutputSource& a, const OutputSource& b) {
  Raster difference = a.output();
  const Raster other = b.output();
  if (difference.channels != other.channels || difference.width != other.width ||
      difference.height != other.height)
    return {};
  OutputDifference result;
  std::vector<double> sizes;
  sizes.reserve(difference.samples.size());
  for (std::size_t i = 0; i < difference.samples.size(); ++i) {
    difference.samples[i] -= other.samples[i];
    if (std::isfinite(difference.samples[i])) sizes.push_back(std::abs(difference.samples[i]));
  }
  if (!sizes.empty()) result.largest = *std::ranges::max_element(sizes);
  result.reach = result.largest > 0 ? reachOf(std::move(sizes)) : 1.0;

  Preview preview;
  preview.width = difference.width;
  preview.height = difference.height;
  preview.rgb.resize(difference.pixels() * 3);
  const auto channels = static_cast<std::size_t>(difference.channels);
  for (std::size_t pixel = 0; pixel < difference.pixels(); ++pixel)
    for (std::size_t c = 0; c < 3; ++c) {
      const double d = difference.samples[pixel * channels + (channels == 3 ? c : 0)];
      const double level = std::isnan(d) ? 128.0 : std::clamp(128.0 + 127.0 * d / result.reach, 0.0, 255.0);
      preview.rgb[3 * pixel + c] = static_cast<std::uint8_t>(std::lround(level));
    }
  const auto picture = makePicture(std::move(preview));
  picture->image = a.source->id;
  picture->imageSize = a.source->size;
  result.picture = picture;
  return result;
}

} // namespace normscope
