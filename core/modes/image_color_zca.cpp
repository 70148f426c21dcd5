// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/color_statistics.h"
#include "transforms/color_matrix.h"

#include <algorithm>

namespace normscope {
namespace {

ColorMoments momentsOf(const ImageRecord& image, int channels) {
  ColorMoments moments{.channels = channels};
  for (std::size_t a = 0; a < static_cast<std::size_t>(channels); ++a) {
    moments.mean[a] = image.channel(a).mean;
    for (std::size_t b = 0; b < static_cast<std::size_t>(channels); ++b)
      moments.covariance[a][b] = image.covariance(std::min(a, b), std::max(a, b));
  }
  return moments;
}

} // namespace

NormalizationMode imageColorZcaMode() {
  return {
      .id = "image-color-zca",
      .title = "Image colour ZCA",
      .summary = "Whitens the channels of each image: centred, uncorrelated, of equal variance.",
      .formula = "y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))",
      .source = "ZCA whitening (Bell and Sejnowski 1997) of one image's three channels.",
      .trap = "Colours lose their meaning: nearly gray images get vivid noise, and no two images share a "
              "mapping.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {whiteningEpsilon()},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const double epsilon = input.number("epsilon");
        const int channels = input.channelCount();
        return std::make_shared<ColorMatrix>(
            input.statistics.scale, channels,
            [=](const ImageRecord& image) {
              return colorWhitening(momentsOf(image, channels), epsilon, WhiteningForm::zca);
            },
            TransformDescription{"color-matrix", {{"epsilon", {epsilon}}}});
      },
  };
}

} // namespace normscope
