// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/record_store.h"

#include "base/system_error.h"
#include "records/cache_folder.h"
#include "records/mean_image_codec.h"

#include <fmt/format.h>

#include <ctime>
#include <system_error>

namespace normscope {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kApplication = 0x4E726D53; // "NrmS", in the header of the file
constexpr std::int64_t kVersion = 2;
constexpr int kPolicies = 4; // ways of reading that one set keeps records of

constexpr std::size_t kLargestSums = 256u << 20;

constexpr const char* kSchema = R"(
CREATE TABLE info(name TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE policies(id INTEGER PRIMARY KEY, text BLOB NOT NULL UNIQUE, used INTEGER NOT NULL);
CREATE TABLE images(id INTEGER PRIMARY KEY, policy INTEGER NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL,
  modified INTEGER NOT NULL, changed INTEGER NOT NULL, seal INTEGER NOT NULL, outcome BLOB NOT NULL);
CREATE UNIQUE INDEX images_by_path ON images(policy, path);
CREATE TABLE sums(policy INTEGER NOT NULL, name BLOB NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
  sums BLOB NOT NULL, PRIMARY KEY(policy, name));
)";

std::uint64_t hashOf(const std::string& text) { return hash64(std::as_bytes(std::span(text))); }

tl::unexpected<SqliteError> damaged(const char* message) {
  return tl::unexpected(SqliteError{SqliteError::Kind::damaged, message});
}

/// Everything between begin and commit, or nothing of it.
class Transaction {
public:
  explicit Transaction(SqliteDatabase& database) : m_database(database) {}
  ~Transaction() {
    if (m_isOpen) (void)m_database.run("ROLLBACK");
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  SqliteResult<void> begin() {
    auto begun = m_database.run("BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
  }
  SqliteResult<void> commit() {
    auto committed = m_database.run("COMMIT");
    if (committed) m_isOpen = false;
    return committed;
  }

private:
  SqliteDatabase& m_database;
  bool m_isOpen = false;
};

} // namespace

RecordStore::RecordStore(fs::path cache, std::string identity, std::string policy)
    : m_cache(std::move(cache))
    , m_file(setFile(m_cache, identity))
    , m_identity(std::move(identity))
    , m_policy(std::move(policy)) {
  m_set.identity = hashOf(m_identity) * 31 + hashOf(m_policy);
}

RecordStore::Opened RecordStore::open(const fs::path& cache, const std::string& identity,
                                      const std::string& policy) {
  std::error_code error;
  fs::create_directories(setsFolder(cache), error);
  if (error) return {nullptr, sentence("no cache: {}: {}", cache.string(), systemError(error))};
  return openLocked(std::unique_ptr<RecordStore>(new RecordStore(cache, identity, policy)), {});
}

RecordStore::Opened RecordStore::rebuild(std::unique_ptr<RecordStore> old) {
  std::unique_ptr<RecordStore> store(new RecordStore(old->m_cache, old->m_identity, old->m_policy));
  old.reset();
  {
    const auto lock = CacheLock::take(store->m_cache);
    if (!lock) return {nullptr, sentence("no cache: {}: {}", store->m_cache.string(), lock.error().message)};
    setAside(store->m_file);
  }
  return openLocked(std::move(store), sentence("the cache was damaged and has been rebuilt"));
}

RecordStore::Opened RecordStore::openLocked(std::unique_ptr<RecordStore> store, Sentence notice) {
  const std::string folder = store->m_cache.string();
  const auto lock = CacheLock::take(store->m_cache);
  if (!lock) return {nullptr, sentence("no cache: {}: {}", folder, lock.error().message)};
  dropOldSets(store->m_cache, store->m_file);
  auto connected = store->connect();
  if (!connected && connected.error().kind == SqliteError::Kind::damaged) {
    notice = store->m_isOfOtherVersion ? sentence("the cache is of another version and has been rebuilt")
                                       : sentence("the cache was damaged and has been rebuilt");
    store->m_insert.reset();
    store->m_database = {};
    setAside(store->m_file);
    connected = store->connect();
  }
  if (!connected) return {nullptr, sentence("no cache: {}: {}", folder, connected.error().message)};
  std::error_code ignored;
  fs::last_write_time(store->m_file, fs::file_time_type::clock::now(), ignored);
  return {std::move(store), std::move(notice)};
}

SqliteResult<void> RecordStore::connect() {
  std::error_code error;
  if (fs::is_symlink(m_file, error)) return damaged("a link"); // nothing is written outside the folder
  auto database = SqliteDatabase::open(m_file, SqliteDatabase::Access::create);
  if (!database) return tl::unexpected(database.error());
  m_database = std::move(*database);
  const auto tables = m_database.number("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tl::unexpected(tables.error());
  if (auto created = *tables == 0 ? create() : SqliteResult<void>(); !created) return created;

  const auto application = m_database.number("PRAGMA application_id");
  const auto version = m_database.number("PRAGMA user_version");
  if (!application || *application != kApplication || !version) return damaged("no store of records");
  m_isOfOtherVersion = *version != kVersion;
  if (m_isOfOtherVersion) return damaged("another version");
  auto identity = m_database.prepare("SELECT value FROM info WHERE name = 'set'");
  if (!identity) return tl::unexpected(identity.error());
  if (const auto row = identity->step(); !row || !*row || identity->text(0) != m_identity)
    return damaged("of another set");
  identity->reset();

  const auto limit = static_cast<std::int64_t>(cacheLimit(m_cache));
  if (auto set = m_database.run(fmt::format("PRAGMA synchronous=NORMAL; PRAGMA max_page_count={}",
                                            std::max<std::int64_t>(limit / 4096, 1)));
      !set)
    return set;
  if (auto chosen = choosePolicy(); !chosen) return chosen;
  auto insert =
      m_database.prepare("INSERT OR REPLACE INTO images(policy, path, size, modified, changed, seal, "
                         "outcome) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
  if (!insert) return tl::unexpected(insert.error());
  m_insert = std::move(*insert);
  return {};
}

SqliteResult<void> RecordStore::create() {
  if (auto set = m_database.run("PRAGMA page_size=4096; PRAGMA journal_mode=WAL"); !set) return set;
  Transaction transaction(m_database);
  if (auto begun = transaction.begin(); !begun) return begun;
  auto made = m_database.run(
      fmt::format("PRAGMA application_id={}; PRAGMA user_version={};{}", kApplication, kVersion, kSchema));
  if (!made) return made;
  {
    auto named = m_database.prepare("INSERT INTO info(name, value) VALUES('set', ?1)");
    if (!named) return tl::unexpected(named.error());
    named->bind(1, m_identity);
    if (const auto done = named->step(); !done) return tl::unexpected(done.error());
  }
  return transaction.commit();
}

// Finds or adds the row of the policy, and forgets the ways of reading that were not asked for in a long
// time.
SqliteResult<void> RecordStore::choosePolicy() {
  Transaction transaction(m_database);
  if (auto begun = transaction.begin(); !begun) return begun;
  {
    auto use = m_database.prepare("INSERT INTO policies(text, used) VALUES(?1, ?2) "
                                  "ON CONFLICT(text) DO UPDATE SET used = excluded.used RETURNING id");
    if (!use) return tl::unexpected(use.error());
    use->bind(1, m_policy);
    use->bind(2, static_cast<std::int64_t>(std::time(nullptr)));
    const auto row = use->step();
    if (!row) return tl::unexpected(row.error());
    m_set.policy = use->number(0);
  }
  const std::string kept = fmt::format("(SELECT id FROM policies ORDER BY id = {} DESC, used DESC LIMIT {})",
                                       m_set.policy, kPolicies);
  const auto extra = m_database.number(fmt::format("SELECT count(*) FROM policies WHERE id NOT IN {}", kept));
  if (!extra) return tl::unexpected(extra.error());
  if (*extra > 0) {
    auto dropped = m_database.run(fmt::format("DELETE FROM images WHERE policy NOT IN {0}; "
                                              "DELETE FROM sums WHERE policy NOT IN {0}; "
                                              "DELETE FROM policies WHERE id NOT IN {0}",
                                              kept));
    if (!dropped) return dropped;
  }
  return transaction.commit();
}

SqliteResult<RecordReader> RecordStore::reader() const { return RecordReader::open(m_file, m_set); }

std::optional<RecordStore::Sums> RecordStore::sums(const std::string& name) {
  auto query = m_database.prepare("SELECT high, low, sums FROM sums WHERE policy = ?1 AND name = ?2");
  if (!query) return std::nullopt;
  query->bind(1, m_set.policy);
  query->bind(2, name);
  const auto row = query->step();
  if (!row || !*row) return std::nullopt;
  const SumsFingerprint fingerprint{static_cast<std::uint64_t>(query->number(0)),
                                    static_cast<std::uint64_t>(query->number(1))};
  m_known[name] = fingerprint;
  auto sums = decodeMeanImageSums(query->bytes(2));
  if (!sums) return std::nullopt;
  return Sums{fingerprint, std::move(*sums)};
}

SqliteResult<void> RecordStore::writeSums(const std::map<std::string, Sums>& sums) {
  if (sums.empty()) return {};
  auto look = m_database.prepare("SELECT high, low FROM sums WHERE policy = ?1 AND name = ?2");
  auto keep = m_database.prepare(
      "INSERT OR REPLACE INTO sums(policy, name, high, low, sums) VALUES(?1, ?2, ?3, ?4, ?5)");
  if (!look || !keep) return tl::unexpected(look ? keep.error() : look.error());
  for (const auto& [name, value] : sums) {
    look->reset();
    look->bind(1, m_set.policy);
    look->bind(2, name);
    const auto row = look->step();
    if (!row) return tl::unexpected(row.error());
    const auto known = m_known.find(name);
    const bool isOurs =
        *row ? known != m_known.end() &&
                   known->second == SumsFingerprint{static_cast<std::uint64_t>(look->number(0)),
                                                    static_cast<std::uint64_t>(look->number(1))}
             : known == m_known.end();
    if (!isOurs) continue;
    const auto bytes = encode(value.sums);
    if (bytes.size() > kLargestSums) continue;
    keep->reset();
    keep->bind(1, m_set.policy);
    keep->bind(2, name);
    keep->bind(3, static_cast<std::int64_t>(value.fingerprint.high));
    keep->bind(4, static_cast<std::int64_t>(value.fingerprint.low));
    keep->bind(5, bytes);
    const auto done = keep->step();
    keep->reset();
    if (!done) return tl::unexpected(done.error());
    m_known[name] = value.fingerprint;
  }
  return {};
}

SqliteResult<void> RecordStore::write(std::span<const StoredRow> rows,
                                      const std::map<std::string, Sums>& sums) {
  const auto knownBefore = m_known;
  const auto forget = [&](auto&& error) {
    m_insert->reset();
    m_known = knownBefore;
    return tl::unexpected(error);
  };
  Transaction transaction(m_database);
  if (auto begun = transaction.begin(); !begun) return begun;
  for (const StoredRow& row : rows) {
    m_insert->reset();
    m_insert->bind(1, m_set.policy);
    m_insert->bind(2, row.key.name);
    m_insert->bind(3, row.key.version.size);
    m_insert->bind(4, row.key.version.modifiedNs);
    m_insert->bind(5, row.key.version.changedNs);
    m_insert->bind(6, m_set.seal(row.key, row.outcome));
    m_insert->bind(7, row.outcome);
    if (const auto done = m_insert->step(); !done) return forget(done.error());
  }
  m_insert->reset();
  if (auto kept = writeSums(sums); !kept) return forget(kept.error());
  if (auto committed = transaction.commit(); !committed) return forget(committed.error());
  return {};
}

} // namespace normscope
