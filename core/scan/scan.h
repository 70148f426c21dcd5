// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"
#include "image/decode.h"
#include "image/resample.h"
#include "records/record_handle.h"
#include "stats/mean_image.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

enum class ScanOrder : std::uint8_t { random, path };

struct ScanOptions {
  unsigned threads = 0; ///< 0: one per core
  ScanOrder order = ScanOrder::random;
  std::uint64_t seed = 1;
  std::optional<std::size_t> sample; ///< read only this many images
  std::optional<double> tolerance;   ///< stop when every channel mean's 95 % half-width is below, in levels
  std::optional<ImageSize> meanImage = ImageSize{256, 256};
  FitPolicy meanImagePolicy = FitPolicy::squash;
  OrientationPolicy orientation = OrientationPolicy::apply;
  bool includeDamaged = false;
  std::optional<int> resize; ///< statistics at training size: shorter side, then
  std::optional<int> crop;   ///< a centred square of this side
  int thumbnailSide = 0;     ///< > 0: the observer gets thumbnails of this longer side
  DecodeLimits limits;
  bool operator==(const ScanOptions&) const = default;
};

/// What became of one image. Neither record nor failure: not read yet.
struct ImageOutcome {
  RecordHandle record;
  std::shared_ptr<const Failure> failure;
  bool pending() const { return !record && !failure; }
};

/// A finished, cancelled or still growing scan; an immutable value.
struct ScanResult {
  std::shared_ptr<const Dataset> dataset;
  ScanOptions options;
  std::vector<ImageOutcome> images;                ///< one per dataset entry
  std::map<std::string, MeanImageSums> meanImages; ///< per split; only in the final result
  std::size_t read = 0;
  std::size_t failed = 0;
  std::vector<ImageId> excluded; ///< ascending; left out by the user (exclusion.h), as if they were not there
  bool complete = false;         ///< every image was attempted
  std::size_t filesRead = 0;     ///< fewer than read + failed where the cache knew the rest

  std::size_t found() const { return images.size(); }
  std::size_t pending() const { return images.size() - read - failed - excluded.size(); }
};

struct ScanProgress {
  std::size_t found = 0, read = 0, failed = 0;
  std::uint64_t pixels = 0;
  std::chrono::duration<double> elapsed{};
  double imagesPerSecond = 0.0;      ///< moving average
  std::optional<double> secondsLeft; ///< after 3 s and 50 images
  std::size_t done() const { return read + failed; }
};

/// A small upright 8-bit RGB picture of an image for grids.
struct Thumbnail {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb; ///< packed rows
};

/// Told about a scan while it runs. Calls come from worker threads: of `imageDone` several at a time, of the
/// others one.
class ScanObserver {
public:
  virtual ~ScanObserver() = default;
  /// Comes first on every thread that reads images, such as to lower its priority. What ends a scan is not
  /// done on them.
  virtual void workerStarted() {}
  /// One image is done; `thumbnail` is null for failures, for images that the cache knew (their thumbnails
  /// are in the ThumbnailCache) and when none was asked for.
  virtual void imageDone(ImageId, const ImageOutcome&, std::shared_ptr<const Thumbnail>) {}
  virtual void progressed(const ScanProgress&) {} ///< at most ten times a second, and at the end
  virtual void noticed(const std::string&) {}     ///< a sentence about the cache for the user
};

/// The images that a scan with these options reads of a set of that many, in its order.
std::vector<ImageId> readingOrder(std::size_t images, const ScanOptions& options);

/// Reads every image of a set once, on several threads, in a seeded random order. Blocks; re-entrant. A bad
/// image is data in the result. When `stop` is requested the result holds what was read until then and
/// `complete` is false; workers stop between bands. While `paused` holds true no new image is begun.
/// With a cache folder (see records/cache_folder.h) images that it has a record of are not read, and the
/// others' records are kept there; the result is the same, bit for bit.
std::shared_ptr<const ScanResult> scan(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
                                       ScanObserver* observer = nullptr, const std::stop_token& stop = {},
                                       const std::atomic<bool>* paused = nullptr,
                                       const std::optional<std::filesystem::path>& cache = {});

} // namespace normscope
