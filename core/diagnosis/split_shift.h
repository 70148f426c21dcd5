// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace normscope {

/// How far two splits' values of some number per image lie apart.
struct SplitShift {
  /// |m₁ − m₂|/√((s₁² + s₂²)/2), population deviations; NaN without two values in each or without spread.
  double standardizedDifference = std::numeric_limits<double>::quiet_NaN();
  double ksDistance = std::numeric_limits<double>::quiet_NaN(); ///< two-sample Kolmogorov–Smirnov D
  double ksCritical = std::numeric_limits<double>::quiet_NaN(); ///< its 5 % value, 1.358·√((n + m)/(n·m))
  std::size_t n = 0, m = 0;
};
SplitShift splitShift(std::span<const double> first, std::span<const double> second);

} // namespace normscope
