// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/color_map.h"

#include <array>
#include <cstdint>

namespace normscope {

/// Mean and population covariance of the channels, unit range; the first `channels` rows count.
struct ColorMoments {
  int channels = 3;
  std::array<double, 3> mean{};
  std::array<std::array<double, 3>, 3> covariance{};
};

/// Which of all whitening matrices: pca turns onto the principal axes, zca turns back and so stays closest to
/// the colours as they were.
enum class WhiteningForm : std::uint8_t { pca, zca };

/// The matrix that gives the channels unit variance without correlation: D·Uᵀ (pca) or U·D·Uᵀ (zca) with
/// D = (Λ + ε)^(−1/2), eigenvalues descending, the component of largest magnitude of each eigenvector
/// positive. Directions without variance get gain 0: λ + ε = 0, or λ ≤ 1e-15 of the largest when ε is 0.
/// Bell and Sejnowski 1997; ε in unit range squared.
ColorMap colorWhitening(const ColorMoments& moments, double epsilon, WhiteningForm form);

} // namespace normscope
