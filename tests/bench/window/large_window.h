// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/table.h"

#include <string>

namespace normscope::testing {
class WatchedApplication;
}

namespace normscope::bench {

/// A window opened on a set of 1,000,000 images whose records are in the cache.
void addLargeSet(Table& table);

/// What addLargeSet starts, in a process that does nothing else: opens the folder from the cache, waits for
/// all that is to come and prints what it took.
int printLargeOpening(testing::WatchedApplication& application, const std::string& folder,
                      const std::string& cache);

} // namespace normscope::bench
