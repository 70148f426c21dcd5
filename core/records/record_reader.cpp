// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_reader.h"

#include "records/record_codec.h"

namespace normscope {

SqliteResult<RecordReader> RecordReader::open(const std::filesystem::path& file, const StoredSet& set) {
  // Not read-only: a reader of a write-ahead log takes part in its locking.
  auto database = SqliteDatabase::open(file, SqliteDatabase::Access::readWrite);
  if (!database) return tl::unexpected(database.error());
  // One transaction for all: taking its locks anew for every row costs more than reading the row.
  if (auto begun = database->run("PRAGMA cache_size=-16384; BEGIN"); !begun)
    return tl::unexpected(begun.error());
  auto find = database->prepare(
      "SELECT size, modified, changed, seal, outcome FROM images WHERE policy = ?1 AND path = ?2");
  if (!find) return tl::unexpected(find.error());
  return RecordReader(std::move(*database), std::move(*find), set);
}

SqliteResult<std::optional<std::span<const std::byte>>> RecordReader::find(const RecordKey& key) {
  m_find.reset();
  m_find.bind(1, m_set.policy);
  m_find.bind(2, key.name);
  const auto row = m_find.step();
  if (!row) return tl::unexpected(row.error());
  if (!*row) return std::nullopt;
  const RecordKey stored{key.name, {m_find.number(0), m_find.number(1), m_find.number(2)}};
  const auto bytes = m_find.bytes(4);
  const bool isSound = m_find.number(3) == m_set.seal(stored, bytes);
  m_hasSeenOtherVersions |= stored.version != key.version;
  const bool isWanted = stored.version == key.version;
  if (!isSound || (isWanted && !isWhole(bytes)))
    return tl::unexpected(SqliteError{SqliteError::Kind::damaged, "a checksum does not fit"});
  return isWanted ? std::optional(bytes) : std::nullopt;
}

} // namespace normscope
