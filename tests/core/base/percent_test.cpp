// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {
namespace {

std::string written(double share) {
  const PercentFigure figure = percentFigure(share);
  const std::string number = fmt::format("{:.{}f}", figure.percent, figure.decimals);
  return figure.bound ? figure.bound + number : number;
}

TEST(Percent, OnlyNothingReadsAsNothingAndOnlyAllAsAll) {
  EXPECT_EQ(written(0.0), "0");
  EXPECT_EQ(written(-1e-17), "0"); // a difference of equals
  EXPECT_EQ(written(1e-12), "<0.1");
  EXPECT_EQ(written(0.00099), "<0.1");
  EXPECT_EQ(written(0.001), "0.1");
  EXPECT_EQ(written(0.5949), "59.5");
  EXPECT_EQ(written(0.99901), ">99.9");
  EXPECT_EQ(written(1.0 - 1e-12), ">99.9");
  EXPECT_EQ(written(1.0), "100");
}

TEST(Percent, PartsMayExceedTheWhole) {
  EXPECT_EQ(written(1.118), "112");
  EXPECT_EQ(written(25.0), "2500");
}

TEST(Percent, TheUnknownStaysUnknown) { EXPECT_TRUE(std::isnan(percentFigure(std::nan("")).percent)); }

} // namespace
} // namespace normscope
