// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/mean_image.h"
#include "transforms/pixel_affine.h"

#include <algorithm>

namespace normscope {
namespace {

Result<TransformPtr> fitPixelZscore(const FitInput& input) {
  auto mean = meanImageLevels(input);
  auto deviation = deviationImageLevels(input);
  if (!mean) return tl::unexpected(mean.error());
  if (!deviation) return tl::unexpected(deviation.error());
  const double floor = input.number("epsilon") * input.statistics.scale.full / 255.0;
  for (double& value : *deviation) value = std::max(value, floor);
  const MeanImageSums& sums = *input.statistics.meanImage;
  return std::make_shared<PixelAffine>(input.statistics.scale, input.channelCount(), sums.size(),
                                       sums.policy(), std::move(*mean), std::move(*deviation));
}

} // namespace

NormalizationMode pixelZscoreMode() {
  return {
      .id = "pixel-zscore",
      .title = "Pixel z-score",
      .summary = "Standardizes every position of the image by the data set's mean and deviation there.",
      .formula = "y = (x − mean(p, c)) / max(std(p, c), ε)",
      .source = "Feature standardization with every pixel a feature (scikit-learn StandardScaler on images).",
      .trap =
          "Positions that hardly vary (borders, a fixed background) are blown up; ε is what keeps them down.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .parameters = {numberParameter("epsilon", "ε", "Smallest deviation, in levels of 8 bits.", 1.0, 1e-6,
                                     255.0)},
      .fit = fitPixelZscore,
  };
}

} // namespace normscope
