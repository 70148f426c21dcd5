// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache/thumbnail_cache.h"

#include "cache/scan_policy.h"
#include "image/jpeg_encoder.h"
#include "records/cache_folder.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope {
namespace {

constexpr std::int64_t kMostBytes = 512ll << 20;
constexpr int kVersion = 2;
constexpr int kQuality = 85;
constexpr int kLargestSide = 1024;

std::string sealOf(const std::string& key, const std::string& jpeg) {
  const std::string both = key + jpeg;
  return hex(hash128(std::as_bytes(std::span(both))));
}

/// The table, made where it is missing; an error where this is no database of ours.
SqliteResult<SqliteDatabase> prepared(const std::filesystem::path& file) {
  auto database = SqliteDatabase::open(file, SqliteDatabase::Access::create);
  if (!database) return database;
  const auto version = database->number("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  if (*version != 0 && *version != kVersion)
    return tl::unexpected(SqliteError{SqliteError::Kind::damaged, "another version"});
  auto made = database->run(fmt::format(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA user_version={}; "
      "CREATE TABLE IF NOT EXISTS thumbnails(id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB NOT NULL UNIQUE, "
      "seal BLOB NOT NULL, jpeg BLOB NOT NULL)",
      kVersion));
  if (!made) return tl::unexpected(made.error());
  const auto bytes = database->number(
      "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, "
      "pragma_page_size");
  if (bytes && *bytes > kMostBytes)
    (void)database->run("DELETE FROM thumbnails WHERE id < (SELECT min(id) + (max(id) - min(id)) / 4 FROM "
                        "thumbnails)");
  return database;
}

std::shared_ptr<const Thumbnail> decoded(std::span<const std::byte> jpeg) {
  const auto image = decodeImage(jpeg);
  if (!image || image->info.damage || image->image.format() != PixelFormat{BitDepth::u8, 3} ||
      std::max(image->image.width(), image->image.height()) > kLargestSide)
    return nullptr;
  auto thumbnail = std::make_shared<Thumbnail>();
  thumbnail->width = image->image.width();
  thumbnail->height = image->image.height();
  const ImageView view = image->image.view();
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<std::uint8_t>(y);
    thumbnail->rgb.insert(thumbnail->rgb.end(), row.begin(), row.end());
  }
  return thumbnail;
}

} // namespace

std::unique_ptr<ThumbnailCache> ThumbnailCache::open(const std::filesystem::path& cache,
                                                     const ScanOptions& options) {
  const std::filesystem::path file = thumbnailFile(cache);
  std::error_code error;
  const auto lock = CacheLock::take(cache);
  if (!lock || std::filesystem::is_symlink(file, error)) return nullptr;
  auto database = prepared(file);
  if (!database && database.error().kind == SqliteError::Kind::damaged) {
    setAside(file);
    database = prepared(file);
  }
  if (!database) return nullptr;
  auto find = database->prepare("SELECT seal, jpeg FROM thumbnails WHERE key = ?1");
  if (!find) return nullptr;
  const std::string kind = fmt::format("{} {}", options.thumbnailSide, recordPolicy(atFileSize(options)));
  return std::unique_ptr<ThumbnailCache>(new ThumbnailCache(std::move(*database), std::move(*find), kind));
}

ThumbnailCache::ThumbnailCache(SqliteDatabase database, SqliteStatement find, const std::string& kind)
    : m_kind(hash128(std::as_bytes(std::span(kind))))
    , m_database(std::move(database))
    , m_find(std::move(find)) {}

std::string ThumbnailCache::keyOf(const Hash128& content) const { return hex(content) + hex(m_kind); }

std::shared_ptr<const Thumbnail> ThumbnailCache::find(const Hash128& content) {
  const std::string key = keyOf(content);
  std::string jpeg;
  {
    const std::scoped_lock lock(m_databaseMutex);
    m_find.bind(1, key);
    if (const auto row = m_find.step(); row && *row && m_find.text(0) == sealOf(key, m_find.text(1)))
      jpeg = m_find.text(1);
    m_find.reset();
  }
  return jpeg.empty() ? nullptr : decoded(std::as_bytes(std::span(jpeg)));
}

void ThumbnailCache::add(const Hash128& content, const Thumbnail& thumbnail) {
  Row row{keyOf(content), encodeJpeg(thumbnail.rgb, thumbnail.width, thumbnail.height, kQuality, false)};
  const std::scoped_lock lock(m_rowsMutex);
  m_rows.push_back(std::move(row));
}

void ThumbnailCache::write() {
  std::vector<Row> rows;
  {
    const std::scoped_lock lock(m_rowsMutex);
    rows.swap(m_rows);
  }
  if (rows.empty() || !m_isWritable) return;
  const std::scoped_lock lock(m_databaseMutex);
  auto insert = m_database.prepare("INSERT OR REPLACE INTO thumbnails(key, seal, jpeg) VALUES(?1, ?2, ?3)");
  m_isWritable = insert && m_database.run("BEGIN IMMEDIATE");
  if (!m_isWritable) return;
  for (const Row& row : rows) {
    const std::string seal = sealOf(row.key, row.jpeg);
    insert->reset();
    insert->bind(1, row.key);
    insert->bind(2, seal);
    insert->bind(3, row.jpeg);
    m_isWritable = m_isWritable && insert->step();
  }
  insert->reset();
  m_isWritable = m_database.run(m_isWritable ? "COMMIT" : "ROLLBACK") && m_isWritable;
}

} // namespace normscope
