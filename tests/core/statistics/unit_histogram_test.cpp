// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/dataset_statistics.h"

#include <cmath>

namespace normscope {
namespace {

TEST(UnitHistogram, PercentilesAreExactBelowATenth) {
  const UnitHistogram histogram{{{0.0, 1}, {0.5, 1998}, {1.0, 1}}, 2000};
  EXPECT_EQ(histogram.percentile(0.0), 0.0);
  EXPECT_EQ(histogram.percentile(0.05), 0.0); // 1 of 2000
  EXPECT_EQ(histogram.percentile(0.051), 0.5);
  EXPECT_EQ(histogram.percentile(99.95), 0.5); // 1999 of 2000
  EXPECT_EQ(histogram.percentile(99.951), 1.0);
  EXPECT_EQ(histogram.percentile(100.0), 1.0);
  EXPECT_TRUE(std::isnan(UnitHistogram{}.percentile(50.0)));
}

TEST(UnitHistogram, PercentilesAreTheSmallestValueThatReachesTheShare) {
  UnitHistogram histogram{{}, 1000};
  for (int i = 0; i < 1000; ++i) histogram.bins.emplace_back(i / 1000.0, 1);
  for (int tenths = 1; tenths <= 1000; ++tenths)
    EXPECT_EQ(histogram.percentile(tenths / 10.0), (tenths - 1) / 1000.0) << tenths;
}

} // namespace
} // namespace normscope
