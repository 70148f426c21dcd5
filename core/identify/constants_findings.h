// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/identify.h"

#include <optional>

namespace normscope {

/// The largest standard deviation of values in 0..1: half of them 0, half 1.
inline constexpr double kLargestUnitStd = 0.5;

/// Whether a std of 1 was given, which libraries require where nothing is to be divided.
bool dividesByNothing(const WrittenNumbers& spread);

/// Says what constants, read already, are by themselves. `spread`: whose deviations they are where the mean
/// is somebody else's.
void findConstants(Identification& identification, const std::optional<ConstantsMatch>& spread);

} // namespace normscope
