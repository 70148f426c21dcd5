// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode channelMeanMode() {
  return {
      .id = "channel-mean",
      .title = "Channel mean",
      .summary = "Subtracts the data set's mean of each channel, in levels.",
      .formula = "y = x − mean_c",
      .source = "VGG's way (Simonyan and Zisserman 2014) on your own data.",
      .trap = "In unsigned 8-bit arithmetic all that lies below the mean clips to 0 or wraps around.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::oneScale,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        PointMap maps;
        for (const ChannelStatistics& channel : input.statistics.channels)
          maps.push_back({.subtract = channel.mean * input.statistics.scale.full});
        return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
      },
  };
}

} // namespace normscope
