// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/image_affine.h"

#include <algorithm>

namespace normscope {
namespace {

Result<TransformPtr> fitImageMinmax(const FitInput& input) {
  const bool joint = input.choice("axis") == "joint";
  const double epsilon = input.number("epsilon") * input.statistics.scale.full;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=, scale = input.statistics.scale](const ImageRecord& image) {
    PointMap result;
    for (std::size_t c = 0; c < channels; ++c) {
      double min = image.channel(c).min, max = image.channel(c).max;
      for (std::size_t other = 0; joint && other < channels; ++other) {
        min = std::min(min, image.channel(other).min);
        max = std::max(max, image.channel(other).max);
      }
      min = scale.level(image.header.depth, min);
      max = scale.level(image.header.depth, max);
      result.push_back({.subtract = min, .divide = max > min ? max - min + epsilon : 1.0});
    }
    return result;
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

} // namespace

NormalizationMode imageMinmaxMode() {
  return {
      .id = "image-minmax",
      .title = "Image min–max",
      .summary = "Stretches each image to 0..1 between its darkest and its brightest sample.",
      .formula = "y = (x − min) / (max − min + ε)",
      .source = "OpenCV normalize(NORM_MINMAX), albumentations min_max, kornia normalize_min_max.",
      .trap =
          "One hot pixel decides the contrast of the whole image; dark images are stretched, noise included.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {axisParameter(),
                     numberParameter("epsilon", "ε", "Added to the range, in unit range.", 0.0, 0.0, 1.0)},
      .fit = fitImageMinmax,
  };
}

} // namespace normscope
