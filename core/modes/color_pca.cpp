// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/color_statistics.h"

namespace normscope {

NormalizationMode colorPcaMode() {
  return {
      .id = "color-pca",
      .title = "Colour PCA",
      .summary = "Turns the channels onto the data set's three colour axes, strongest first, and gives each "
                 "unit variance.",
      .formula = "y = (Λ + ε)^(−1/2) Uᵀ (x/M − mean)",
      .source = "PCA whitening of the three channels (CS231n, UFLDL); the axes of AlexNet's colour "
                "augmentation (Krizhevsky et al. 2012).",
      .trap = "The outputs are no longer red, green and blue, and the third, mostly noise, is raised to the "
              "strength of the first.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::colorMatrix,
      .transform = TransformKind::colorMatrix,
      .parameters = {whiteningEpsilon()},
      .outputChannels = {"PC1", "PC2", "PC3"},
      .fit = [](const FitInput& input) { return setWhitening(input, WhiteningForm::pca); },
  };
}

} // namespace normscope
