// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/paired.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <cassert>
#include <chrono>

namespace normscope::bench {
namespace {

double processorSeconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

double median(std::vector<double> values) {
  assert(!values.empty());
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

Cost costOf(const std::function<void()>& work) {
  const double cpu = processorSeconds();
  const auto start = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  return {wall.count(), processorSeconds() - cpu};
}

Paired paired(int repetitions, const std::function<void()>& floor, const std::function<void()>& subject) {
  floor();
  subject();
  std::vector<double> wall[3], cpu[3];
  for (int i = 0; i < repetitions; ++i) {
    const Cost a = costOf(floor);
    const Cost b = costOf(subject);
    wall[0].push_back(a.wall), wall[1].push_back(b.wall), wall[2].push_back(b.wall / a.wall);
    cpu[0].push_back(a.cpu), cpu[1].push_back(b.cpu), cpu[2].push_back(b.cpu / a.cpu);
  }
  return {{median(wall[0]), median(cpu[0])},
          {median(wall[1]), median(cpu[1])},
          {median(wall[2]), median(cpu[2])}};
}

std::string describe(const Paired& paired) {
  return fmt::format("cpu {:.3f}, wall {:.3f}; cpu {:.2f} s over {:.2f} s", paired.ratio.cpu,
                     paired.ratio.wall, paired.subject.cpu, paired.floor.cpu);
}

} // namespace normscope::bench
