// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode datasetMinmaxMode() {
  return {
      .id = "dataset-minmax",
      .title = "Dataset min–max",
      .summary = "Brings each channel to 0..1 between the data set's smallest and largest sample; a constant "
                 "channel gives 0.",
      .formula = "y = (x − min_c) / (max_c − min_c)",
      .source = "scikit-learn MinMaxScaler with channels as features.",
      .trap = "One hot pixel in one image decides the scale of the whole set; new images may leave 0..1.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::perChannel,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const double full = input.statistics.scale.full;
        PointMap maps;
        for (const ChannelStatistics& channel : input.statistics.channels) {
          const double min = channel.min * full, max = channel.max * full;
          maps.push_back({.subtract = min, .divide = max > min ? max - min : 1.0});
        }
        return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
      },
  };
}

} // namespace normscope
