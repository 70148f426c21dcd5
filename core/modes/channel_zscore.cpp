// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/channel_affine.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// The divisor that a placement of ε makes of σ, in unit range. A constant channel without ε divides by 1
// level and gives 0.
double divisor(const std::string& placement, double sigma, double epsilon) {
  if (placement == "sigma+eps") return sigma + epsilon;
  if (placement == "max(sigma,eps)") return std::max(sigma, epsilon);
  if (placement == "sqrt(var+eps)") return std::sqrt(sigma * sigma + epsilon);
  return sigma;
}

} // namespace

NormalizationMode channelZscoreMode() {
  return {
      .id = "channel-zscore",
      .title = "Channel z-score",
      .summary = "Subtracts the data set's mean of each channel and divides by its standard deviation.",
      .formula = "y = (x − mean_c) / std_c",
      .source = "torchvision Normalize and Keras Normalization with statistics of your own data.",
      .trap =
          "\"std\" has three meanings: pooled over all pixels (used here), mean of per-image deviations, and "
          "the deviation of image means.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::perChannel,
      .parameters = {choiceParameter("placement", "ε placement",
                                     "Where frameworks put ε: none, σ+ε, max(σ, ε) or √(σ²+ε). With none a "
                                     "constant channel is only centred.",
                                     {"none", "sigma+eps", "max(sigma,eps)", "sqrt(var+eps)"}),
                     numberParameter("epsilon", "ε", "In unit range.", 1e-7, 1e-12, 1.0)},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const double full = input.statistics.scale.full;
        PointMap maps;
        for (const ChannelStatistics& channel : input.statistics.channels) {
          const double divide =
              divisor(input.choice("placement"), channel.std, input.number("epsilon")) * full;
          maps.push_back({.subtract = channel.mean * full, .divide = divide > 0.0 ? divide : 1.0});
        }
        return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
      },
  };
}

} // namespace normscope
