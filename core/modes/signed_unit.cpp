// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode signedUnitMode() {
  return {
      .id = "signed-unit",
      .title = "Signed unit",
      .summary = "Maps black to −1 and white to +1.",
      .formula = "y = x / (M/2) − 1",
      .source = "Keras applications preprocess_input, mode \"tf\" (Inception, Xception, MobileNet).",
      .trap = "Centred on mid-gray, not on your data: a dark set stays far below zero.",
      .dependence = Dependence::none,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::oneScale,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const ChannelMap map{.unit = input.statistics.scale.full / 2.0, .add = -1.0};
        return std::make_shared<ChannelAffine>(input.statistics.scale,
                                               PointMap(input.statistics.channels.size(), map));
      },
  };
}

} // namespace normscope
