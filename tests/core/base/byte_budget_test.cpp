// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/byte_budget.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace normscope {
namespace {

TEST(ByteBudget, IsGivenBackByLeases) {
  ByteBudget budget(100);
  {
    ByteBudget::Lease one = budget.acquire(60);
    const ByteBudget::Lease other = budget.acquire(40);
    EXPECT_EQ(budget.inUse(), 100u);
    const ByteBudget::Lease moved = std::move(one);
    EXPECT_EQ(moved.bytes(), 60u);
    EXPECT_EQ(budget.inUse(), 100u);
  }
  EXPECT_EQ(budget.inUse(), 0u);
}

TEST(ByteBudget, WhoeverIsAloneGetsWhatHeAsksFor) {
  ByteBudget budget(100);
  const ByteBudget::Lease large = budget.acquire(1000);
  EXPECT_TRUE(large);
  EXPECT_EQ(budget.inUse(), 1000u);
}

TEST(ByteBudget, OthersWaitUntilTheyFitOrAreStopped) {
  ByteBudget budget(100);
  ByteBudget::Lease held = budget.acquire(80);
  std::stop_source stop;
  auto stopped = std::async(std::launch::async, [&] { return budget.acquire(30, stop.get_token()); });
  stop.request_stop();
  EXPECT_FALSE(stopped.get());
  auto waiting = std::async(std::launch::async, [&] { return budget.acquire(30); });
  held = {};
  EXPECT_TRUE(waiting.get());
}

TEST(ByteBudget, NeverHasMoreInUseThanItHoldsUnlessAlone) {
  ByteBudget budget(100);
  std::atomic<bool> isExceeded = false;
  std::vector<std::jthread> threads;
  for (std::size_t t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (std::size_t i = 0; i < 300; ++i) {
        const std::size_t bytes = 1 + (t * 37 + i * 11) % 130;
        const ByteBudget::Lease lease = budget.acquire(bytes);
        if (budget.inUse() > std::max<std::size_t>(100, bytes)) isExceeded = true;
      }
    });
  threads.clear();
  EXPECT_FALSE(isExceeded);
  EXPECT_EQ(budget.inUse(), 0u);
}

} // namespace
} // namespace normscope
