// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/sqlite_database.h"

#include <sqlite3.h>

namespace normscope {
namespace {

constexpr int kBusyMilliseconds = 5000;

SqliteError::Kind kindOf(int code) {
  switch (code & 0xFF) {
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
  case SQLITE_FORMAT:
  case SQLITE_MISMATCH:
  case SQLITE_ERROR: // a statement that this schema does not know: not a file of ours
    return SqliteError::Kind::damaged;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
  case SQLITE_PROTOCOL: return SqliteError::Kind::busy;
  default: break;
  }
  // A file that ends early; every other input or output error is about the disk.
  return code == SQLITE_IOERR_SHORT_READ ? SqliteError::Kind::damaged : SqliteError::Kind::unwritable;
}

tl::unexpected<SqliteError> failed(int code, sqlite3* database) {
  const int extended = database ? sqlite3_extended_errcode(database) : code;
  return tl::unexpected(SqliteError{kindOf(extended), sqlite3_errstr(code)});
}

} // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
void SqliteDatabase::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

void SqliteStatement::bind(int parameter, std::int64_t value) {
  sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void SqliteStatement::bind(int parameter, std::span<const std::byte> value) {
  sqlite3_bind_blob64(m_statement.get(), parameter,
                      value.empty() ? "" : static_cast<const void*>(value.data()), value.size(),
                      SQLITE_STATIC);
}

void SqliteStatement::bind(int parameter, const std::string& text) {
  bind(parameter, std::as_bytes(std::span(text)));
}

SqliteResult<bool> SqliteStatement::step() {
  const int code = sqlite3_step(m_statement.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return failed(code, sqlite3_db_handle(m_statement.get()));
}

void SqliteStatement::reset() { sqlite3_reset(m_statement.get()); }

std::int64_t SqliteStatement::number(int column) const {
  return sqlite3_column_int64(m_statement.get(), column);
}

std::span<const std::byte> SqliteStatement::bytes(int column) const {
  const void* const data = sqlite3_column_blob(m_statement.get(), column);
  const int size = sqlite3_column_bytes(m_statement.get(), column);
  if (!data) return {};
  return {static_cast<const std::byte*>(data), static_cast<std::size_t>(size)};
}

std::string SqliteStatement::text(int column) const {
  const auto data = bytes(column);
  return {reinterpret_cast<const char*>(data.data()), data.size()};
}

SqliteResult<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path& file, Access access) {
  const int flags = access == Access::create      ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                    : access == Access::readWrite ? SQLITE_OPEN_READWRITE
                                                  : SQLITE_OPEN_READONLY;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  SqliteDatabase database;
  database.m_database.reset(handle);
  if (code != SQLITE_OK) return failed(code, handle);
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  sqlite3_extended_result_codes(handle, 1);
  if (auto set = database.run("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0");
      !set)
    return tl::unexpected(set.error());
  return database;
}

SqliteResult<void> SqliteDatabase::run(const std::string& statements) {
  const int code = sqlite3_exec(m_database.get(), statements.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failed(code, m_database.get());
  return {};
}

SqliteResult<SqliteStatement> SqliteDatabase::prepare(const std::string& statement) const {
  sqlite3_stmt* compiled = nullptr;
  const int code = sqlite3_prepare_v3(m_database.get(), statement.c_str(), static_cast<int>(statement.size()),
                                      SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
  if (code != SQLITE_OK) return failed(code, m_database.get());
  return SqliteStatement(compiled);
}

SqliteResult<std::int64_t> SqliteDatabase::number(const std::string& query) const {
  auto statement = prepare(query);
  if (!statement) return tl::unexpected(statement.error());
  const auto row = statement->step();
  if (!row) return tl::unexpected(row.error());
  return *row ? statement->number(0) : 0;
}

} // namespace normscope
