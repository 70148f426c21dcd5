// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <stop_token>

namespace normscope {

/// As many threads as asked for; 0: one per core.
unsigned threadCount(unsigned asked);

/// Calls loop() on this thread and, as they come free, on up to `helpers` others of one pool that the whole
/// program shares; returns when this call and those that others began have. Others work at this thread's
/// priority. Whoever waits waits only for loops that run, so that calls may nest. The first exception of a
/// loop is thrown on.
void withHelpers(unsigned helpers, const std::function<void()>& loop);

/// Calls work(i) for i in [0, n) on this thread and up to `threads` - 1 others (0: one per core); returns
/// when all is done or the calls under way at a stop request are. May be called from anywhere, also within
/// `work`. `work` must not wait for another index. After an exception no further index is begun; the first is
/// thrown on.
template<class Work>
void parallelFor(std::size_t n, unsigned threads, const std::stop_token& stop, Work work) {
  std::atomic<std::size_t> next{0};
  const auto loop = [&] {
    try {
      for (std::size_t i; !stop.stop_requested() && (i = next++) < n;) work(i);
    } catch (...) {
      next = n;
      throw;
    }
  };
  const std::size_t most = std::max<std::size_t>(n, 1);
  withHelpers(static_cast<unsigned>(std::min<std::size_t>(threadCount(threads), most)) - 1, loop);
}

} // namespace normscope
