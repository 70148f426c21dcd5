// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/axis.h"

#include <gtest/gtest.h>

namespace normscope::figures {
namespace {

TEST(Axis, MapsValuesToPixels) {
  const Axis linear{0, 2}, logarithmic{1, 100, true};
  EXPECT_DOUBLE_EQ(linear.at(1, 100, 200), 150);
  EXPECT_DOUBLE_EQ(linear.at(2, 200, 100), 100) << "upwards";
  EXPECT_DOUBLE_EQ(logarithmic.at(10, 0, 10), 5);
  EXPECT_DOUBLE_EQ((Axis{3, 3}).at(3, 0, 10), 5) << "the middle of an axis without width";
}

TEST(Axis, TicksAreRound) {
  EXPECT_EQ(niceTicks(0, 1, 5), (std::vector<double>{0, 0.2, 0.4, 0.6000000000000001, 0.8, 1}));
  EXPECT_EQ(niceTicks(3, 3, 5), std::vector<double>{3});
  EXPECT_EQ(decades(0.5, 200), (std::vector<double>{1, 10, 100}));
}

} // namespace
} // namespace normscope::figures
