// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/zca_fit.h"

#include <cmath>

namespace normscope {
namespace {

enum class Rule { keras, kornia, pylearn2 };

Rule ruleOf(const std::string& name) {
  return name == "keras" ? Rule::keras : name == "kornia" ? Rule::kornia : Rule::pylearn2;
}

// What is subtracted: Keras has one mean per channel (featurewise_center), the others one per sample of the
// thumbnail.
std::vector<double> meanOf(const ThumbnailRows& rows, std::size_t channels, bool perChannel) {
  std::vector<double> mean(rows.dimensions);
  for (std::size_t i = 0; i < rows.values.size(); ++i) mean[i % rows.dimensions] += rows.values[i];
  for (double& value : mean) value /= static_cast<double>(rows.rows);
  if (!perChannel) return mean;
  std::vector<double> ofChannel(channels);
  for (std::size_t i = 0; i < mean.size(); ++i)
    ofChannel[i % channels] += mean[i] / static_cast<double>(rows.dimensions / channels);
  for (std::size_t i = 0; i < mean.size(); ++i) mean[i] = ofChannel[i % channels];
  return mean;
}

// What a direction is multiplied by, from the square of its singular value over n images.
double gain(Rule rule, double square, double n) {
  switch (rule) {
  case Rule::keras: return std::sqrt(n) / (std::sqrt(square) + 1e-6);
  case Rule::kornia: return 1.0 / std::sqrt(square / (n - 1.0) + 1e-6);
  case Rule::pylearn2: return 1.0 / std::sqrt(square / n + 0.1);
  }
  return 0.0;
}

Result<TransformPtr> fitZca(const FitInput& input) {
  const Rule rule = ruleOf(input.choice("rule"));
  const double full = input.statistics.scale.full;
  ThumbnailWhiteningFit fit{.side = static_cast<int>(input.number("side")),
                            .unit = rule == Rule::kornia ? full : full / 255.0,
                            .contrastNormalized = rule == Rule::pylearn2};
  auto rows = readThumbnails(input, fit, static_cast<std::size_t>(input.number("images")));
  if (!rows) return tl::unexpected(rows.error());
  fit.mean = meanOf(*rows, static_cast<std::size_t>(input.channelCount()), rule == Rule::keras);
  const auto n = static_cast<double>(rows->rows);
  auto whitening = whitenRows(
      std::move(*rows), std::move(fit), [&](double square) { return gain(rule, square, n); }, input.control);
  if (!whitening) return tl::unexpected(whitening.error());
  return std::make_shared<ThumbnailWhitening>(input.statistics.scale, input.channelCount(),
                                              std::move(*whitening));
}

} // namespace

NormalizationMode zcaMode() {
  return {
      .id = "zca",
      .title = "ZCA",
      .summary =
          "Whitens small copies of whole images: every sample is made uncorrelated with every other, at "
          "every place and in every channel.",
      .formula = "y = W (x − mean),  W = U g(Λ) Uᵀ of side × side thumbnails",
      .source =
          "Bell and Sejnowski 1997; Krizhevsky 2009; Keras ImageDataGenerator, kornia zca_mean, pylearn2 "
          "ZCA.",
      .trap = "Needs about ten images per sample of the thumbnail; with fewer it amplifies what it has not "
              "seen. Only fine detail is left: brightness and colour are nearly gone.",
      .dependence = Dependence::dataset,
      .invertible = false,
      .cost = CostClass::imageMatrix,
      .fitsOnPixels = true,
      .parameters = {integerParameter("side", "Side",
                                      "Of the thumbnails in pixels; images are squashed to squares.", 16, 8,
                                      32),
                     choiceParameter(
                         "rule", "Rule",
                         "Gain of a direction of variance λ. keras: 1/(√λ + 1e-6/√n) in levels of 8 bits, "
                         "channel means subtracted; kornia: 1/√(λ + 1e-6) in unit range, λ over n − 1; "
                         "pylearn2: 1/√(λ + 0.1), each thumbnail first (x − mean)/√(10 + var) in levels of 8 "
                         "bits. Directions that the images do not have get 0.",
                         {"keras", "kornia", "pylearn2"}),
                     integerParameter("images", "Images",
                                      "Most images to fit on, drawn at random with a fixed seed.", 2000, 2,
                                      10000)},
      .fit = fitZca,
  };
}

} // namespace normscope
