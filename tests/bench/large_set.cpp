// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/large_set.h"

#include "bench/child_process.h"
#include "bench/photographs.h"
#include "cache/scan_policy.h"
#include "outcomes/outcome.h"
#include "records/record_codec.h"
#include "records/record_store.h"
#include "records/set_paths.h"
#include "scan/scan.h"
#include "statistics/scan_totals.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace normscope::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLinks = 50'000; // of one file: file systems allow some 65,000
constexpr std::size_t kFewestFiles = 50;
constexpr std::size_t kFolders = 100;
constexpr std::size_t kRecords = 200;
constexpr std::size_t kRowsAtOnce = 5000;

ScanOptions statisticsOnly() {
  ScanOptions options;
  options.meanImage.reset();
  return options;
}

std::shared_ptr<const Dataset> open(const std::string& folder) {
  const std::vector<std::string> paths{folder};
  auto dataset = openDataset(paths);
  if (!dataset) throw std::runtime_error(dataset.error().message.english());
  return *dataset;
}

/// Some photographs that all others are made to look like.
std::shared_ptr<const ScanResult> photographRecords() {
  ScanOptions options;
  options.sample = kRecords;
  return scan(photographs().front().files, options);
}

} // namespace

LargeSet::LargeSet(std::size_t images)
    : m_place(fs::temp_directory_path() / fmt::format("normscope-bench-{}-{}", ::getpid(), images)) {
  for (std::size_t i = 0; i < kFolders; ++i)
    fs::create_directories(fs::path(folder()) / fmt::format("{:03}", i));
  const std::size_t files = std::max(kFewestFiles, (images + kLinks - 1) / kLinks);
  for (std::size_t i = 0; i < images; ++i) {
    const fs::path source = m_place / fmt::format("source-{}.jpg", i % files);
    if (i < files) std::ofstream(source, std::ios::binary) << smallJpeg(i + 1);
    fs::create_hard_link(source, fs::path(folder()) / fmt::format("{:03}", i % kFolders) /
                                     fmt::format("image_{:08}.jpg", i));
  }
}

LargeSet::~LargeSet() {
  std::error_code error;
  fs::remove_all(m_place, error);
}

double LargeSet::fillCache() const {
  const auto photographs = photographRecords();
  std::vector<std::vector<std::byte>> records;
  std::vector<Hash128> contents;
  for (const ImageOutcome& image : photographs->images) {
    if (!image.record) continue;
    const auto record = image.record.load();
    records.push_back(encode(*record));
    contents.push_back(record->contentHash);
  }
  const auto dataset = open(folder());
  const SetPaths paths(*dataset);
  auto opened = RecordStore::open(cache(), paths.identity(), recordPolicy(statisticsOnly()));
  if (!opened.store) throw std::runtime_error(opened.notice.english());
  double bytes = 0;
  std::vector<StoredRow> rows;
  std::map<std::string, RecordStore::Sums> sums;
  for (ImageId id = 0; id < dataset->size(); ++id) {
    const auto version = ifSettled(dataset->version(id));
    if (!version) throw std::runtime_error("a file changed a moment ago");
    rows.push_back({{paths.nameOf((*dataset)[id]), *version}, records[id % records.size()]});
    bytes += static_cast<double>(rows.back().outcome.size());
    RecordStore::Sums& split = sums[sumsName(photographs->options, (*dataset)[id].split)];
    split.fingerprint.add(rows.back().key, contents[id % records.size()]);
    if (id % records.size() == 0) split.sums.merge(photographs->meanImages.begin()->second);
    const bool isLast = id + 1 == dataset->size();
    if (rows.size() < kRowsAtOnce && !isLast) continue;
    if (const auto written = opened.store->write(rows, isLast ? sums : decltype(sums)()); !written)
      throw std::runtime_error(written.error().message);
    rows.clear();
  }
  return bytes / static_cast<double>(dataset->size());
}

int printOpening(const std::string& folder, const std::string& cache) {
  const auto begin = std::chrono::steady_clock::now();
  const auto seconds = [&] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  const auto dataset = open(folder);
  const double listed = seconds();
  const auto scanned = scan(dataset, statisticsOnly(), nullptr, {}, nullptr, cache);
  const double read = seconds();
  const ScanTotals totals(*scanned);
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
  SetKnowledge known;
  known.codes = std::make_shared<const SetCodes>(setCodes(totals.all()));
  std::size_t answers = 0;
  for (const auto& outcome : glanceAtModes(*scanned, totals.statistics(), requests, {}, known))
    answers += outcome.isMeasured();
  if (answers == 0) return 1;
  fmt::print("{} {} {} {} {} {}\n", listed, read, seconds(), peakMegabytes(), scanned->read,
             scanned->filesRead);
  return 0;
}

Opening openingOf(const LargeSet& set) {
  std::istringstream words(outputOf({"/proc/self/exe", "--open", set.folder(), "--cache", set.cache()}));
  Opening opening;
  words >> opening.listed >> opening.read >> opening.answered >> opening.megabytes >> opening.images >>
      opening.filesRead;
  if (!words) throw std::runtime_error("the large set could not be opened");
  return opening;
}

} // namespace normscope::bench
