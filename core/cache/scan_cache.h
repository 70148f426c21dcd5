// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cache/notice.h"
#include "cache/record_lookup.h"
#include "cache/thumbnail_cache.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace normscope {

/// One scan's use of the record store: what is known of its images before, and what they told after. Records
/// are written by a thread of its own about once a second, together with the mean image's sums over those
/// very images, so that a scan that is killed can go on where it was. Whatever is wrong with the store costs
/// reading images, never a result.
class ScanCache {
public:
  /// `notice` is told what the user should know; from any thread.
  ScanCache(std::shared_ptr<const Dataset> dataset, const ScanOptions& options,
            const std::filesystem::path& folder, std::shared_ptr<RecordPool> pool,
            std::function<void(const Notice&)> notice);
  ~ScanCache();

  /// What the store knows of these images, if that spares reading them: one outcome per image of the dataset,
  /// pending where it does not. Looked up on `threads` threads; called once, before all that follows.
  std::vector<ImageOutcome> lookUp(std::span<const ImageId> ids, unsigned threads,
                                   const std::stop_token& stop);
  /// Has what is handed over written now and then, by a thread of the caller's priority.
  void beginWriting();

  void keepThumbnail(const Hash128& content, const Thumbnail& thumbnail) const;

  /// What one worker has read since it last handed over.
  struct Batch {
    std::vector<StoredRow> rows;
    std::map<std::string, RecordStore::Sums> sums;  ///< per split, over images among `rows`
    std::map<std::string, MeanImageSums> looseSums; ///< over images that cannot be kept
    std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now();
    bool isDue() const;
  };
  /// An image that was read.
  struct Read {
    const ImageRecord* record = nullptr; ///< or
    const Failure* failure = nullptr;
    std::vector<std::byte> packed;         ///< the record encoded
    const SmallImage* meanImage = nullptr; ///< at the mean image's size; may be null
  };
  /// Adds it to the batch. `version` is that of the file before it was read.
  void add(Batch& batch, ImageId id, const std::optional<FileVersion>& version, Read image) const;
  /// Takes over what the batch holds and leaves it empty.
  void handOver(Batch& batch);
  /// Writes what is left; afterwards the sums over all images, per split, are complete.
  std::map<std::string, MeanImageSums> finish();

private:
  bool wantsSums() const { return m_options.meanImage && !m_options.tolerance; }
  RecordKey keyOf(ImageId id, const FileVersion& version) const;
  void useSums(std::span<const ImageId> ids, RecordLookup::Found& found, bool isStopped);
  void writeNow();
  void writeOften(const std::stop_token& stop);
  void giveUp(const SqliteError& error);

  const std::shared_ptr<const Dataset> m_dataset;
  const ScanOptions m_options;
  const SetPaths m_paths;
  const std::function<void(const Notice&)> m_notice;
  std::unique_ptr<RecordStore> m_store; ///< null: nothing is known and nothing is kept
  std::unique_ptr<ThumbnailCache> m_thumbnails;
  const std::shared_ptr<RecordPool> m_pool;

  std::mutex m_mutex; // guards all that follows
  std::condition_variable_any m_work;
  std::vector<StoredRow> m_rows; ///< not written yet
  std::map<std::string, RecordStore::Sums> m_sums;
  /// Stored sums over images that are not among those asked for, as when the rest of a set is read: kept, but
  /// no part of this scan's result.
  std::map<std::string, RecordStore::Sums> m_otherSums;
  std::map<std::string, bool> m_changed; ///< splits whose sums are to be written
  std::map<std::string, MeanImageSums> m_looseSums;
  bool m_keeps = true; ///< until the store could not be written
  std::jthread m_writer;
};

} // namespace normscope
