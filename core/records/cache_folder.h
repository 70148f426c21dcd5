// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"
#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// The folder that holds what can be made again from the images alone: `sets/`, one database per image set,
/// and the limit of their size. It may be deleted at any moment.
std::optional<std::filesystem::path>
defaultCacheFolder(); ///< $XDG_CACHE_HOME/normscope or ~/.cache/normscope

std::filesystem::path setsFolder(const std::filesystem::path& cache);
/// The database of the set of that identity (see SetPaths).
std::filesystem::path setFile(const std::filesystem::path& cache, const std::string& identity);

std::filesystem::path thumbnailFile(const std::filesystem::path& cache);

inline constexpr std::uint64_t kDefaultCacheLimit = 4ull << 30;
std::uint64_t cacheLimit(const std::filesystem::path& cache); ///< bytes
Result<void> setCacheLimit(const std::filesystem::path& cache, std::uint64_t bytes);

/// Deletes a database with its companions. True when there was one.
bool removeSet(const std::filesystem::path& file);
/// Renames it, so that it is out of the way and can be looked at; an earlier one set aside goes.
void setAside(const std::filesystem::path& file);

/// A file of the sets folder, its companions counted in.
struct SetFile {
  std::filesystem::path file;
  std::uint64_t bytes = 0;
  std::filesystem::file_time_type used; ///< when a scan opened it last
};
std::vector<SetFile> setFiles(const std::filesystem::path& cache); ///< most recently used first
/// Deletes the least recently used sets, `keep` never, until all fit the limit.
void dropOldSets(const std::filesystem::path& cache, const std::filesystem::path& keep);

/// Keeps other programs from opening, renaming or deleting databases meanwhile; for moments, not for work.
class CacheLock {
public:
  /// Waits up to two seconds. Errors: cannotWrite.
  static Result<CacheLock> take(const std::filesystem::path& cache);

private:
  explicit CacheLock(Descriptor file) : m_file(std::move(file)) {}
  Descriptor m_file; ///< holds the lock as long as it is open
};

} // namespace normscope
