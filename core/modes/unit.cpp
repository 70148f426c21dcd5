// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode unitMode() {
  return {
      .id = "unit",
      .title = "Original ÷ full scale",
      .summary = "Divides by the full scale: black is 0, white is 1.",
      .formula = "y = x / M",
      .source = "torchvision ToDtype(scale=True), Keras Rescaling(1/255), Ultralytics YOLO.",
      .trap =
          "Nothing is centred; and a pipeline that divides by 255 twice leaves nearly black images that no "
          "error message reports.",
      .dependence = Dependence::none,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::unitRange,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const ChannelMap map{.unit = input.statistics.scale.full};
        return std::make_shared<ChannelAffine>(input.statistics.scale,
                                               PointMap(input.statistics.channels.size(), map));
      },
  };
}

} // namespace normscope
