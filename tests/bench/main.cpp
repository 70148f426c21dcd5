// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/child_process.h"
#include "bench/large_set.h"
#include "bench/suite.h"
#include "scan/scan.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <string>

namespace normscope::bench {
namespace {

/// In a process of its own, so that nothing else has touched memory before.
int scanForPeakMemory(const std::string& folder) {
  const std::vector<std::string> paths{folder};
  const auto dataset = openDataset(paths);
  if (!dataset) return 1;
  ScanOptions options;
  options.thumbnailSide = 256;
  scan(*dataset, options);
  fmt::print("{}\n", peakMegabytes());
  return 0;
}

int runSuites(const std::string& wanted, const BenchOptions& options) {
  fmt::print("{}\n{} repetitions of each side, interleaved; ratios are medians of the pairs' ratios of "
             "processor time,\n"
             "those of two threads against one of wall time\n\n",
             machine(), options.repetitions);
  Table table;
  bool found = false;
  for (const Suite& suite : suites()) {
    if (!wanted.empty() && suite.id != wanted) continue;
    found = true;
    table.section(fmt::format("{}: {}", suite.id, suite.title));
    suite.run(options, table);
  }
  if (!found) {
    fmt::print(stderr, "no suite '{}'; there are:", wanted);
    for (const Suite& suite : suites()) fmt::print(stderr, " {}", suite.id);
    fmt::print(stderr, "\n");
    return 2;
  }
  if (table.missed() > 0) fmt::print("\n{} of the targets missed\n", table.missed());
  return table.missed() > 0 ? 1 : 0;
}

} // namespace
} // namespace normscope::bench

int main(int argc, char** argv) {
  using namespace normscope::bench;
  CLI::App program("Figures of speed as ratios to floors measured in the same run");
  std::string suite, folder, peak, opened, cache;
  BenchOptions options;
  program.add_option("suite", suite, "one group of figures; all when none is named");
  program.add_option("folder", folder, "images to measure on; made ones when none is given");
  program.add_option("--repetitions", options.repetitions, "of either side of a ratio")
      ->check(CLI::PositiveNumber);
  program.add_option("--threads", options.threads, "0: one per core");
  program.add_option("--peak-memory", peak, "only scan FOLDER and print the peak memory in MB");
  program.add_option("--open", opened, "only open FOLDER from --cache and print what that takes");
  program.add_option("--cache", cache, "of --open");
  CLI11_PARSE(program, argc, argv);
  try {
    if (!peak.empty()) return scanForPeakMemory(peak);
    if (!opened.empty()) return printOpening(opened, cache);
    if (!folder.empty()) options.folder = folder;
    return runSuites(suite, options);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 3;
  }
}
