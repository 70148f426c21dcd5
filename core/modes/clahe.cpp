// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/adaptive_equalization.h"
#include "transforms/plane_transform.h"

namespace normscope {
namespace {

Result<TransformPtr> fitClahe(const FitInput& input) {
  const double clipLimit = input.number("clip-limit");
  const int tiles = static_cast<int>(input.number("tiles"));
  const auto over =
      input.choice("over") == "luma" ? PlaneTransform::Over::luma : PlaneTransform::Over::channel;
  return std::make_shared<PlaneTransform>(
      input.statistics.scale, input.channelCount(), over,
      [=](GrayRows& gray, const std::stop_token& stop) {
        return adaptiveEqualization(gray, clipLimit, tiles, stop);
      },
      TransformDescription{"clahe", {{"clip-limit", {clipLimit}}, {"tiles", {static_cast<double>(tiles)}}}});
}

} // namespace

NormalizationMode claheMode() {
  return {
      .id = "clahe",
      .title = "CLAHE",
      .summary = "Equalizes tiles of the image, limits how steep each tile's curve may become, and blends "
                 "between tiles.",
      .formula = "y = blend of the four nearest tiles' clipped cdf(x)·M / N_tile",
      .source = "Zuiderveld 1994; OpenCV createCLAHE.",
      .trap =
          "The same level becomes different values at different places, and noise in even areas grows up to "
          "about clip-limit times.",
      .dependence = Dependence::window,
      .invertible = false,
      .cost = CostClass::window,
      .parameters = {numberParameter("clip-limit", "Clip limit",
                                     "Steepest slope of a tile's curve. 2 as in OpenCV's tutorial; its "
                                     "createCLAHE starts at 40, which hardly limits.",
                                     2.0, 0.1, 256.0),
                     integerParameter("tiles", "Tiles", "Per side of the image.", 8, 1, 64),
                     choiceParameter("over", "Equalize",
                                     "luma: .299 R + .587 G + .114 B, its change added to all channels; "
                                     "channel: each by itself. Float images as 16-bit codes of 0..1, "
                                     "clamped.",
                                     {"luma", "channel"})},
      .fit = fitClahe,
  };
}

} // namespace normscope
