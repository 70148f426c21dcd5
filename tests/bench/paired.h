// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace normscope::bench {

/// Time on the clock and processor time of all threads, both in seconds.
struct Cost {
  double wall = 0.0;
  double cpu = 0.0;
};
Cost costOf(const std::function<void()>& work);

/// Median costs of two works and the median of the pairs' ratios, subject over floor.
struct Paired {
  Cost floor, subject;
  Cost ratio;
};

/// Runs both once to fill caches, then floor and subject in turn: what else the machine does meets both.
Paired paired(int repetitions, const std::function<void()>& floor, const std::function<void()>& subject);

/// "cpu 1.12, wall 1.14; 0.84 s over 0.75 s"
std::string describe(const Paired& paired);

double median(std::vector<double> values);

} // namespace normscope::bench
