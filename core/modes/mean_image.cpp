// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mean_image.h"

#include "transforms/pixel_affine.h"

namespace normscope {
namespace {

template<class Values>
Result<std::vector<double>> levels(const FitInput& input, Values values) {
  const auto& sums = input.statistics.meanImage;
  if (!sums || sums->images() == 0)
    return fail(ErrorCode::unavailable,
                "needs a mean image, which the scan did not gather (and a statistics file does not hold)");
  if (sums->images() == 1)
    return fail(ErrorCode::unavailable, "needs more than one image: the mean of one is the image itself");
  const std::vector<double> rgb = values(*sums);
  const auto channels = static_cast<std::size_t>(input.channelCount());
  std::vector<double> result;
  result.reserve(rgb.size() / 3 * channels);
  for (std::size_t i = 0; i < rgb.size(); ++i)
    if (i % 3 < channels) result.push_back(rgb[i] * input.statistics.scale.full);
  return result;
}

Result<TransformPtr> fitMeanImage(const FitInput& input) {
  auto mean = meanImageLevels(input);
  if (!mean) return tl::unexpected(mean.error());
  const MeanImageSums& sums = *input.statistics.meanImage;
  return std::make_shared<PixelAffine>(input.statistics.scale, input.channelCount(), sums.size(),
                                       sums.policy(), std::move(*mean), std::vector<double>());
}

} // namespace

Result<std::vector<double>> meanImageLevels(const FitInput& input) {
  return levels(input, [](const MeanImageSums& sums) { return sums.mean(); });
}

Result<std::vector<double>> deviationImageLevels(const FitInput& input) {
  return levels(input, [](const MeanImageSums& sums) { return sums.standardDeviation(); });
}

NormalizationMode meanImageMode() {
  return {
      .id = "mean-image",
      .title = "Mean image",
      .summary = "Subtracts the data set's mean image, position by position, at the mean image's size.",
      .formula = "y = x − mean(p, c)",
      .source = "AlexNet and CaffeNet (Krizhevsky et al. 2012), CNN_S (Chatfield et al. 2014).",
      .trap =
          "Means something only where images are aligned; the mean image must have exactly the size of the "
          "uncropped input.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::meanImage,
      .parameters = {},
      .fit = fitMeanImage,
  };
}

} // namespace normscope
