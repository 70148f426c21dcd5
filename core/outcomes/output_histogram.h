// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// A histogram of y for charts: equal bins over [low, high) and counts of what lies outside.
struct OutputHistogram {
  double low = 0, high = 1;
  std::vector<std::uint64_t> counts;
  std::uint64_t below = 0, above = 0;

  /// `bins` empty bins over the part of [min, max] that lies within five deviations of the mean; a range
  /// without width gets one of 1 around its value.
  static OutputHistogram covering(double min, double max, double mean, double deviation, std::size_t bins);
  /// Before anything is added: leaves off what lies farther from two quantiles than half their distance, so
  /// that a few far samples do not squeeze all others into one bin. Nothing where the two are equal.
  void narrowTo(double lowQuantile, double highQuantile);
  void add(double y, std::uint64_t count); ///< finite y
  /// The same for counts[i] samples of each y[i].
  void add(std::span<const double> y, std::span<const std::uint64_t> counts);
  std::uint64_t total() const;
  /// The middle of the bin that holds the quantile `share`, or `min`/`max` where it lies outside the bins.
  double quantile(double share, double min, double max) const;
};

} // namespace normscope
