// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace normscope {

/// The place of a percentile among `total` samples in order, from 1 on: p/100·N, rounded up in integers, with
/// p in millionths of a percent.
inline std::uint64_t percentileRank(double p, std::uint64_t total) {
  __extension__ using Wide = unsigned __int128;
  constexpr std::uint64_t kWhole = 100'000'000;
  const auto share = static_cast<Wide>(std::llround(p * (kWhole / 100.0)));
  return static_cast<std::uint64_t>((share * total + kWhole - 1) / kWhole);
}

/// The first bin where the cumulative count reaches p/100 of all. Bins ascend and are not empty; count(bin)
/// is one's. The comparison is made in integers, with p in millionths of a percent: the nearest double
/// to 99.95 lies above it, and would ask for one sample more.
template<class Bins, class Count>
std::size_t binReaching(const Bins& bins, double p, Count count) {
  std::uint64_t total = 0, cumulative = 0;
  for (const auto& bin : bins) total += count(bin);
  const std::uint64_t wanted = percentileRank(p, total);
  for (std::size_t i = 0; i < bins.size(); ++i) {
    cumulative += count(bins[i]);
    if (cumulative >= wanted) return i;
  }
  return bins.size() - 1;
}

} // namespace normscope
