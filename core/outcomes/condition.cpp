// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/condition.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {

std::vector<double> eigenvalues(std::span<const double> symmetric, std::size_t n) {
  if (n == 0 || !std::ranges::all_of(symmetric, [](double x) { return std::isfinite(x); })) return {};
  const auto size = static_cast<Eigen::Index>(n);
  const Eigen::Map<const Eigen::MatrixXd> matrix(symmetric.data(), size, size);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix, Eigen::EigenvaluesOnly);
  const auto& values = solver.eigenvalues();
  return {values.data(), values.data() + n};
}

double conditionNumber(std::span<const double> ascendingEigenvalues) {
  if (ascendingEigenvalues.empty()) return std::numeric_limits<double>::quiet_NaN();
  const double smallest = ascendingEigenvalues.front(), largest = ascendingEigenvalues.back();
  return smallest > 1e-12 * largest ? largest / smallest : std::numeric_limits<double>::quiet_NaN();
}

} // namespace normscope
