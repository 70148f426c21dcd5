// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <vector>

namespace normscope {

/// The mean image of the fit split in levels, for as many channels as the set has, or the sentence why there
/// is none.
Result<std::vector<double>> meanImageLevels(const FitInput& input);
/// Its per-position standard deviation, likewise.
Result<std::vector<double>> deviationImageLevels(const FitInput& input);

} // namespace normscope
