// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/byte_budget.h"
#include "base/parallel.h"
#include "base/random.h"
#include "image/resize.h"
#include "modes/zca_fit.h"
#include "records/open_image.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <thread>

namespace normscope {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr double kReadingShare = 0.7; // of the whole fit, for the progress

// The images of the fit split that were read, in the set's order; `maximum` of them drawn at random.
std::vector<ImageId> imagesToRead(const ScanResult& scan, const std::string& split, std::size_t maximum) {
  std::vector<ImageId> ids;
  for (ImageId id = 0; id < scan.images.size(); ++id)
    if (scan.images[id].record && (split.empty() || (*scan.dataset)[id].split == split)) ids.push_back(id);
  if (ids.size() <= maximum) return ids;
  std::vector<ImageId> drawn;
  const auto order = permutation(ids.size(), kSeed);
  for (std::size_t i = 0; i < maximum; ++i) drawn.push_back(ids[order[i]]);
  std::ranges::sort(drawn);
  return drawn;
}

} // namespace

Result<ThumbnailRows> readThumbnails(const FitInput& input, const ThumbnailWhiteningFit& fit,
                                     std::size_t maximum) {
  if (!input.scan || !input.statistics.split)
    return fail(ErrorCode::unavailable,
                "needs the images themselves: thumbnails cannot be made from a statistics file");
  const std::vector<ImageId> ids = imagesToRead(*input.scan, *input.statistics.split, maximum);
  const int channels = input.channelCount();
  std::vector<std::vector<double>> thumbnails(ids.size());
  std::atomic<std::size_t> done{0};
  const auto caller = std::this_thread::get_id();
  const std::stop_token& stop = input.control.stop;
  ByteBudget budget;
  parallelFor(ids.size(), input.control.threads, stop, [&](std::size_t i) {
    const RecordHandle& record = input.scan->images[ids[i]].record;
    const auto frame =
        budget.acquire(record.pixels() * record.channels() * bytesPerSample(record.depth()), stop);
    try {
      if (const auto image = readImage(*input.scan->dataset, ids[i], input.scan->options, stop)) {
        const SmallImage small = resized(*image, {fit.side, fit.side}, FitPolicy::squash, stop);
        thumbnails[i] = toLevels(small, input.statistics.scale, channels).samples;
        toRuleRange(thumbnails[i], fit);
      }
    } catch (const std::bad_alloc&) {
      thumbnails[i].clear(); // too large to decode just now: left out like a file that is gone
    }
    ++done;
    if (input.control.progress && std::this_thread::get_id() == caller)
      input.control.progress(kReadingShare * static_cast<double>(done) / static_cast<double>(ids.size()));
  });
  if (stop.stop_requested()) return fail(ErrorCode::cancelled, "stopped");
  ThumbnailRows rows;
  for (const auto& thumbnail : thumbnails) {
    if (thumbnail.empty()) continue;
    rows.dimensions = thumbnail.size();
    ++rows.rows;
    rows.values.insert(rows.values.end(), thumbnail.begin(), thumbnail.end());
  }
  if (rows.rows < 2)
    return fail(ErrorCode::unavailable, "needs at least two images: one alone has no covariance");
  return rows;
}

} // namespace normscope
