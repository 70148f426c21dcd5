// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/percentile.h"
#include "transforms/channel_affine.h"

namespace normscope {
namespace {

Result<TransformPtr> fitPercentileZscore(const FitInput& input) {
  const double full = input.statistics.scale.full;
  PointMap maps;
  for (std::size_t c = 0; c < input.statistics.channels.size(); ++c) {
    const auto low = setPercentile(input, c, input.number("low"));
    if (!low) return tl::unexpected(low.error());
    const auto high = setPercentile(input, c, input.number("high"));
    if (!high) return tl::unexpected(high.error());
    const ChannelStatistics& channel = input.statistics.channels[c];
    ChannelMap map{.subtract = channel.mean * full, .divide = channel.std > 0.0 ? channel.std * full : 1.0};
    // Clipping x and clipping y are the same, since the map increases.
    const double lowest = map(*low * full), highest = map(*high * full);
    map.low = lowest;
    map.high = highest;
    maps.push_back(map);
  }
  return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
}

} // namespace

NormalizationMode percentileZscoreMode() {
  return {
      .id = "percentile-zscore",
      .title = "Percentile z-score",
      .summary = "Clips each channel to two percentiles of the data set, then subtracts the mean and divides "
                 "by the standard deviation of the unclipped set.",
      .formula = "y = (clip(x, P_low, P_high) − mean_c) / std_c",
      .source = "nnU-Net CTNormalization (there over foreground voxels; here over all pixels).",
      .trap = "Highlights and shadows beyond the percentiles become flat, and nothing brings them back.",
      .dependence = Dependence::dataset,
      .invertible = false,
      .cost = CostClass::constants,
      .transform = TransformKind::clipped,
      .parameters = percentileParameters(0.5, 99.5, "the set, per channel"),
      .fit = fitPercentileZscore,
  };
}

} // namespace normscope
