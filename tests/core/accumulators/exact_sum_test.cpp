// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/exact_sum.h"
#include "accumulators/exact_total.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace normscope {
namespace {

double sum(const std::vector<double>& values) {
  ExactSum exact;
  for (const double value : values) exact.add(value);
  return static_cast<double>(exact.value());
}

TEST(ExactSum, LosesNothingToCancellation) {
  EXPECT_EQ(sum({1e300, 1.0, -1e300}), 1.0);
  EXPECT_EQ(sum({1e16, 1.0, 1.0, -1e16}), 2.0);
  EXPECT_EQ(sum({-1.0, 1e-300}), -1.0);
  EXPECT_EQ(sum({DBL_TRUE_MIN, DBL_TRUE_MIN}), 2 * DBL_TRUE_MIN);
  EXPECT_EQ(sum({DBL_MAX, -DBL_MAX, -3.0}), -3.0);
  EXPECT_EQ(sum({}), 0.0);
}

TEST(ExactSum, OrderAndGroupingDoNotMatter) {
  std::vector<double> values;
  for (int i = 1; i < 2000; ++i) values.push_back(std::ldexp(i % 2 ? 1.0 / i : -3.0 / i, i % 180 - 90));
  ExactSum forward, backward, first, second;
  for (const double value : values) forward.add(value);
  std::ranges::reverse(values);
  for (const double value : values) backward.add(value);
  for (std::size_t i = 0; i < values.size(); ++i) (i % 3 ? first : second).add(values[i]);
  first.merge(second);
  EXPECT_TRUE(forward == backward);
  EXPECT_TRUE(forward == first);
  EXPECT_EQ(forward.value(), first.value());
}

TEST(ExactTotal, IntegersAndFloatsMeetInUnitRange) {
  LinearTotal total;
  total.addInteger(65535u * 3u); // three full scales
  ExactSum floats;
  floats.add(0.25);
  total.addFloat(floats);
  LinearTotal copy = total;
  copy.merge(total);
  EXPECT_EQ(static_cast<double>(total.value()), 3.25);
  EXPECT_EQ(static_cast<double>(copy.value()), 6.5);
}

} // namespace
} // namespace normscope
