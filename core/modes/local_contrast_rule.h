// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"
#include "transforms/local_contrast.h"

#include <vector>

namespace normscope {

/// What local contrast normalization lets a user change: window, sigma and variant.
std::vector<ParameterSpec> localContrastParameters();
/// Errors: badUsage for an even window.
Result<LocalContrastRule> localContrastRule(const FitInput& input);

} // namespace normscope
