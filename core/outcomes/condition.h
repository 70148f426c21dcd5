// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace normscope {

/// Eigenvalues of a symmetric n×n matrix (row-major), ascending; empty when an entry is not finite.
std::vector<double> eigenvalues(std::span<const double> symmetric, std::size_t n);

/// λmax/λmin of a matrix of second moments; NaN when λmin ≤ 1e-12·λmax: rank deficient, or nothing known.
double conditionNumber(std::span<const double> ascendingEigenvalues);

} // namespace normscope
