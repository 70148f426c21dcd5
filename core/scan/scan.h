// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cache/notice.h"
#include "image/thumbnail.h"
#include "records/scan_result.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

struct ScanProgress {
  std::size_t found = 0, read = 0, failed = 0;
  std::uint64_t pixels = 0;
  std::chrono::duration<double> elapsed{};
  double imagesPerSecond = 0.0;      ///< moving average
  std::optional<double> secondsLeft; ///< after 3 s and 50 images
  std::size_t done() const { return read + failed; }
};

/// What a scan is told while it runs, from any thread.
struct ScanSteering {
  std::atomic<bool> paused = false; ///< no new image is begun
  /// The image that somebody waits for: it is read next, unless it has been or is not asked for. −1: none.
  /// With a tolerance images keep to their order.
  std::atomic<std::int64_t> wanted = -1;
};

/// Told about a scan while it runs. Calls come from worker threads: of `imageDone` several at a time, of the
/// others one.
class ScanObserver {
public:
  virtual ~ScanObserver() = default;
  /// Comes first on every thread that reads images, such as to lower its priority. What ends a scan is not
  /// done on them.
  virtual void workerStarted() {}
  /// One image is done. `record` spares unpacking that of the outcome where it is at hand: null for failures
  /// and for most images that the cache knew. `thumbnail` is null for failures, for images that the cache
  /// knew (their thumbnails are in the ThumbnailCache) and when none was asked for.
  virtual void imageDone(ImageId, const ImageOutcome&, const std::shared_ptr<const ImageRecord>& /*record*/,
                         std::shared_ptr<const Thumbnail> /*thumbnail*/) {}
  virtual void progressed(const ScanProgress&) {} ///< at most ten times a second, and at the end
  virtual void noticed(const Notice&) {}
};

/// Reads every image of a set once, on several threads, in a seeded random order but for those wanted first.
/// Blocks; re-entrant. A bad image is data in the result. When `stop` is requested the result holds what was
/// read until then and `complete` is false; workers stop between bands. `steering` may be null. With a cache
/// folder (see records/cache_folder.h) images that it has a record of are not read, and the others' records
/// are kept there; the result is the same, bit for bit. What the observer throws, and RecordsLost, ends the
/// scan and is thrown on.
std::shared_ptr<const ScanResult> scan(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                                       ScanObserver* observer = nullptr, const std::stop_token& stop = {},
                                       const ScanSteering* steering = nullptr,
                                       const std::optional<std::filesystem::path>& cache = {});

} // namespace normscope
