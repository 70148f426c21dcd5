// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace normscope {

/// Room for `count` values in an empty vector. A large one is asked for in pages of 2 MB where the system has
/// them: it is fresh memory each time, and thousands of first touches of small pages take longer than what is
/// done with it.
template<class Value>
void reserveLargePages(std::vector<Value>& values, std::size_t count) {
  constexpr std::uintptr_t kSmallPage = 4096;
  constexpr std::size_t kLargePage = std::size_t(2) << 20;
  values.reserve(count);
  if (const std::size_t bytes = count * sizeof(Value); bytes >= 2 * kLargePage) {
    const auto begin = reinterpret_cast<std::uintptr_t>(values.data());
    const std::uintptr_t first = (begin + kSmallPage - 1) / kSmallPage * kSmallPage;
    // Advice only: where it is not followed, nothing changes.
    madvise(reinterpret_cast<void*>(first), bytes - (first - begin), MADV_HUGEPAGE);
  }
}

/// So many zeros.
template<class Value>
std::vector<Value> zerosInLargePages(std::size_t count) {
  std::vector<Value> values;
  reserveLargePages(values, count);
  values.resize(count);
  return values;
}

} // namespace normscope
