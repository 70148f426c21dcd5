// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/image_affine.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

Result<TransformPtr> fitGcn(const FitInput& input) {
  const double scale = input.number("scale"), lambda = input.number("lambda");
  const double epsilon = input.number("epsilon"), eightBitLevel = input.statistics.scale.full / 255.0;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=](const ImageRecord& image) {
    const double variance = 255.0 * 255.0 * image.jointVariance();
    return PointMap(channels, {.unit = eightBitLevel,
                               .subtract = 255.0 * image.jointMean(),
                               .divide = std::max(epsilon, std::sqrt(lambda + variance)) / scale});
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

} // namespace

NormalizationMode gcnMode() {
  return {
      .id = "gcn",
      .title = "Global contrast",
      .summary = "Subtracts each image's mean and divides by its contrast, which λ keeps away from zero.",
      .formula = "y = s·(x − mean(image)) / max(ε, √(λ + var(image)))",
      .source = "Coates, Lee and Ng 2011 (λ = 10); Goodfellow, Bengio and Courville, Deep Learning, 12.2.1.",
      .trap = "Erases how bright an image was and how strong its contrast; only images whose deviation is "
              "below √λ stay low in contrast.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {numberParameter("scale", "Scale s", "Contrast of the result where λ does not matter.",
                                     1.0, 1e-3, 255.0),
                     numberParameter("lambda", "λ", "Added to the variance, in levels of 8 bits squared.",
                                     10.0, 0.0, 65025.0),
                     numberParameter("epsilon", "ε", "Smallest divisor, in levels of 8 bits.", 1e-8, 1e-12,
                                     255.0)},
      .fit = fitGcn,
  };
}

} // namespace normscope
