// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/in_turn.h"

#include <atomic>
#include <latch>
#include <memory>
#include <thread>

namespace normscope {
namespace {

TEST(InTurn, TakesInTheOrderOfPlaces) {
  InTurn<std::unique_ptr<int>> turns(10);
  std::vector<int> taken;
  const auto take = [&](std::size_t place, std::unique_ptr<int> thing) {
    EXPECT_EQ(place, taken.size());
    taken.push_back(*thing);
    return taken.size() < 4;
  };
  turns.finish(2, std::make_unique<int>(12), take);
  turns.finish(1, std::make_unique<int>(11), take);
  EXPECT_TRUE(taken.empty());
  turns.finish(0, std::make_unique<int>(10), take);
  EXPECT_EQ(taken, (std::vector<int>{10, 11, 12}));
  turns.finish(4, std::make_unique<int>(14), take);
  turns.finish(3, std::make_unique<int>(13), take);
  EXPECT_EQ(taken, (std::vector<int>{10, 11, 12, 13})) << "no more after false";
  EXPECT_FALSE(turns.mayBegin(5, {}));
}

// The first image takes until all others that may be begun are done: without a bound that would be all.
TEST(InTurn, NoMoreWaitThanMayBeAhead) {
  constexpr std::size_t kAhead = 16, kPlaces = 400;
  InTurn<int> turns(kAhead);
  std::atomic<std::size_t> next{0}, waiting{0}, most{0};
  std::latch aheadIsFull(kAhead - 1);
  std::vector<std::size_t> order;
  const auto work = [&] {
    for (std::size_t place; (place = next++) < kPlaces && turns.mayBegin(place, {});) {
      if (place == 0)
        aheadIsFull.wait();
      else if (place < kAhead)
        aheadIsFull.count_down();
      const std::size_t now = ++waiting;
      for (std::size_t seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
      }
      turns.finish(place, 0, [&](std::size_t turn, int) {
        --waiting;
        order.push_back(turn);
        return true;
      });
    }
  };
  {
    std::vector<std::jthread> workers;
    for (int i = 0; i < 4; ++i) workers.emplace_back(work);
  }
  EXPECT_EQ(order.size(), kPlaces);
  EXPECT_TRUE(std::ranges::is_sorted(order));
  EXPECT_LE(most, kAhead);
}

TEST(InTurn, AStopAndTheEndWakeWhoWaits) {
  InTurn<int> turns(1);
  std::stop_source stop;
  std::atomic<int> refused{0};
  std::jthread stopped([&] { refused += !turns.mayBegin(1, stop.get_token()); });
  stop.request_stop();
  stopped.join();
  EXPECT_EQ(refused, 1);
  std::jthread closed([&] { refused += !turns.mayBegin(1, {}); });
  turns.close();
  closed.join();
  EXPECT_EQ(refused, 2);
}

} // namespace
} // namespace normscope
