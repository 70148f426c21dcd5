// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/local_contrast_rule.h"

namespace normscope {

NormalizationMode lcnYuvMode() {
  return {
      .id = "lcn-yuv",
      .title = "Local contrast YUV",
      .summary = "Turns the image into Y, U and V, normalizes the contrast of Y for the whole image and then "
                 "locally, and leaves the colours U and V alone.",
      .formula = "Y ← LCN((Y − mean(image)) / std(image)),  U, V unchanged, in unit range",
      .source = "Sermanet and LeCun 2011 (traffic signs); RGB to YUV as in pylearn2.",
      .trap = "Colour keeps its unit range of about ±0.5 beside a Y of unit variance, so it counts for less; "
              "with the variant jarrett the global step cancels out.",
      .dependence = Dependence::window,
      .invertible = false,
      .cost = CostClass::window,
      .parameters = localContrastParameters(),
      .outputChannels = {"Y", "U", "V"},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const auto rule = localContrastRule(input);
        if (!rule) return tl::unexpected(rule.error());
        return std::make_shared<LocalContrastYuv>(input.statistics.scale, input.channelCount(), *rule);
      },
  };
}

} // namespace normscope
