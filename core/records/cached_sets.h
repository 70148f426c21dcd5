// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/cache_folder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace normscope {

/// What a cache folder holds of one image set.
struct CachedSet {
  std::vector<std::string> roots;      ///< empty where the database cannot be read
  std::optional<std::uint64_t> images; ///< of the way of reading that has most of them
  SetFile file;
};

std::vector<CachedSet> cachedSets(const std::filesystem::path& cache); ///< most recently used first

/// Deletes the sets that have `root` among their roots, or all there is, thumbnails too. How many sets went.
std::size_t clearCache(const std::filesystem::path& cache, const std::optional<std::string>& root = {});

} // namespace normscope
