// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode jointZscoreMode() {
  return {
      .id = "joint-zscore",
      .title = "Joint z-score",
      .summary = "Subtracts one mean and divides by one standard deviation for all channels of the data set "
                 "together; a constant set is only centred.",
      .formula = "y = (x − mean) / std, over all channels",
      .source = "Keras Normalization(axis=None); scalar mean and scale of Caffe and CoreML on your own data.",
      .trap = "Channels keep their different means and spreads: a set with a colour cast is not centred in "
              "any channel.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::oneScale,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const double full = input.statistics.scale.full;
        const double divide = input.statistics.jointStd * full;
        return std::make_shared<ChannelAffine>(
            input.statistics.scale,
            PointMap(input.statistics.channels.size(),
                     {.subtract = input.statistics.jointMean * full, .divide = divide > 0.0 ? divide : 1.0}));
      },
  };
}

} // namespace normscope
