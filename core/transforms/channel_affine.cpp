// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/channel_affine.h"

#include <algorithm>

namespace normscope {

ChannelAffine::ChannelAffine(LevelScale scale, PointMap maps)
    : Transform(scale, static_cast<int>(maps.size())), m_maps(std::move(maps)) {}

TransformDescription ChannelAffine::describe() const {
  TransformDescription description{"channel-affine", {}};
  const auto row = [&](const char* name, double ChannelMap::*field) {
    std::vector<double> values;
    for (const ChannelMap& map : m_maps) values.push_back(map.*field);
    description.numbers.emplace_back(name, std::move(values));
  };
  row("unit", &ChannelMap::unit);
  row("subtract", &ChannelMap::subtract);
  row("divide", &ChannelMap::divide);
  row("add", &ChannelMap::add);
  const bool clips = std::ranges::any_of(
      m_maps, [](const ChannelMap& map) { return std::isfinite(map.low) || std::isfinite(map.high); });
  if (clips) {
    row("low", &ChannelMap::low);
    row("high", &ChannelMap::high);
  }
  return description;
}

} // namespace normscope
