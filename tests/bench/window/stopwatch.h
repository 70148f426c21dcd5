// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace normscope::bench {

/// Measures what a user waits for: from now until something holds and all of it is painted.
class Stopwatch {
public:
  /// Handles events until `holds` and then paints; milliseconds since the start. Throws std::runtime_error
  /// after five minutes.
  double until(const std::function<bool()>& holds) const;

private:
  std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace normscope::bench
