// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/local_contrast.h"

namespace normscope {

NormalizationMode lcnMode() {
  return {
      .id = "lcn",
      .title = "Local contrast",
      .summary = "Subtracts the local mean and divides by the local deviation around every pixel.",
      .formula = "v = x − G∗x,  d = √(G∗v²),  y = v / max(mean of d, d)",
      .source = "Jarrett, Kavukcuoglu, Ranzato and LeCun 2009.",
      .trap = "Flat regions keep nothing of their brightness, and smooth dark ones are raised to the noise.",
      .dependence = Dependence::window,
      .invertible = false,
      .cost = CostClass::window,
      .parameters = {integerParameter("window", "Window", "Side of the Gaussian window in pixels; odd.", 9, 3,
                                      63),
                     numberParameter("sigma", "σ", "Of the Gaussian, in pixels.", 2.25, 0.1, 32.0)},
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const int window = static_cast<int>(input.number("window"));
        if (window % 2 == 0) return fail(ErrorCode::badUsage, "lcn.window must be odd");
        return std::make_shared<LocalContrast>(input.statistics.scale, input.channelCount(), window,
                                               input.number("sigma"));
      },
  };
}

} // namespace normscope
