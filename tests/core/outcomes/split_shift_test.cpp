// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/split_shift.h"

#include <cmath>
#include <limits>
#include <vector>

namespace normscope::test {
namespace {

TEST(SplitShift, agreesWithScipyAndNumpy) {
  // scipy.stats.ks_2samp(a, b).statistic; numpy means and variances with ddof=1.
  const std::vector<double> a{0.1, 0.4, 0.4, 0.7, 0.9}, b{0.4, 0.5, 0.8, 0.95, 0.96, 0.99};
  const SplitShift shift = splitShift(a, b);
  EXPECT_DOUBLE_EQ(shift.ksDistance, 0.5);
  EXPECT_NEAR(shift.standardizedDifference, 0.9413197966244442, 1e-12);
  EXPECT_NEAR(shift.ksCritical, 0.8223098361728787, 1e-12);
  EXPECT_EQ(shift.n, 5u);
  EXPECT_EQ(shift.m, 6u);
  EXPECT_FALSE(shift.isSignificant());
}

TEST(SplitShift, isSymmetricAndBlindToOrder) {
  const std::vector<double> a{3, 1, 2, 2}, b{5, 2, 4}, sorted{1, 2, 2, 3};
  EXPECT_EQ(splitShift(a, b), splitShift(sorted, b));
  EXPECT_EQ(splitShift(a, b).ksDistance, splitShift(b, a).ksDistance);
  EXPECT_EQ(splitShift(a, b).standardizedDifference, splitShift(b, a).standardizedDifference);
}

TEST(SplitShift, ofASampleFromItselfIsNone) {
  const std::vector<double> a{0.2, 0.1, 0.9};
  const SplitShift shift = splitShift(a, a);
  EXPECT_EQ(shift.ksDistance, 0.0);
  EXPECT_EQ(shift.standardizedDifference, 0.0);
}

TEST(SplitShift, ofSeparatedSamplesIsWholeAndSignificant) {
  std::vector<double> a, b;
  for (int i = 0; i < 10; ++i) {
    a.push_back(i);
    b.push_back(100 + i);
  }
  const SplitShift shift = splitShift(a, b);
  EXPECT_EQ(shift.ksDistance, 1.0);
  EXPECT_TRUE(shift.isSignificant());
  EXPECT_GT(shift.standardizedDifference, 30.0);
}

TEST(SplitShift, ofConstantsIsNoneOrInfinite) {
  const std::vector<double> a{0.1, 0.1, 0.1}, b{0.3, 0.3};
  EXPECT_EQ(splitShift(a, a).standardizedDifference, 0.0);
  EXPECT_TRUE(std::isinf(splitShift(a, b).standardizedDifference));
}

TEST(SplitShift, ofTooFewOrNonFiniteValuesIsNotKnown) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> none, one{1.0}, two{1.0, 2.0}, odd{1.0, nan, 2.0, HUGE_VAL, -HUGE_VAL};
  EXPECT_TRUE(std::isnan(splitShift(none, two).ksDistance));
  EXPECT_TRUE(std::isnan(splitShift(none, two).ksCritical));
  EXPECT_FALSE(splitShift(none, two).isSignificant());
  EXPECT_TRUE(std::isnan(splitShift(one, two).standardizedDifference));
  EXPECT_EQ(splitShift(one, two).ksDistance, 0.5);
  EXPECT_EQ(splitShift(odd, two), splitShift(two, two));
}

} // namespace
} // namespace normscope::test
