// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "base/hash.h"
#include "base/sentence.h"
#include "records/record_reader.h"
#include "records/sqlite_database.h"
#include "records/stored_set.h"
#include "sources/file_version.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// The records of one image set on disk, as far as one way of reading (the policy) made them. A cache: it may
/// be deleted, damaged, old, or in use elsewhere at any moment, and then images are read as if it had never
/// been. Every row carries a checksum over set, policy, path, file version and record.
class RecordStore {
public:
  /// Opens or makes the store. A damaged one and one of another version are set aside. Null when the folder
  /// cannot be used; `notice` is for the user, or empty.
  struct Opened {
    std::unique_ptr<RecordStore> store;
    Sentence notice;
  };
  static Opened open(const std::filesystem::path& cache, const std::string& identity,
                     const std::string& policy);
  /// The same after setting aside what is there, because it was found to be damaged.
  static Opened rebuild(std::unique_ptr<RecordStore> damaged);

  /// A connection of its own for one thread.
  SqliteResult<RecordReader> reader() const;

  /// Sums over images and which images they are of.
  struct Sums {
    SumsFingerprint fingerprint;
    MeanImageSums sums;
  };
  /// The sums of that name; none where there are none or they are harmed.
  std::optional<Sums> sums(const std::string& name);

  /// Keeps all or nothing. Sums are only replaced while the stored ones are those that this store has read or
  /// written last (none counts too), so that two programs cannot mix theirs.
  SqliteResult<void> write(std::span<const StoredRow> rows, const std::map<std::string, Sums>& sums);

private:
  RecordStore(std::filesystem::path cache, std::string identity, std::string policy);
  static Opened openLocked(std::unique_ptr<RecordStore> store, Sentence notice);
  SqliteResult<void> connect();
  SqliteResult<void> create();
  SqliteResult<void> choosePolicy();
  SqliteResult<void> writeSums(const std::map<std::string, Sums>& sums);

  std::filesystem::path m_cache, m_file;
  std::string m_identity, m_policy;
  bool m_isOfOtherVersion = false;
  StoredSet m_set; ///< what seals and queries need
  SqliteDatabase m_database;
  std::optional<SqliteStatement> m_insert;
  std::map<std::string, SumsFingerprint> m_known; ///< of the sums as last seen in the store
};

} // namespace normscope
