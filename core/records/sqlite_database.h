// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace normscope {

/// What SQLite said, sorted by what one can do about it.
struct SqliteError {
  enum class Kind {
    damaged,    ///< the file is no sound database: it has to go
    busy,       ///< another program holds it
    unwritable, ///< read-only, full, no such folder, out of memory
  };
  Kind kind = Kind::unwritable;
  std::string message;
};

template<class T>
using SqliteResult = tl::expected<T, SqliteError>;

/// A compiled statement: bind, step, read columns; bytes bound or read stay valid until the next step or
/// reset. Parameters count from 1, columns from 0.
class SqliteStatement {
public:
  explicit SqliteStatement(sqlite3_stmt* statement) : m_statement(statement) {}
  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::span<const std::byte> value);
  void bind(int parameter, const std::string& text); ///< as bytes (a BLOB)
  SqliteResult<bool> step();                         ///< true while there is a row
  void reset();
  std::int64_t number(int column) const;
  std::span<const std::byte> bytes(int column) const;
  std::string text(int column) const; ///< bytes(column) as a string

private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One connection; used by one thread at a time.
class SqliteDatabase {
public:
  enum class Access { create, readWrite, readOnly };
  /// Opens with a busy timeout, and distrusting the file: no functions in its schema, cell sizes checked.
  static SqliteResult<SqliteDatabase> open(const std::filesystem::path& file, Access access);

  SqliteResult<void> run(const std::string& statements);
  SqliteResult<SqliteStatement> prepare(const std::string& statement) const;
  /// The first column of the first row, as of a PRAGMA; 0 where there is no row.
  SqliteResult<std::int64_t> number(const std::string& query) const;

private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace normscope
