// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/image_deviation.h"
#include "transforms/image_affine.h"

#include <cmath>

namespace normscope {
namespace {

Result<TransformPtr> fitImageZscore(const FitInput& input) {
  const double full = input.statistics.scale.full;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=, rule = input.choice("rule")](const ImageRecord& image) {
    double samples = 0.0;
    for (std::size_t c = 0; c < channels; ++c) samples += static_cast<double>(image.channel(c).finite);
    return PointMap(channels, standardization(rule, full * image.jointMean(),
                                              full * std::sqrt(image.jointVariance()), samples, full));
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

} // namespace

NormalizationMode imageZscoreMode() {
  return {
      .id = "image-zscore",
      .title = "Image z-score",
      .summary = "Standardizes each image by its own mean and deviation over all channels together.",
      .formula = "y = (x − mean(image)) / max(std(image), 1/√N)",
      .source = "TensorFlow per_image_standardization; rules of Keras, albumentations and TensorFlow 1.15.",
      .trap = "Wipes out day against night, and amplifies the shot noise of dark images until it looks like "
              "texture.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .transform = TransformKind::standardization,
      .parameters = {choiceParameter(
          "rule", "Rule", "Whose guard against flat images, and whose rounding.",
          {"tensorflow", "tensorflow-uint8", "keras", "albumentations", "tensorflow-1.15-integer"})},
      .fit = fitImageZscore,
  };
}

} // namespace normscope
