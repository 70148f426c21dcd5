// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/local_contrast_rule.h"

#include "modes/common_parameters.h"

namespace normscope {

std::vector<ParameterSpec> localContrastParameters() {
  std::vector<ParameterSpec> parameters{
      integerParameter("window", "Window",
                       "Side of the window in pixels; odd. By itself 9 for jarrett and torch7, 7 for "
                       "pylearn2.",
                       9, 3, 63),
      numberParameter("sigma", "σ",
                      "Of the Gaussian, in pixels. By itself 2 for pylearn2; torch7 has a box and no σ.",
                      2.25, 0.1, 32.0),
      choiceParameter("variant", "Variant",
                      "jarrett: divisor max(mean of d, d), reflected borders; torch7: box window, divisor "
                      "d, at least 1e-4; pylearn2: each channel by itself, divisor from x instead of v. "
                      "The last two have zeros beyond the border.",
                      {"jarrett", "torch7", "pylearn2"})};
  for (ParameterSpec& size : std::span(parameters).first(2)) size.follows = "variant";
  parameters[0].defaultsBy["pylearn2"] = 7.0;
  parameters[1].defaultsBy["pylearn2"] = 2.0;
  return parameters;
}

Result<LocalContrastRule> localContrastRule(const FitInput& input) {
  const int window = static_cast<int>(input.number("window"));
  if (window % 2 == 0) return fail(ErrorCode::badUsage, "the window must be odd");
  const std::string& variant = input.choice("variant");
  using Variant = LocalContrastRule::Variant;
  return LocalContrastRule{variant == "torch7"     ? Variant::torch7
                           : variant == "pylearn2" ? Variant::pylearn2
                                                   : Variant::jarrett,
                           window, input.number("sigma")};
}

} // namespace normscope
