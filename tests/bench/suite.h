// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/table.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace normscope::bench {

struct BenchOptions {
  std::optional<std::filesystem::path> folder; ///< of the user's images; none: pictures are made
  int repetitions = 7;                         ///< of either side of a ratio
  unsigned threads = 0;                        ///< 0: one per core
};

/// One group of figures.
struct Suite {
  std::string_view id;
  std::string_view title;
  void (*run)(const BenchOptions&, Table&);
};

std::span<const Suite> suites();

} // namespace normscope::bench
