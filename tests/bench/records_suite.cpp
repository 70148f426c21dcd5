// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/child_process.h"
#include "bench/large_set.h"
#include "bench/suite.h"

#include <fmt/format.h>

#include <stdexcept>
#include <string>

namespace normscope::bench {
namespace {

constexpr std::size_t kFew = 1'000, kMany = 100'000, kStored = 1'000'000;

double peakOfScan(std::size_t images) {
  const LargeSet set(images);
  return std::stod(outputOf({"/proc/self/exe", "--peak-memory", set.folder()}));
}

void addGrowth(Table& table) {
  table.section(fmt::format("scanning {} and {} small JPEGs, with mean image and thumbnails", kFew, kMany));
  const double few = peakOfScan(kFew), many = peakOfScan(kMany);
  table.add({"peak memory", Target::atMost(120), many, "MB", fmt::format("{:.0f} MB for {}", few, kFew)});
  table.add({"growth with the number of images", Target::atMost(150),
             1048576.0 * (many - few) / static_cast<double>(kMany - kFew), "B", "per image"});
}

void addStore(Table& table) {
  table.section(fmt::format("a store of {} records of 500×375 JPEGs", kStored));
  const LargeSet set(kStored);
  const double bytes = set.fillCache();
  const Opening opening = openingOf(set);
  if (opening.filesRead > 0) throw std::runtime_error("the store did not know its images");
  const auto images = static_cast<double>(opening.images);
  table.add({"bytes per record", Target::atMost(1700), bytes, "B", "in the store"});
  table.add({"reading the store", Target::atLeast(100'000), images / (opening.read - opening.listed), "/s",
             "images; each file is looked at"});
  table.add({"listing, store, statistics and all dataset modes", Target::atMost(10), opening.answered, "s",
             fmt::format("listed after {:.1f} s, read after {:.1f} s", opening.listed, opening.read)});
  table.add({"peak memory", Target::atMost(400), opening.megabytes, "MB", "VmHWM of that process"});
}

void runRecords(const BenchOptions&, Table& table) {
  addGrowth(table);
  addStore(table);
}

} // namespace

Suite recordsSuite() { return {"records", "A million images", runRecords}; }

} // namespace normscope::bench
