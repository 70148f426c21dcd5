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

} // namespace
} // namespace normscope
