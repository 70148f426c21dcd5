// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/child_process.h"
#include "bench/paired.h"
#include "bench/photographs.h"
#include "bench/rivals.h"
#include "bench/suite.h"
#include "scan/scan.h"
#include "statistics/dataset_statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace normscope::bench {
namespace {

ScanOptions statisticsOnly(unsigned threads) {
  ScanOptions options;
  options.threads = threads;
  options.meanImage.reset();
  return options;
}

ScanOptions withPictures(unsigned threads) {
  ScanOptions options;
  options.threads = threads;
  options.thumbnailSide = 256;
  return options;
}

void scanAll(const PictureGroup& group, const ScanOptions& options) {
  ScanObserver ignoring;
  computeStatistics(*scan(group.files, options, &ignoring));
}

void addRatios(const PictureGroup& group, const BenchOptions& bench, Table& table) {
  const bool jpeg = group.format == PictureFormat::jpeg;
  const unsigned threads = bench.threads;
  const auto bare = [&] { (jpeg ? decodeJpegsBare : decodePngsBare)(*group.files, threads); };
  table.section(fmt::format("{} ({} files)", group.name, group.files->size()));
  const Paired statistics = paired(bench.repetitions, bare, [&] { scanAll(group, statisticsOnly(threads)); });
  table.add({fmt::format("scan to statistics ÷ bare {} decode", jpeg ? "libjpeg-turbo" : "libspng"),
             Target::atMost(jpeg && group.large ? 1.10 : 1.15), statistics.ratio.cpu, "",
             describe(statistics)});
  if (!jpeg) return;
  const Paired pictures = paired(bench.repetitions, bare, [&] { scanAll(group, withPictures(threads)); });
  table.add({"the same with mean image and thumbnails", Target::atMost(1.5), pictures.ratio.cpu, "",
             describe(pictures)});
  const Paired rival = paired(
      bench.repetitions, [&] { scanAll(group, statisticsOnly(threads)); },
      [&] { countWithOpenCv(*group.files, threads); });
  table.add({"OpenCV imread + calcHist ÷ scan to statistics", Target::atLeast(1.8), rival.ratio.cpu, "",
             describe(rival)});
  const Paired scaling = paired(
      bench.repetitions, [&] { scanAll(group, statisticsOnly(2)); },
      [&] { scanAll(group, statisticsOnly(1)); });
  table.add({"one thread ÷ two threads", Target::atLeast(1.85), scaling.ratio.wall, "", describe(scaling)});
}

/// From the stop request to the return of scan().
void addCancelLatency(const PictureGroup& group, const BenchOptions& bench, Table& table) {
  std::vector<double> latencies;
  for (int i = 0; i < 2 * bench.repetitions; ++i) {
    std::stop_source stop;
    std::jthread reader([&] { scan(group.files, withPictures(bench.threads), nullptr, stop.get_token()); });
    std::this_thread::sleep_for(std::chrono::milliseconds(50 + 37 * i));
    latencies.push_back(1000.0 * costOf([&] {
                                   stop.request_stop();
                                   reader.join();
                                 }).wall);
  }
  table.add({"cancelling a scan of " + group.name, Target::atMost(100), *std::ranges::max_element(latencies),
             "ms", fmt::format("the slowest of {}; median {:.1f} ms", latencies.size(), median(latencies))});
}

void addPeakMemory(const PictureGroup& group, Table& table) {
  const std::string folder = group.files->roots.at(0);
  const double peak = std::stod(outputOf({"/proc/self/exe", "--peak-memory", folder}));
  table.add(
      {"peak memory, mean image and thumbnails, " + group.name, {}, peak, "MB", "VmHWM of a fresh process"});
}

void addStart(const BenchOptions& bench, Table& table) {
  std::vector<double> times;
  for (int i = 0; i < 3 * bench.repetitions; ++i)
    times.push_back(1000.0 * costOf([] { outputOf({NORMSCOPE_CLI, "modes"}); }).wall);
  table.add({"normscope-cli modes, start to exit", Target::atMost(20), median(times), "ms",
             fmt::format("fastest {:.1f} ms", *std::ranges::min_element(times))});
}

void runScan(const BenchOptions& bench, Table& table) {
  const auto groups = bench.folder ? picturesOf(*bench.folder) : photographs();
  for (const PictureGroup& group : groups) addRatios(group, bench, table);
  table.section("waiting and memory");
  addStart(bench, table);
  for (const PictureGroup& group : groups)
    if (group.large || bench.folder) addCancelLatency(group, bench, table);
  for (const PictureGroup& group : groups) addPeakMemory(group, table);
}

} // namespace

Suite scanSuite() { return {"scan", "from files to statistics", runScan}; }

} // namespace normscope::bench
