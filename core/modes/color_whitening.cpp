// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/color_whitening.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

double gain(double lambda, double largest, double epsilon) {
  lambda = std::max(lambda, 0.0);
  const bool empty = lambda + epsilon <= 0.0 || (epsilon == 0.0 && lambda <= 1e-15 * largest);
  return empty ? 0.0 : 1.0 / std::sqrt(lambda + epsilon);
}

} // namespace

ColorMap colorWhitening(const ColorMoments& moments, double epsilon, WhiteningForm form) {
  const int n = moments.channels;
  Eigen::MatrixXd covariance(n, n);
  for (int a = 0; a < n; ++a)
    for (int b = 0; b < n; ++b)
      covariance(a, b) = moments.covariance[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
  // Eigen's order ascends.
  Eigen::MatrixXd axes = solver.eigenvectors().rowwise().reverse();
  const Eigen::VectorXd lambda = solver.eigenvalues().reverse();
  Eigen::MatrixXd matrix(n, n);
  for (int k = 0; k < n; ++k) {
    Eigen::Index largest = 0;
    axes.col(k).cwiseAbs().maxCoeff(&largest);
    if (axes(largest, k) < 0.0) axes.col(k) *= -1.0;
    matrix.row(k) = gain(lambda(k), lambda(0), epsilon) * axes.col(k).transpose();
  }
  if (form == WhiteningForm::zca) matrix = axes * matrix;

  ColorMap map{.mean = moments.mean};
  for (int a = 0; a < n; ++a)
    for (int b = 0; b < n; ++b)
      map.matrix[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)] = matrix(a, b);
  return map;
}

} // namespace normscope
