// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/color_statistics.h"

#include "modes/common_parameters.h"
#include "transforms/color_matrix.h"

namespace normscope {

Result<TransformPtr> setWhitening(const FitInput& input, WhiteningForm form) {
  ColorMoments moments{.channels = input.channelCount(), .covariance = input.statistics.covariance};
  for (std::size_t c = 0; c < input.statistics.channels.size(); ++c)
    moments.mean[c] = input.statistics.channels[c].mean;
  return std::make_shared<ColorMatrix>(input.statistics.scale, input.channelCount(),
                                       colorWhitening(moments, input.number("epsilon"), form));
}

ParameterSpec whiteningEpsilon() {
  return numberParameter("epsilon", "ε",
                         "Added to every eigenvalue, in unit range squared; 0 whitens fully and leaves out "
                         "directions without variance.",
                         1e-5, 0.0, 1.0);
}

} // namespace normscope
