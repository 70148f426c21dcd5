// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "outcomes/storage.h"
#include "transforms/point_map.h"

#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// What storage makes of one channel's finite samples.
struct StoredCounts {
  std::uint64_t low = 0, high = 0;   ///< clipped
  std::size_t levels = 0;            ///< distinct stored values
  double bitsLost = 0;               ///< H(X) − H(Y), times the samples
  double errorSum = 0, errorMax = 0; ///< of the round trip, in levels; NaN where the map has no inverse
};

/// Levels of one channel, ascending, and how often each occurs.
struct CountedLevels {
  std::vector<double> x;
  std::vector<std::uint64_t> counts;
};

/// Sends the bins of histograms, or counted levels, through a map and a storage type. Keeps its buffers from
/// one to the next.
class Projection {
public:
  Projection(const Storage& storage, LevelScale scale, bool wantsRoundTrip)
      : m_storage(storage), m_scale(scale), m_wantsRoundTrip(wantsRoundTrip) {}

  StoredCounts project(const ChannelMap& map, const ChannelRecord& channel) {
    return project(map, channel.histogram, channel.min, channel.max);
  }
  /// `min` and `max`: code values that float bins lie between.
  StoredCounts project(const ChannelMap& map, const Histogram& histogram, double min, double max);
  StoredCounts project(const ChannelMap& map, const CountedLevels& levels);
  // Of the last histogram, bin by bin:
  std::span<const double> x() const { return m_x; } ///< levels
  std::span<const double> y() const { return m_y; }
  std::span<const double> stored() const { return m_stored; } ///< Storage::Stored::value
  std::span<const signed char> clips() const { return m_clips; }

private:
  StoredCounts projectMapped(const ChannelMap& map);
  double bitsLost(std::size_t& levels) const;
  void roundTrip(const ChannelMap& map, StoredCounts& counts);

  Storage m_storage;
  LevelScale m_scale;
  bool m_wantsRoundTrip;
  std::vector<double> m_x, m_y, m_stored, m_back;
  std::vector<std::uint64_t> m_counts;
  std::vector<signed char> m_clips;
};

/// The bits that are lost where codes come to share a stored value: Σ T·log2 T over values less Σ c·log2 c
/// over codes, counted for shared values alone.
class Merging {
public:
  void add(std::uint64_t count);
  bool isEmpty() const { return m_codes == 0; }
  double bitsLost() const;

private:
  std::size_t m_codes = 0;
  std::uint64_t m_first = 0, m_total = 0;
  double m_separate = 0.0;
};

} // namespace normscope
