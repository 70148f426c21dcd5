// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/transform.h"

#include <algorithm>
#include <cassert>

namespace normscope {

std::vector<double> TransformDescription::find(const std::string& name) const {
  const auto at = std::ranges::find(numbers, name, &std::pair<std::string, std::vector<double>>::first);
  return at == numbers.end() ? std::vector<double>() : at->second;
}

Raster Transform::apply(const Image& image, const ImageRecord& record, ImageId id) const {
  const auto maps = pointMap(record, id);
  assert(maps && "a transform without a point map has an apply of its own");
  Raster raster = toLevels(image, m_scale, m_channels);
  const std::size_t channels = maps->size();
  for (std::size_t i = 0; i < raster.samples.size(); ++i)
    raster.samples[i] = (*maps)[i % channels](raster.samples[i]);
  return raster;
}

std::optional<Raster> Transform::invert(const Raster& y, const ImageRecord& record, ImageId id) const {
  const auto maps = pointMap(record, id);
  if (!maps) return std::nullopt;
  Raster x = y;
  for (std::size_t i = 0; i < x.samples.size(); ++i) {
    const auto level = (*maps)[i % maps->size()].inverse(y.samples[i]);
    if (!level) return std::nullopt;
    x.samples[i] = *level;
  }
  return x;
}

} // namespace normscope
