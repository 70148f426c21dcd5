// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode identityMode() {
  return {
      .id = "identity",
      .title = "Identity",
      .summary = "The levels as the file has them.",
      .formula = "y = x",
      .source = "No normalization; what a network sees when nothing is done.",
      .trap =
          "Inputs of 0..255 have a large mean and a large scale: with usual initial weights the first layer "
          "saturates and gradients share their sign.",
      .dependence = Dependence::none,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::unchanged,
      .parameters = {},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        return std::make_shared<ChannelAffine>(input.statistics.scale,
                                               PointMap(input.statistics.channels.size()));
      },
  };
}

} // namespace normscope
