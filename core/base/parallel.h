// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace normscope {

/// Calls work(i) for i in [0, n) on up to `threads` threads (0: one per core); returns when all is done or
/// the calls under way at a stop request are. `work` must not throw.
template<class Work>
void parallelFor(std::size_t n, unsigned threads, const std::stop_token& stop, Work work) {
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  std::atomic<std::size_t> next{0};
  const auto loop = [&] {
    for (std::size_t i; !stop.stop_requested() && (i = next++) < n;) work(i);
  };
  std::vector<std::jthread> others;
  for (std::size_t t = 1; t < std::min<std::size_t>(threads, n); ++t) others.emplace_back(loop);
  loop();
}

} // namespace normscope
