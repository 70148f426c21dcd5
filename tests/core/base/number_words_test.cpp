// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

TEST(NumberWords, ChannelsAreLettersInSetsOfOneOrThreeAndNumbersBeyond) {
  EXPECT_EQ(channelName(0, 1), "Y");
  EXPECT_EQ(channelNames(3, " "), "R G B");
  EXPECT_EQ(channelNames(3, ", "), "R, G, B");
  EXPECT_EQ(channelNames(4, ""), "1234");
  EXPECT_EQ(channelName(11, 12), "12");
  EXPECT_EQ(channelNames(0, ", "), "");
}

TEST(NumberWords, LongNumbersAreWrittenShort) {
  EXPECT_EQ(plainFigure(0.12345, 4), "0.1235");
  EXPECT_EQ(plainFigure(9'999'999, 0), "9999999");
  EXPECT_EQ(plainFigure(3.4028e38, 4), "3.403e+38");
  EXPECT_EQ(plainFigure(-12'345'678, 2), "-1.235e+07");
}

} // namespace
} // namespace normscope
