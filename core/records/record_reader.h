// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/sqlite_database.h"
#include "records/stored_set.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace normscope {

/// Reads the rows of one set and policy as they were at the first look; used by one thread and not for long,
/// for the log of writes grows meanwhile. A row whose checksum does not fit is an error of kind `damaged`.
class RecordReader {
public:
  static SqliteResult<RecordReader> open(const std::filesystem::path& file, const StoredSet& set);

  /// A row as it is stored; its bytes hold until the reader's next call. Nothing of it is verified: take()
  /// does that.
  struct Row {
    RecordKey key;
    std::int64_t seal = 0;
    std::span<const std::byte> outcome;
  };
  SqliteResult<std::optional<Row>> find(const std::string& name);
  /// All rows' numbers lie in [0, end).
  SqliteResult<std::int64_t> end() const;
  /// Calls visit(row) for the rows with these numbers; much faster than to find many one by one.
  SqliteResult<void> read(std::int64_t begin, std::int64_t end,
                          const std::function<SqliteResult<void>(const Row&)>& visit);
  /// The row's encoded outcome if it is of that version.
  SqliteResult<std::optional<std::span<const std::byte>>> take(const Row& row, const FileVersion& version);
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
