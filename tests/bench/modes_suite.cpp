// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/paired.h"
#include "bench/photographs.h"
#include "bench/suite.h"
#include "outcomes/outcome.h"
#include "scan/scan.h"
#include "statistics/dataset_statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace normscope::bench {
namespace {

constexpr std::size_t kManyImages = 100'000;

// A set of many images whose records are those of a few, over and over.
struct ManyImages {
  std::shared_ptr<ScanResult> scan = std::make_shared<ScanResult>();
  DatasetStatistics statistics;
  std::shared_ptr<const SetCodes> codes;

  ManyImages(const ScanResult& few, std::size_t count) {
    auto dataset = std::make_shared<Dataset>();
    *scan = few;
    scan->images.clear();
    for (std::size_t i = 0; scan->images.size() < count; ++i) {
      const std::size_t id = i % few.images.size();
      if (!few.images[id].record) continue;
      scan->images.push_back(few.images[id]);
      dataset->add((*few.dataset)[static_cast<ImageId>(id)]);
    }
    scan->dataset = dataset;
    scan->read = count;
    scan->failed = 0;
    statistics = computeStatistics(*scan);
    std::vector<ImageId> members(count);
    for (std::size_t id = 0; id < count; ++id) members[id] = static_cast<ImageId>(id);
    codes = std::make_shared<const SetCodes>(setCodes(*scan, members, statistics.channels.size()));
  }
};

double medianMilliseconds(int repetitions, const std::function<void()>& work) {
  std::vector<double> times;
  times.reserve(static_cast<std::size_t>(repetitions));
  for (int i = 0; i < repetitions; ++i) times.push_back(1e3 * costOf(work).wall);
  return median(std::move(times));
}

void glance(const BenchOptions& options, Table& table, const ManyImages& set) {
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
  const CompareOptions compare{.threads = 1};
  SetKnowledge known;
  known.codes = set.codes;
  std::size_t modes = 0;
  const double milliseconds = medianMilliseconds(options.repetitions, [&] {
    modes = static_cast<std::size_t>(std::ranges::count_if(
        glanceAtModes(*set.scan, set.statistics, requests, compare, known), &ModeOutcome::isMeasured));
  });
  table.add({"histograms, clipping, levels of all dataset modes", Target::atMost(16), milliseconds, "ms",
             fmt::format("{} modes, {} images", modes, set.scan->read)});
}

void overImages(Table& table, const ManyImages& set) {
  const CompareOptions compare{.pixelSample = 0, .threads = 1};
  for (const NormalizationMode& mode : allModes()) {
    if (mode.cost == CostClass::window || mode.dependence == Dependence::batch) continue;
    const ModeRequest request{&mode, {}};
    const auto fitted = fitMode(mode, set.statistics, set.scan.get());
    const ImageRecord first = *set.scan->images.front().record.load();
    if (!fitted || (!(*fitted)->pointMap(first, 0) && !(*fitted)->colorMap(first, 0))) continue;
    const Cost cost =
        costOf([&] { (void)compareModes(*set.scan, set.statistics, std::span(&request, 1), compare); });
    table.add({"all measures of " + mode.id + ", 100,000 images", Target::atMost(1),
               cost.cpu * static_cast<double>(kManyImages) / static_cast<double>(set.scan->read), "s",
               "from records, one core"});
  }
}

void runModes(const BenchOptions& options, Table& table) {
  const auto groups = options.folder ? picturesOf(*options.folder) : photographs();
  const auto group = std::ranges::find_if(
      groups, [](const PictureGroup& g) { return g.format == PictureFormat::jpeg && !g.large; });
  if (group == groups.end()) throw std::runtime_error("the modes suite needs JPEGs");
  ScanOptions scanOptions;
  scanOptions.meanImage.reset();
  scanOptions.sample = 200;
  const ManyImages set(*scan(group->files, scanOptions), kManyImages);
  table.section(fmt::format("{} images with the records of 200", kManyImages));
  glance(options, table, set);
  overImages(table, set);
}

} // namespace

Suite modesSuite() { return {"modes", "Measures of modes from records", runModes}; }

} // namespace normscope::bench
