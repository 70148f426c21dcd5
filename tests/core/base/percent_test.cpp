// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

#include <cmath>

namespace normscope {
namespace {

TEST(Percent, OnlyNothingReadsAsNothingAndOnlyAllAsAll) {
  EXPECT_EQ(percentText(0.0), "0 %");
  EXPECT_EQ(percentText(-1e-17), "0 %"); // a difference of equals
  EXPECT_EQ(percentText(1e-12), "<0.1 %");
  EXPECT_EQ(percentText(0.00099), "<0.1 %");
  EXPECT_EQ(percentText(0.001), "0.1 %");
  EXPECT_EQ(percentText(0.5949), "59.5 %");
  EXPECT_EQ(percentText(0.99901), ">99.9 %");
  EXPECT_EQ(percentText(1.0 - 1e-12), ">99.9 %");
  EXPECT_EQ(percentText(1.0), "100 %");
}

TEST(Percent, PartsMayExceedTheWhole) {
  EXPECT_EQ(percentText(1.118), "112 %");
  EXPECT_EQ(percentText(25.0), "2500 %");
}

TEST(Percent, TheUnknownIsADash) { EXPECT_EQ(percentText(std::nan("")), "–"); }

} // namespace
} // namespace normscope
