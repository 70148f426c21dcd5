// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/constants.h"
#include "figures/ladder.h"

#include <gtest/gtest.h>

#include <limits>

namespace normscope::figures {
namespace {

TEST(Ladder, MarksAreSortedAndLieOnTheAxis) {
  const std::vector<LadderRung> rungs{{LadderStep::raw, {0.004, 0.3, 0.02}, {}},
                                      {LadderStep::whitened, {0.9, 0.8, 0.7}, {}}};
  const Ladder figure = ladder(rungs);
  ASSERT_EQ(figure.columns.size(), 2U);
  EXPECT_EQ(figure.columns[0].title, "raw");
  for (const LadderColumn& column : figure.columns) {
    ASSERT_EQ(column.marks.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_GT(*column.marks[i], figure.eigenvalues.low);
      EXPECT_LT(*column.marks[i], figure.eigenvalues.high);
      EXPECT_TRUE(i == 0 || *column.marks[i] <= *column.marks[i - 1]);
    }
    EXPECT_EQ(column.span, std::pair(*column.marks[2], *column.marks[0]));
  }
  for (const Tick& tick : figure.eigenvalues.ticks) EXPECT_GE(tick.value, figure.eigenvalues.low);
  EXPECT_EQ(figure.eigenvalues.ticks.front().label, "0.01");
  EXPECT_EQ(figure.eigenvalues.ticks.back().label, "1");
}

TEST(Ladder, RoundingAndWhatIsNoNumberAreGaps) {
  const std::vector<LadderRung> rungs{{LadderStep::raw, {1.0, 1e-3, 1e-15}, {}},
                                      {LadderStep::centered, {kInfinity, 1.0, kUnknown}, {}},
                                      {LadderStep::standardized, {0, 0, 0}, {}}};
  const Ladder figure = ladder(rungs);
  EXPECT_FALSE(figure.columns[0].marks[2]);
  for (const LadderColumn& column : figure.columns) EXPECT_FALSE(column.span);
  EXPECT_FALSE(figure.columns[2].marks[0]);
  EXPECT_LT(figure.eigenvalues.high, 10);
  EXPECT_GT(figure.eigenvalues.low, 1e-5);
}

TEST(Ladder, GrayAndEmptySets) {
  EXPECT_EQ(ladder({}).ranks, 0U);
  const std::vector<LadderRung> gray{{LadderStep::raw, {0.25}, {}}};
  EXPECT_EQ(ladder(gray).ranks, 1U);
  EXPECT_EQ(ladder(gray).columns[0].span, std::pair(0.25, 0.25));
}

} // namespace
} // namespace normscope::figures
