// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/exclusion.h"

#include "scan/scan.h"

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

struct Removed {
  ImageId id;
  RecordHandle record;
};

/// Takes images out of the mean image's sums. False when stopped.
bool removeFromMeanImages(ScanResult& result, std::span<const Removed> images, const std::stop_token& stop) {
  std::vector<ImageId> ids;
  for (const Removed& image : images) ids.push_back(image.id);
  ScanOptions options = result.options;
  options.sample.reset();
  options.tolerance.reset();
  options.thumbnailSide = 0;
  const auto again =
      scan(std::make_shared<const Dataset>(result.dataset->subset(ids)), options, nullptr, stop);
  if (!again->complete) return false;
  for (std::size_t i = 0; i < images.size(); ++i) {
    const RecordHandle& record = again->images[i].record;
    if (record && record->contentHash == images[i].record->contentHash) continue;
    result.meanImages.clear();
    return true;
  }
  for (const auto& [split, sums] : again->meanImages) {
    const auto place = result.meanImages.find(split);
    if (place == result.meanImages.end()) continue;
    place->second.remove(sums);
    if (place->second.images() == 0) result.meanImages.erase(place);
  }
  return true;
}

} // namespace

std::shared_ptr<const ScanResult> without(const ScanResult& scan, std::span<const ImageId> ids,
                                          const std::stop_token& stop) {
  auto result = std::make_shared<ScanResult>(scan);
  std::vector<Removed> removed;
  for (const ImageId id : ids) {
    if (id >= result->images.size()) continue;
    const auto place = std::ranges::lower_bound(result->excluded, id);
    if (place != result->excluded.end() && *place == id) continue;
    result->excluded.insert(place, id);
    ImageOutcome outcome = std::exchange(result->images[id], {});
    if (outcome.failure) --result->failed;
    if (!outcome.record) continue;
    --result->read;
    removed.push_back({id, std::move(outcome.record)});
  }
  if (!removed.empty() && !result->meanImages.empty() && !removeFromMeanImages(*result, removed, stop))
    return nullptr;
  return result;
}

} // namespace normscope
