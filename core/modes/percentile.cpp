// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/percentile.h"

#include "modes/common_parameters.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// The first bin where the cumulative count reaches p/100·total; bins ascend and are not empty.
template<class Bins, class Count>
std::size_t reaching(const Bins& bins, double p, Count count) {
  __extension__ using Wide = unsigned __int128;
  constexpr std::uint64_t kWhole = 100'000'000; // in millionths of a percent
  std::uint64_t total = 0, cumulative = 0;
  for (const auto& bin : bins) total += count(bin);
  const auto share = static_cast<Wide>(std::llround(p * (kWhole / 100.0)));
  const auto wanted = static_cast<std::uint64_t>((share * total + kWhole - 1) / kWhole);
  for (std::size_t i = 0; i < bins.size(); ++i) {
    cumulative += count(bins[i]);
    if (cumulative >= wanted) return i;
  }
  return bins.size() - 1;
}

} // namespace

Result<double> setPercentile(const FitInput& input, std::size_t c, double p) {
  const DatasetStatistics& statistics = input.statistics;
  if (c < statistics.histograms.size() && !statistics.histograms[c].bins.empty()) {
    const auto& bins = statistics.histograms[c].bins;
    return bins[reaching(bins, p, [](const auto& bin) { return bin.second; })].first;
  }
  const auto listed = std::ranges::find(kReportedPercentiles, p);
  if (listed == kReportedPercentiles.end())
    return fail(ErrorCode::unavailable,
                fmt::format("needs the {} % percentile, which a statistics file does not hold", p));
  return statistics.channels[c].percentiles[static_cast<std::size_t>(listed - kReportedPercentiles.begin())];
}

double codePercentile(const Histogram& histogram, double p) {
  if (histogram.bins.empty()) return 0.0;
  const std::size_t at = reaching(histogram.bins, p, [](const Histogram::Bin& bin) { return bin.count; });
  return histogram.codeValue(histogram.bins[at].code);
}

Histogram jointHistogram(const ImageRecord& image) {
  Histogram all;
  for (const ChannelRecord& channel : image.channels) all.merge(channel.histogram);
  return all;
}

std::vector<ParameterSpec> percentileParameters(double low, double high, const std::string& whose) {
  return {
      numberParameter("low", "Low percentile", "In percent of the samples of " + whose + ".", low, 0.0, 49.0),
      numberParameter("high", "High percentile", "In percent of the samples of " + whose + ".", high, 51.0,
                      100.0)};
}

} // namespace normscope
