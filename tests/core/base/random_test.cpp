// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

#include <algorithm>

namespace normscope {
namespace {

TEST(Random, PermutationHoldsEveryNumberOnceAndFollowsItsSeed) {
  auto order = permutation(1000, 7);
  EXPECT_EQ(order, permutation(1000, 7));
  EXPECT_NE(order, permutation(1000, 8));
  EXPECT_FALSE(std::ranges::is_sorted(order));
  std::ranges::sort(order);
  for (std::uint32_t i = 0; i < 1000; ++i) ASSERT_EQ(order[i], i);
}

TEST(Random, IsSplitMix64) {
  // The generator's published first outputs for seed 1234567.
  Random random(1234567);
  EXPECT_EQ(random.next(), 6457827717110365317u);
  EXPECT_EQ(random.next(), 3203168211198807973u);
}

} // namespace
} // namespace normscope
