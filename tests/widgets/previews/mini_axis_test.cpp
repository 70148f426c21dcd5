// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/mini_histogram.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace normscope {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

MiniAxis axis(double low, double high) {
  OutputHistogram histogram;
  histogram.low = low;
  histogram.high = high;
  return miniAxis(histogram);
}

TEST(MiniAxis, MarksZeroAndOne) {
  EXPECT_THAT(axis(-2.1, 2.6).marks, ElementsAre(0, 1));
  EXPECT_EQ(axis(-2.1, 2.6).low, -2.1);
  EXPECT_THAT(axis(0.1, 0.6).marks, ElementsAre(0, 1));
  EXPECT_EQ(axis(0.1, 0.6).high, 1) << "it is widened to hold both";
}

TEST(MiniAxis, MarksLevelsWhereTheOutputIsInLevels) {
  EXPECT_THAT(axis(-124, 131).marks, ElementsAre(0, 255));
  EXPECT_THAT(axis(0, 65535).marks, ElementsAre(0, 65535));
}

TEST(MiniAxis, LeavesTheCurvesTheirWidth) {
  const MiniAxis narrow = axis(0, 0.004);
  EXPECT_THAT(narrow.marks, ElementsAre(0));
  EXPECT_EQ(narrow.high, 0.004);
  EXPECT_THAT(axis(0.5, 0.6).marks, IsEmpty());
}

} // namespace
} // namespace normscope
