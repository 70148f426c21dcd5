// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/percentile.h"
#include "transforms/channel_curve.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// Softplus clipping in levels. It never decreases, also in its last bits.
struct SoftClip {
  double low, high;         // bounds
  double sharpness;         // per level
  double smallest, largest; // what x can be: where y has merged with a bound

  // x + softplus(−c(x − low))/c − softplus(c(x − high))/c with softplus(t) = max(t, 0) + log1p(e^−|t|): the
  // first terms together are a hard clip, which is exact.
  double forward(double x) const {
    const auto bend = [this](double distance) {
      return std::log1p(std::exp(-sharpness * std::abs(distance)));
    };
    return std::clamp(x, low, high) + (bend(x - low) - bend(x - high)) / sharpness;
  }

  // From E = e^(c(y − low)) and F = e^(c(y − high)): x = low + log((E − 1)/(1 − F))/c, written so that
  // neither exponential can overflow.
  double inverse(double y) const {
    const auto logOfRest = [this](double distance) { return std::log(-std::expm1(-sharpness * distance)); };
    if (y <= low) return smallest;
    if (y >= high) return largest;
    return std::clamp(y + (logOfRest(y - low) - logOfRest(high - y)) / sharpness, smallest, largest);
  }
};

Result<TransformPtr> fitSoftClip(const FitInput& input) {
  const double full = input.statistics.scale.full;
  const double sharpness = input.number("sharpness") * 255.0 / full;
  PointMap maps;
  std::vector<double> lows, highs;
  for (std::size_t c = 0; c < input.statistics.channels.size(); ++c) {
    const auto low = setPercentile(input, c, input.number("low"));
    if (!low) return tl::unexpected(low.error());
    const auto high = setPercentile(input, c, input.number("high"));
    if (!high) return tl::unexpected(high.error());
    const ChannelStatistics& channel = input.statistics.channels[c];
    const SoftClip clip{*low * full, *high * full, sharpness, std::min(0.0, channel.min * full),
                        std::max(full, channel.max * full)};
    lows.push_back(clip.low);
    highs.push_back(clip.high);
    maps.push_back(
        {.curve = std::make_shared<const Curve>(Curve{[clip](double x) { return clip.forward(x); },
                                                      [clip](double y) { return clip.inverse(y); }})});
  }
  return std::make_shared<ChannelCurve>(
      input.statistics.scale, std::move(maps),
      TransformDescription{
          "channel-curve",
          {{"low", std::move(lows)}, {"high", std::move(highs)}, {"sharpness", {sharpness}}}});
}

std::vector<ParameterSpec> softClipParameters() {
  auto specs = percentileParameters(0.5, 99.5, "the set, per channel");
  specs.push_back(numberParameter("sharpness", "Sharpness c",
                                  "Per level of 8 bits: how quickly the curve bends at a bound; large values "
                                  "clip hard.",
                                  0.1, 0.001, 10.0));
  return specs;
}

} // namespace

NormalizationMode softClipMode() {
  return {
      .id = "soft-clip",
      .title = "Soft clip",
      .summary = "Bends each channel smoothly towards two percentiles of the data set instead of cutting it "
                 "there; the output is in levels.",
      .formula = "y = x + softplus(−c(x − P_low))/c − softplus(c(x − P_high))/c",
      .source = "MONAI ClipIntensityPercentiles (sharpness_factor).",
      .trap =
          "Order is kept, distances are not: levels further than about 36/c beyond a bound merge in double "
          "precision, 16/c in float32.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .parameters = softClipParameters(),
      .fit = fitSoftClip,
  };
}

} // namespace normscope
