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

SqliteResult<std::optional<RecordReader::Row>> RecordReader::find(const std::string& name) {
  m_find.reset();
  m_find.bind(1, m_set.policy);
  m_find.bind(2, name);
  const auto row = m_find.step();
  if (!row) return tl::unexpected(row.error());
  if (!*row) return std::nullopt;
  return Row{
      {name, {m_find.number(0), m_find.number(1), m_find.number(2)}}, m_find.number(3), m_find.bytes(4)};
}

SqliteResult<std::int64_t> RecordReader::end() const {
  return m_database.number("SELECT coalesce(max(id) + 1, 0) FROM images");
}

SqliteResult<void> RecordReader::read(std::int64_t begin, std::int64_t end,
                                      const std::function<SqliteResult<void>(const Row&)>& visit) {
  // The sign keeps the query from going by the index, row after row.
  auto rows = m_database.prepare("SELECT path, size, modified, changed, seal, outcome FROM images "
                                 "WHERE id >= ?1 AND id < ?2 AND +policy = ?3");
  if (!rows) return tl::unexpected(rows.error());
  rows->bind(1, begin);
  rows->bind(2, end);
  rows->bind(3, m_set.policy);
  while (true) {
    const auto row = rows->step();
    if (!row) return tl::unexpected(row.error());
    if (!*row) return {};
    if (auto visited = visit({{rows->text(0), {rows->number(1), rows->number(2), rows->number(3)}},
                              rows->number(4),
                              rows->bytes(5)});
        !visited)
      return visited;
  }
}

SqliteResult<std::optional<std::span<const std::byte>>> RecordReader::take(const Row& row,
                                                                           const FileVersion& version) {
  const bool isSound = row.seal == m_set.seal(row.key, row.outcome), isWanted = row.key.version == version;
  m_hasSeenOtherVersions |= !isWanted;
  if (!isSound || (isWanted && !isWhole(row.outcome)))
    return tl::unexpected(SqliteError{SqliteError::Kind::damaged, "a checksum does not fit"});
  return isWanted ? std::optional(row.outcome) : std::nullopt;
}

} // namespace normscope
