// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/image_affine.h"

namespace normscope {
namespace {

Result<TransformPtr> fitImageMean(const FitInput& input) {
  const bool joint = input.choice("axis") == "joint";
  const double full = input.statistics.scale.full;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=](const ImageRecord& image) {
    PointMap result;
    for (std::size_t c = 0; c < channels; ++c)
      result.push_back({.subtract = full * (joint ? image.jointMean() : image.channel(c).mean)});
    return result;
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

} // namespace

NormalizationMode imageMeanMode() {
  return {
      .id = "image-mean",
      .title = "Image mean",
      .summary = "Subtracts each image's own mean, in levels.",
      .formula = "y = x − mean(image)",
      .source = "\"Per-example mean subtraction\" (UFLDL); Keras samplewise_center.",
      .trap = "Erases how bright an image was: day against night is gone.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {axisParameter()},
      .fit = fitImageMean,
  };
}

} // namespace normscope
