// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/output_histogram.h"

#include <algorithm>
#include <numeric>

namespace normscope {

OutputHistogram OutputHistogram::covering(double min, double max, double mean, double deviation,
                                          std::size_t bins) {
  OutputHistogram histogram;
  histogram.low = std::max(min, mean - 5.0 * deviation);
  histogram.high = std::min(max, mean + 5.0 * deviation);
  if (!(histogram.high > histogram.low)) {
    histogram.low -= 0.5;
    histogram.high = histogram.low + 1.0;
  }
  histogram.counts.assign(bins, 0);
  return histogram;
}

void OutputHistogram::narrowTo(double lowQuantile, double highQuantile) {
  const double reach = 0.5 * (highQuantile - lowQuantile);
  if (!(reach > 0.0)) return;
  low = std::max(low, lowQuantile - reach);
  high = std::min(high, highQuantile + reach);
}

void OutputHistogram::add(double y, std::uint64_t count) {
  if (y < low)
    below += count;
  else if (y > high)
    above += count;
  else {
    const double place = (y - low) / (high - low) * static_cast<double>(counts.size());
    counts[std::min(counts.size() - 1, static_cast<std::size_t>(place))] += count;
  }
}

void OutputHistogram::add(std::span<const double> y, std::span<const std::uint64_t> samples) {
  for (std::size_t i = 0; i < y.size(); ++i) add(y[i], samples[i]);
}

std::uint64_t OutputHistogram::total() const {
  return std::accumulate(counts.begin(), counts.end(), below + above);
}

double OutputHistogram::quantile(double share, double min, double max) const {
  const double wanted = share * static_cast<double>(total());
  auto cumulative = static_cast<double>(below);
  if (cumulative >= wanted) return min;
  const double width = (high - low) / static_cast<double>(counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    cumulative += static_cast<double>(counts[i]);
    if (cumulative >= wanted) return std::clamp(low + (static_cast<double>(i) + 0.5) * width, min, max);
  }
  return max;
}

} // namespace normscope
