// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/cached_sets.h"

#include "records/set_paths.h"
#include "records/sqlite_database.h"

#include <algorithm>

namespace normscope {

std::vector<CachedSet> cachedSets(const std::filesystem::path& cache) {
  std::vector<CachedSet> sets;
  for (SetFile& file : setFiles(cache)) {
    CachedSet set;
    if (const auto database = SqliteDatabase::open(file.file, SqliteDatabase::Access::readWrite)) {
      auto identity = database->prepare("SELECT value FROM info WHERE name = 'set'");
      if (identity && identity->step().value_or(false)) set.roots = rootsOf(identity->text(0));
      const auto images =
          database->number("SELECT max(n) FROM (SELECT count(*) AS n FROM images GROUP BY policy)");
      if (images) set.images = static_cast<std::uint64_t>(*images);
    }
    set.file = std::move(file);
    sets.push_back(std::move(set));
  }
  return sets;
}

std::size_t clearCache(const std::filesystem::path& cache, const std::optional<std::string>& root) {
  const auto lock = CacheLock::take(cache); // without it programs that use a set lose what they have kept
  const std::string wanted = root ? rootsOf(identityOf({*root})).front() : std::string();
  std::size_t cleared = 0;
  for (const CachedSet& set : cachedSets(cache))
    if ((!root || std::ranges::find(set.roots, wanted) != set.roots.end()) && removeSet(set.file.file))
      ++cleared;
  if (!root) removeSet(thumbnailFile(cache));
  return cleared;
}

} // namespace normscope
