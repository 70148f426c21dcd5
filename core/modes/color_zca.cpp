// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/color_statistics.h"

namespace normscope {

NormalizationMode colorZcaMode() {
  return {
      .id = "color-zca",
      .title = "Colour ZCA",
      .summary =
          "Whitens the channels of the data set: centred, uncorrelated, of unit variance, and as close "
          "to red, green and blue as that allows.",
      .formula = "y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean)",
      .source = "ZCA whitening (Bell and Sejnowski 1997) of the three channels.",
      .trap = "Differences between channels are small in photographs and mostly noise; whitening raises them "
              "to the strength of brightness.",
      .dependence = Dependence::dataset,
      .invertible = true,
      .cost = CostClass::colorMatrix,
      .transform = TransformKind::colorMatrix,
      .parameters = {whiteningEpsilon()},
      .fit = [](const FitInput& input) { return setWhitening(input, WhiteningForm::zca); },
  };
}

} // namespace normscope
