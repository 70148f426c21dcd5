// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/drawn_sample.h"

#include "base/hash.h"
#include "statistics/record_pass.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace normscope {
namespace {

// Of the seed and the image's counts: their first two moments by channel and between channels.
std::uint64_t drawOf(const ImageRecord& image, std::uint64_t seed) {
  std::vector<std::uint64_t> words{seed, image.pixels()};
  const auto add = [&words](double number) { words.push_back(std::bit_cast<std::uint64_t>(number)); };
  for (const ChannelRecord& channel : image.channels) {
    words.push_back(channel.finite);
    words.push_back(channel.histogram.bins.size());
    add(channel.mean);
    add(channel.variance);
  }
  for (const double covariance : image.joint().covariances) add(covariance);
  return hash64(std::as_bytes(std::span(words)));
}

} // namespace

std::vector<ImageId> drawnSample(const ScanResult& scan, std::span<const ImageId> members,
                                 const CompareOptions& options) {
  std::vector<ImageId> sample;
  if (options.everyPixel) return {members.begin(), members.end()};
  constexpr std::size_t kFewest = 3;
  std::vector<std::pair<std::uint64_t, ImageId>> order;
  order.reserve(members.size());
  forEachRecord(scan, members, [&](ImageId id, const ImageRecord& image) {
    order.emplace_back(drawOf(image, options.seed), id);
  });
  std::ranges::sort(order);
  std::uint64_t pixels = 0;
  for (const auto& [draw, id] : order) {
    pixels += scan.images[id].record.pixels();
    if (sample.size() >= options.pixelSample) break;
    if (sample.size() >= kFewest && pixels > options.pixelBudget) break;
    sample.push_back(id);
  }
  return sample;
}

} // namespace normscope
