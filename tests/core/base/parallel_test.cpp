// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"

#include <sys/resource.h>

#include <latch>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

namespace normscope {
namespace {

TEST(Parallel, CallsEachIndexOnce) {
  for (const unsigned threads : {0u, 1u, 3u, 64u}) {
    std::vector<std::atomic<int>> calls(500);
    parallelFor(calls.size(), threads, {}, [&](std::size_t i) { ++calls[i]; });
    EXPECT_TRUE(std::ranges::all_of(calls, [](const auto& count) { return count == 1; })) << threads;
  }
  parallelFor(0, 4, {}, [](std::size_t) { ADD_FAILURE(); });
}

TEST(Parallel, BeginsNothingAfterAStop) {
  std::stop_source stop;
  std::atomic<int> calls{0};
  parallelFor(1000, 1, stop.get_token(), [&](std::size_t i) {
    ++calls;
    if (i == 9) stop.request_stop();
  });
  EXPECT_EQ(calls, 10);
  parallelFor(100, 2, stop.get_token(), [&](std::size_t) { ++calls; });
  EXPECT_EQ(calls, 10);
}

TEST(Parallel, WorksOnAsManyThreadsAsAskedForAndTheCallersIsOne) {
  std::mutex mutex;
  std::set<std::thread::id> threads;
  std::latch all(5); // each waits until five run at a time
  parallelFor(5, 5, {}, [&](std::size_t) {
    all.arrive_and_wait();
    const std::scoped_lock lock(mutex);
    threads.insert(std::this_thread::get_id());
  });
  EXPECT_EQ(threads.size(), 5u);
  EXPECT_TRUE(threads.contains(std::this_thread::get_id()));

  std::atomic<int> running{0}, most{0};
  parallelFor(2000, 2, {}, [&](std::size_t) {
    const int now = ++running;
    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
    }
    --running;
  });
  EXPECT_LE(most, 2);
}

TEST(Parallel, OneThreadIsTheCallers) {
  const auto caller = std::this_thread::get_id();
  parallelFor(20, 1, {}, [&](std::size_t) { EXPECT_EQ(std::this_thread::get_id(), caller); });
}

TEST(Parallel, CallsMayNest) {
  std::vector<std::atomic<int>> calls(8 * 8 * 8);
  parallelFor(8, 4, {}, [&](std::size_t i) {
    parallelFor(8, 4, {}, [&](std::size_t j) {
      parallelFor(8, 4, {}, [&](std::size_t k) { ++calls[64 * i + 8 * j + k]; });
    });
  });
  EXPECT_TRUE(std::ranges::all_of(calls, [](const auto& count) { return count == 1; }));
}

TEST(Parallel, ManyThreadsMayCallAtOnce) {
  std::atomic<std::size_t> sum{0};
  {
    std::vector<std::jthread> callers;
    for (int caller = 0; caller < 6; ++caller)
      callers.emplace_back([&] {
        for (int round = 0; round < 100; ++round) parallelFor(20, 3, {}, [&](std::size_t i) { sum += i; });
      });
  }
  EXPECT_EQ(sum, 6u * 100u * 190u);
}

// One call holds every helper until another, whose caller is alone then, is done.
TEST(Parallel, DoesNotWaitForBusyHelpers) {
  std::latch busy(3), done(1);
  std::jthread other([&] {
    parallelFor(3, 3, {}, [&](std::size_t) {
      busy.count_down();
      done.wait();
    });
  });
  busy.wait();
  std::atomic<int> calls{0};
  parallelFor(50, 3, {}, [&](std::size_t) { ++calls; });
  EXPECT_EQ(calls, 50);
  done.count_down();
}

TEST(Parallel, ThrowsOnWhatTheWorkThrows) {
  for (const unsigned threads : {1u, 4u}) {
    std::atomic<int> calls{0};
    const auto run = [&] {
      parallelFor(100'000, threads, {}, [&](std::size_t i) {
        ++calls;
        if (i == 3) throw std::runtime_error("three");
      });
    };
    EXPECT_THROW(run(), std::runtime_error);
    EXPECT_LT(calls, 100'000);
  }
  // Of a helper too: both indices are begun, and only the caller's returns.
  std::latch both(2);
  const auto caller = std::this_thread::get_id();
  const auto run = [&] {
    parallelFor(2, 2, {}, [&](std::size_t) {
      both.arrive_and_wait();
      if (std::this_thread::get_id() != caller) throw std::out_of_range("a helper's");
    });
  };
  EXPECT_THROW(run(), std::out_of_range);
  std::atomic<int> calls{0};
  parallelFor(100, 2, {}, [&](std::size_t) { ++calls; });
  EXPECT_EQ(calls, 100); // and the pool works on
}

int priority() { return ::getpriority(PRIO_PROCESS, 0); }

TEST(Parallel, HelpersHaveTheCallersPriority) {
  const int own = priority();
  const auto prioritiesOfThree = [] {
    std::vector<int> found(3);
    std::latch all(3);
    parallelFor(3, 3, {}, [&](std::size_t i) {
      all.arrive_and_wait();
      found[i] = priority();
    });
    return found;
  };
  std::jthread([&] {
    ASSERT_EQ(::setpriority(PRIO_PROCESS, 0, own + 3), 0);
    const int lowered = priority(); // 19 is the lowest
    EXPECT_THAT(prioritiesOfThree(), ::testing::Each(lowered));
  }).join();
  EXPECT_THAT(prioritiesOfThree(), ::testing::Each(own));
}

} // namespace
} // namespace normscope
