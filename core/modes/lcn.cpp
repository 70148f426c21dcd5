// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/local_contrast_rule.h"

namespace normscope {

NormalizationMode lcnMode() {
  return {
      .id = "lcn",
      .title = "Local contrast",
      .summary = "Subtracts the local mean and divides by the local deviation around every pixel.",
      .formula = "v = x − G∗x,  d = √(G∗v²),  y = v / max(mean of d, d)",
      .source = "Jarrett, Kavukcuoglu, Ranzato and LeCun 2009; variants of torch7 and pylearn2.",
      .trap = "Flat regions keep nothing of their brightness, and smooth dark ones are raised to the noise.",
      .dependence = Dependence::window,
      .invertible = false,
      .cost = CostClass::window,
      .parameters = localContrastParameters(),
      .fit = [](const FitInput& input) -> Result<TransformPtr> {
        const auto rule = localContrastRule(input);
        if (!rule) return tl::unexpected(rule.error());
        return std::make_shared<LocalContrast>(input.statistics.scale, input.channelCount(), *rule);
      },
  };
}

} // namespace normscope
