// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/projection.h"

#include <array>

namespace normscope {

/// Which codes a map and a storage type make one: found once for a map that serves all images, then looked up
/// for each image. Counts clipped samples and bits lost; leaves levels and round trip to the whole set.
class CodeGroups {
public:
  CodeGroups(const ChannelMap& map, const Storage& storage, LevelScale scale);
  StoredCounts count(const Histogram& histogram);

private:
  struct Depth {
    std::vector<std::uint16_t> group;         ///< by code; equal numbers for equal stored values
    std::uint32_t firstHeld = 0, endHeld = 0; ///< codes below and from here on are clipped
    bool merges = false;
  };
  const Depth& depth(BitDepth depth);

  ChannelMap m_map;
  Storage m_storage;
  LevelScale m_scale;
  std::array<Depth, 3> m_depths; ///< made when first asked for
};

} // namespace normscope
