// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/channel_affine.h"

namespace normscope {

NormalizationMode caffeConstantsMode() {
  return {
      .id = "caffe-constants",
      .title = "Caffe constants",
      .summary = "Subtracts VGG's published mean pixel, in levels of 8 bits.",
      .formula = "y = 255·x/M − mean_c",
      .source = "VGG (Simonyan and Zisserman 2014); Keras preprocess_input, mode \"caffe\".",
      .trap =
          "Published in the order B, G, R: 103.939, 116.779, 123.68. Fed in the wrong order, blue and red "
          "are each 20 levels off and nothing complains.",
      .dependence = Dependence::none,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::oneScale,
      .parameters = {channelsParameter("mean", "Mean", "R, G, B in levels of 8 bits.",
                                       {123.68, 116.779, 103.939}, -255.0, 255.0)},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        PointMap maps;
        for (const double mean : perChannel(input.channels("mean"), input.channelCount()))
          maps.push_back({.unit = input.statistics.scale.full / 255.0, .subtract = mean});
        return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
      },
  };
}

} // namespace normscope
