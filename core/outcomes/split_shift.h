// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace normscope {

/// How far two samples of a number lie apart, such as the mean brightness of the images of two splits.
struct SplitShift {
  /// |mean − mean| / √((s² + s²)/2) with sample variances (Austin 2009, "Balance diagnostics for comparing
  /// the distribution of baseline covariates"). 0 for equal means, infinite for others when neither sample
  /// varies, NaN when a sample has fewer than two values.
  double standardizedDifference = 0;
  /// Largest distance of the two empirical distribution functions, 0..1 (two-sample Kolmogorov-Smirnov); NaN
  /// when a sample is empty.
  double ksDistance = 0;
  /// What D exceeds by chance in 5 % of large samples: 1.358·√((n + m)/(n·m)); above 1 for samples too small
  /// to tell anything. NaN when a sample is empty.
  double ksCritical = 0;
  std::size_t n = 0, m = 0; ///< finite values; others are left out
  bool operator==(const SplitShift&) const = default;

  bool isSignificant() const { return ksDistance > ksCritical; }
};

/// Symmetric in its arguments apart from n and m.
SplitShift splitShift(std::span<const double> a, std::span<const double> b);

} // namespace normscope
