// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/color_matrix.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// U (Λ + ε)^(−1/2) Uᵀ of the image's channel covariance.
ColorMap whitening(const ImageRecord& image, int channels, double epsilon) {
  Eigen::MatrixXd covariance(channels, channels);
  ColorMap map;
  for (int a = 0; a < channels; ++a) {
    map.mean[static_cast<std::size_t>(a)] = image.channel(static_cast<std::size_t>(a)).mean;
    for (int b = 0; b < channels; ++b)
      covariance(a, b) = image.covariance(static_cast<std::size_t>(std::min(a, b)),
                                          static_cast<std::size_t>(std::max(a, b)));
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
  const Eigen::VectorXd gains = (solver.eigenvalues().array().max(0.0) + epsilon).rsqrt();
  const Eigen::MatrixXd matrix =
      solver.eigenvectors() * gains.asDiagonal() * solver.eigenvectors().transpose();
  for (int a = 0; a < channels; ++a)
    for (int b = 0; b < channels; ++b)
      map.matrix[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)] = matrix(a, b);
  return map;
}

} // namespace

NormalizationMode imageColorZcaMode() {
  return {
      .id = "image-color-zca",
      .title = "Image color ZCA",
      .summary = "Whitens the channels of each image: centred, uncorrelated, of equal variance.",
      .formula = "y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))",
      .source = "ZCA whitening (Bell and Sejnowski 1997) of one image's three channels.",
      .trap = "Colours lose their meaning: nearly gray images get vivid noise, and no two images share a "
              "mapping.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {numberParameter("epsilon", "ε", "Added to every eigenvalue, in unit range squared.",
                                     1e-5, 1e-10, 1.0)},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const double epsilon = input.number("epsilon");
        const int channels = input.channelCount();
        return std::make_shared<ColorMatrix>(
            input.statistics.scale, channels,
            [=](const ImageRecord& image) { return whitening(image, channels, epsilon); },
            TransformDescription{"color-matrix", {{"epsilon", {epsilon}}}});
      },
  };
}

} // namespace normscope
