// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

namespace normscope {

/// The inner loops of moments of pixels of three interleaved channels. Sums are by place, so that any vector
/// instructions give the same.

/// Σ (x_c − from_c) of each channel; not finite where a sample is not.
std::array<double, 3> sumsFrom(std::span<const double> samples, const std::array<double, 3>& from);
/// Σ (x_a − from_a)(x_b − from_b) for (a, b) = (0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2).
std::array<double, 6> productsFrom(std::span<const double> samples, const std::array<double, 3>& from);

} // namespace normscope
