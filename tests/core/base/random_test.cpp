// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"
#include "base/random.h"

#include <algorithm>
#include <atomic>

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

TEST(Parallel, CallsEachIndexOnceAndStops) {
  std::vector<std::atomic<int>> calls(500);
  parallelFor(calls.size(), 3, {}, [&](std::size_t i) { ++calls[i]; });
  EXPECT_TRUE(std::ranges::all_of(calls, [](const auto& count) { return count == 1; }));
  std::stop_source stop;
  stop.request_stop();
  std::atomic<int> more{0};
  parallelFor(100, 2, stop.get_token(), [&](std::size_t) { ++more; });
  EXPECT_EQ(more, 0);
}

} // namespace
} // namespace normscope
