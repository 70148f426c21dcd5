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

TEST(RatioEstimate, KnowsHowSkewedItsResidualsAre) {
  RatioEstimate even, skewed, flat, first, second;
  const std::vector<double> sums{1, 1, 1, 1, 1, 1, 1, 9};
  const double mean = 2;
  double squares = 0, cubes = 0;
  for (const double sum : sums) {
    skewed.add(sum, 1);
    (sum > 1 ? first : second).add(sum, 1);
    squares += std::pow(sum - mean, 2) / 8;
    cubes += std::pow(sum - mean, 3) / 8;
    flat.add(0.1, 1);
  }
  for (const double sum : {1.0, 2.0, 3.0}) even.add(sum, 1);
  EXPECT_NEAR(skewed.skewness(), cubes / std::pow(squares, 1.5), 1e-12);
  EXPECT_NEAR(even.skewness(), 0.0, 1e-12);
  EXPECT_EQ(flat.skewness(), 0.0);
  first.merge(second);
  EXPECT_NEAR(first.skewness(), skewed.skewness(), 1e-12);
}

} // namespace
} // namespace normscope
