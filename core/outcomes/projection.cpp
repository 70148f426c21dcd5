// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

// n·log2 n; the counts of photographs' levels are small and come again and again.
double timesLog(std::uint64_t n) {
  constexpr std::size_t kKept = 4096;
  static const auto kept = [] {
    std::array<double, kKept> table{};
    for (std::size_t i = 2; i < kKept; ++i)
      table[i] = static_cast<double>(i) * std::log2(static_cast<double>(i));
    return table;
  }();
  return n < kKept ? kept[n] : static_cast<double>(n) * std::log2(static_cast<double>(n));
}

} // namespace

void Merging::add(std::uint64_t count) {
  if (m_codes == 0) {
    m_first = count;
  } else {
    if (m_codes == 1) m_separate = timesLog(m_first);
    m_separate += timesLog(count);
  }
  m_total += count;
  ++m_codes;
}

double Merging::bitsLost() const { return m_codes < 2 ? 0.0 : timesLog(m_total) - m_separate; }

StoredCounts Projection::project(const ChannelMap& map, const Histogram& histogram, double min, double max) {
  levelsOf(histogram, min, max, m_scale, m_x);
  mapBins(map, histogram, m_x, m_y);
  m_counts.resize(m_x.size());
  std::ranges::transform(histogram.bins, m_counts.begin(), &Histogram::Bin::count);
  return projectMapped(map);
}

StoredCounts Projection::project(const ChannelMap& map, const CountedLevels& levels) {
  m_x = levels.x;
  m_counts = levels.counts;
  m_y.resize(m_x.size());
  map.apply(m_x, m_y);
  return projectMapped(map);
}

StoredCounts Projection::projectMapped(const ChannelMap& map) {
  m_stored.resize(m_y.size());
  m_clips.resize(m_y.size());
  m_storage.store(m_y, m_stored, m_clips);
  StoredCounts counts;
  for (std::size_t i = 0; i < m_clips.size(); ++i) {
    counts.low += m_clips[i] < 0 ? m_counts[i] : 0;
    counts.high += m_clips[i] > 0 ? m_counts[i] : 0;
  }
  counts.bitsLost = bitsLost(counts.levels);
  roundTrip(map, counts);
  return counts;
}

double Projection::bitsLost(std::size_t& levels) const {
  double bits = 0.0;
  const auto finish = [&](const Merging& merging) {
    if (merging.isEmpty()) return;
    ++levels;
    bits += merging.bitsLost();
  };
  if (m_storage.type == StorageType::uint8Wrap) { // far values share a code
    std::array<Merging, 256> codes;
    for (std::size_t i = 0; i < m_stored.size(); ++i)
      codes[static_cast<std::size_t>(m_stored[i])].add(m_counts[i]);
    std::ranges::for_each(codes, finish);
    return bits;
  }
  // Maps never decrease, so equal values follow each other.
  Merging run;
  for (std::size_t i = 0; i < m_stored.size(); ++i) {
    if (i > 0 && m_stored[i] != m_stored[i - 1]) {
      finish(run);
      run = {};
    }
    run.add(m_counts[i]);
  }
  finish(run);
  return bits;
}

void Projection::roundTrip(const ChannelMap& map, StoredCounts& counts) {
  if (!m_wantsRoundTrip || !map.inverse(0.0)) {
    counts.errorSum = counts.errorMax = std::numeric_limits<double>::quiet_NaN();
    return;
  }
  m_back.resize(m_stored.size());
  m_storage.restore(m_stored, m_back);
  map.invert(m_back, m_back);
  for (std::size_t i = 0; i < m_back.size(); ++i) {
    const double error = std::abs(m_back[i] - m_x[i]);
    counts.errorSum += error * static_cast<double>(m_counts[i]);
    counts.errorMax = std::isnan(error) ? error : std::max(counts.errorMax, error);
  }
}

} // namespace normscope
