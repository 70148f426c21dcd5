// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/sqlite_database.h"
#include "records/stored_set.h"

#include <cstddef>
#include <optional>
#include <span>

namespace normscope {

/// Reads the rows of one set and policy as they were at the first look; used by one thread and not for long,
/// for the log of writes grows meanwhile. A row whose checksum does not fit is an error of kind `damaged`.
class RecordReader {
public:
  static SqliteResult<RecordReader> open(const std::filesystem::path& file, const StoredSet& set);

  /// The encoded outcome of that very version of the image, until the next call; none when the store has
  /// another or none.
  SqliteResult<std::optional<std::span<const std::byte>>> find(const RecordKey& key);
  bool hasSeenOtherVersions() const { return m_hasSeenOtherVersions; } ///< of images that were asked for

private:
  RecordReader(SqliteDatabase database, SqliteStatement find, const StoredSet& set)
      : m_set(set), m_database(std::move(database)), m_find(std::move(find)) {}

  StoredSet m_set;
  SqliteDatabase m_database;
  SqliteStatement m_find; ///< goes before the database
  bool m_hasSeenOtherVersions = false;
};

} // namespace normscope
