// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/color_whitening.h"
#include "modes/mode.h"

namespace normscope {

/// The whitening of the fit split's channels, one matrix for all images.
Result<TransformPtr> setWhitening(const FitInput& input, WhiteningForm form);

/// ε of the colour whitenings.
ParameterSpec whiteningEpsilon();

} // namespace normscope
