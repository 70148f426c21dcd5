// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "image/thumbnail.h"
#include "records/scan_options.h"
#include "records/sqlite_database.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace normscope {

/// Thumbnails as small JPEGs, in one database for all sets, found by the image file's content; the oldest go
/// when it grows beyond 512 MB. Thread-safe. Whatever is wrong with it, there is just no thumbnail.
class ThumbnailCache {
public:
  /// The thumbnails that a scan with these options makes. Null when the folder cannot be used.
  static std::unique_ptr<ThumbnailCache> open(const std::filesystem::path& cache, const ScanOptions& options);

  std::shared_ptr<const Thumbnail> find(const Hash128& content);
  void add(const Hash128& content, const Thumbnail& thumbnail); ///< written by write()
  void write();

private:
  ThumbnailCache(SqliteDatabase database, SqliteStatement find, const std::string& kind);
  std::string keyOf(const Hash128& content) const;

  struct Row {
    std::string key, jpeg;
  };
  const Hash128 m_kind;
  std::mutex m_databaseMutex;
  SqliteDatabase m_database;
  SqliteStatement m_find;
  std::mutex m_rowsMutex;
  std::vector<Row> m_rows;
  bool m_isWritable = true;
};

} // namespace normscope
