// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/ratio_estimate.h"

#include <cmath>

namespace normscope {
namespace {

TEST(RatioEstimate, StudentQuantilesMatchTheTables) {
  EXPECT_NEAR(studentQuantile975(20), 2.085963, 2e-6);
  EXPECT_NEAR(studentQuantile975(49), 2.009575, 1e-6);
  EXPECT_NEAR(studentQuantile975(99), 1.984217, 1e-6);
  EXPECT_NEAR(studentQuantile975(1e9), 1.959964, 1e-6);
}

TEST(RatioEstimate, FollowsTheFormula) {
  const std::vector<std::pair<double, double>> images{{10, 4}, {3, 2}, {22, 5}, {8, 8}};
  RatioEstimate estimate;
  double sum = 0, samples = 0;
  for (const auto& [s, n] : images) {
    estimate.add(s, n);
    sum += s;
    samples += n;
  }
  double scatter = 0;
  for (const auto& [s, n] : images) scatter += std::pow(s - sum / samples * n, 2);
  const double k = 4, attempted = 5, found = 20;
  const double expected =
      studentQuantile975(k - 1) * std::sqrt((1 - attempted / found) / k * scatter / (k - 1)) / (samples / k);
  EXPECT_NEAR(estimate.halfWidth95(5, 20).value(), expected, 1e-12);
  EXPECT_EQ(estimate.halfWidth95(20, 20), 0.0);
  EXPECT_FALSE(RatioEstimate().halfWidth95(0, 20).has_value());
}

} // namespace
} // namespace normscope
