// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/code_groups.h"

#include "base/constants.h"

#include <algorithm>

namespace normscope {
CodeGroups::CodeGroups(const ChannelMap& map, const Storage& storage, LevelScale scale)
    : m_map(map), m_storage(storage), m_scale(scale) {}

const CodeGroups::Depth& CodeGroups::depth(BitDepth depth) {
  Depth& made = m_depths[static_cast<std::size_t>(depth)];
  if (!made.group.empty()) return made;
  const Histogram codes = everyCode(depth); // in order, so that bins are codes
  Projection projection(m_storage, m_scale, false);
  const StoredCounts stored = projection.project(m_map, codes, -kInfinity, kInfinity);
  made.merges = stored.levels < codes.bins.size();
  made.group.resize(codes.bins.size());
  std::uint16_t group = 0;
  for (std::size_t i = 0; i < codes.bins.size(); ++i) {
    if (m_storage.type == StorageType::uint8Wrap)
      group = static_cast<std::uint16_t>(projection.stored()[i]);
    else if (i > 0 && projection.stored()[i] != projection.stored()[i - 1])
      ++group;
    made.group[i] = group;
  }
  const auto clips = projection.clips();
  const auto held = std::ranges::find_if(clips, [](signed char clip) { return clip >= 0; });
  const auto high = std::ranges::find_if(clips, [](signed char clip) { return clip > 0; });
  const auto codeAt = [&](auto at) { return static_cast<std::uint32_t>(at - clips.begin()); };
  made.firstHeld = codeAt(held);
  made.endHeld = codeAt(high);
  return made;
}

StoredCounts CodeGroups::count(const Histogram& histogram) {
  StoredCounts counts;
  const Depth& known = depth(histogram.depth);
  const auto& bins = histogram.bins;
  for (std::size_t i = 0; i < bins.size() && bins[i].code < known.firstHeld; ++i) counts.low += bins[i].count;
  for (std::size_t i = bins.size(); i > 0 && bins[i - 1].code >= known.endHeld; --i)
    counts.high += bins[i - 1].count;
  if (!known.merges) return counts;
  if (m_storage.type == StorageType::uint8Wrap) { // far codes share a value
    std::array<Merging, 256> values;
    for (const Histogram::Bin& bin : bins) values[known.group[bin.code]].add(bin.count);
    for (const Merging& value : values) counts.bitsLost += value.bitsLost();
    return counts;
  }
  Merging run;
  std::uint32_t group = 65536;
  for (const Histogram::Bin& bin : bins) {
    if (known.group[bin.code] != group) {
      counts.bitsLost += run.bitsLost();
      run = {};
      group = known.group[bin.code];
    }
    run.add(bin.count);
  }
  counts.bitsLost += run.bitsLost();
  return counts;
}

} // namespace normscope
