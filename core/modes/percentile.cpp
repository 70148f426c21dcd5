// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/percentile.h"

#include "accumulators/percentile.h"
#include "modes/common_parameters.h"

#include <algorithm>

namespace normscope {

Result<double> setPercentile(const FitInput& input, std::size_t c, double p) {
  const DatasetStatistics& statistics = input.statistics;
  if (c < statistics.histograms.size() && !statistics.histograms[c].bins.empty())
    return statistics.histograms[c].percentile(p);
  const auto listed = std::ranges::find(kReportedPercentiles, p);
  if (listed == kReportedPercentiles.end())
    return fail(ErrorCode::unavailable,
                sentence("needs the {} % percentile, which a statistics file does not hold", p));
  return statistics.channels[c].percentiles[static_cast<std::size_t>(listed - kReportedPercentiles.begin())];
}

double codePercentile(const Histogram& histogram, double p) {
  if (histogram.bins.empty()) return 0.0;
  const std::size_t at = binReaching(histogram.bins, p, [](const Histogram::Bin& bin) { return bin.count; });
  const std::uint16_t code = histogram.bins[at].code;
  return histogram.depth == BitDepth::f32 ? floatBinMiddle(code) : histogram.codeValue(code);
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
