// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/record_pool.h"
#include "records/record_store.h"
#include "records/scan_result.h"
#include "records/set_paths.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// Finds what a store knows of a set's images as they lie on disk now.
class RecordLookup {
public:
  /// What was found, by image.
  struct Found {
    std::vector<ImageOutcome> outcomes;                   ///< neither record nor failure: unknown
    std::map<std::string, SumsFingerprint> imagesBySplit; ///< which records there are
    bool hasSeenOtherVersions = false;                    ///< of images that were asked for
    bool isDamaged = false;                               ///< the store: nothing in it can be trusted
  };
  static Found find(const RecordStore& store, const Dataset& dataset, const SetPaths& paths,
                    const std::shared_ptr<RecordPool>& pool, std::span<const ImageId> ids, unsigned threads,
                    const std::stop_token& stop);

private:
  RecordLookup(const RecordStore& store, const Dataset& dataset, const SetPaths& paths,
               std::shared_ptr<RecordPool> pool, const std::stop_token& stop);
  struct Named {
    std::uint64_t hash;
    ImageId id;
  };
  /// What one stretch of the work has found.
  struct Part {
    RecordReader reader;
    RecordPool::Writer pool;
    std::map<std::string_view, SumsFingerprint> images;
  };
  void findAll(std::span<const ImageId> ids, unsigned threads);
  void findOneByOne(std::span<const ImageId> ids, Part& part);
  void findAmongRows(std::int64_t begin, std::int64_t end, Part& part);
  void nameImages(std::span<const ImageId> ids, unsigned threads);
  const Named* named(const std::string& name) const;
  template<class Work>
  void inPart(Work work);
  SqliteResult<void> take(ImageId id, const RecordReader::Row& row, const FileVersion& version, Part& part);
  void note(const SqliteError& error);

  const RecordStore& m_store;
  const Dataset& m_dataset;
  const SetPaths& m_paths;
  const std::shared_ptr<RecordPool> m_pool;
  const std::stop_token& m_stop;
  std::vector<Named> m_named; ///< ascending hashes of the names asked for
  std::atomic<bool> m_isDamaged = false, m_hasSeenOtherVersions = false;
  std::mutex m_mutex; // guards the fingerprints; each outcome is written once
  Found m_found;
};

} // namespace normscope
