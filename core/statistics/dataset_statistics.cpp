// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "statistics/dataset_statistics.h"

#include "statistics/record_pass.h"
#include "statistics/scan_totals.h"

#include <algorithm>

namespace normscope {
namespace {

auto firstRead(const ScanResult& scan) {
  return std::ranges::find_if(scan.images, [](const ImageOutcome& image) { return bool(image.record); });
}

} // namespace

std::size_t channelCount(const ScanResult& scan) {
  std::size_t count = 0;
  for (const ImageOutcome& image : scan.images) count = std::max(count, image.record.channels());
  return count;
}

LevelScale levelScale(const ScanResult& scan) {
  if (hasMixedDepths(scan)) return {fullScale(BitDepth::u8)};
  const auto first = firstRead(scan);
  return {fullScale(first == scan.images.end() ? BitDepth::u8 : first->record.depth())};
}

bool hasMixedDepths(const ScanResult& scan) {
  const auto first = firstRead(scan);
  return std::any_of(first, scan.images.end(), [&](const ImageOutcome& image) {
    return image.record && image.record.depth() != first->record.depth();
  });
}

DatasetStatistics computeStatistics(const ScanResult& scan, const std::string& split) {
  return ScanTotals(scan).statistics(split);
}

// Class after class: there may be thousands, and only one at a time is added up.
std::map<std::string, ColorStatistics> statisticsByClass(const ScanResult& scan) {
  std::map<std::string, std::vector<ImageId>> classes;
  for (const ImageId id : readImages(scan))
    if (const std::string& label = (*scan.dataset)[id].label; !label.empty()) classes[label].push_back(id);
  const std::size_t channels = channelCount(scan);
  std::map<std::string, ColorStatistics> result;
  for (const auto& [label, ids] : classes) {
    SubsetTotals totals(channels);
    forEachRecord(scan, ids, [&](ImageId, const ImageRecord& image) { totals.add(image); });
    result.emplace(label, totals.statistics());
  }
  return result;
}

} // namespace normscope
