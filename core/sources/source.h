// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "sources/list_columns.h"

#include <cstdint>
#include <functional>
#include <memory_resource>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace normscope {

/// One image as a source names it.
struct SourceImage {
  std::string path;                 ///< bytes to open it by
  std::string relativePath;         ///< relative to the source's root
  std::optional<std::string> split; ///< where the source says so itself (a list's columns)
  std::optional<std::string> label;
};

struct ListOptions {
  bool recursive = true;
  ListColumns columns; ///< of lists
};

/// What listing several sources shares: folders are visited once by device and inode, a place that is named
/// twice counts once, and what was passed over is counted. A link to a file is an image of its own: stores
/// that keep equal contents once are made of them.
struct Listing {
  std::function<void(SourceImage)> take; ///< gets each image once, in order
  std::size_t taken = 0;
  std::uint64_t ignored = 0;
  std::vector<Sentence> messages; ///< one per folder that could not be listed
  std::set<std::pair<std::uint64_t, std::uint64_t>> visitedFolders;
  std::pmr::monotonic_buffer_resource memory; ///< given back as a whole
  struct LowHalf {
    std::size_t operator()(const Hash128& hash) const noexcept { return hash.low; }
  };
  std::pmr::unordered_set<Hash128, LowHalf> places{&memory}; ///< hashes of the files' places

  std::function<void(std::size_t found)> found; ///< told now and then
  std::stop_token stop;
};

/// One kind of thing that can be opened as images.
struct SourceKind {
  std::string_view id;
  std::string_view title;
  bool (*accepts)(const std::string& path) = nullptr;
  /// Adds the images of `path` to the listing. Errors: notFound, badUsage, cancelled.
  Result<void> (*list)(const std::string& path, const ListOptions& options, Listing& listing) = nullptr;
  bool isTree = false; ///< names of folders in the relative paths tell splits and classes
};

/// All kinds, the first that accepts a path reads it; see `core/sources/README.md` for how to add one.
std::span<const SourceKind> allSources();

/// Where a path leads, links followed; itself where it does not resolve (dangling link, beyond PATH_MAX).
std::string resolvedPath(const std::string& path);

/// Adds a file unless its place, the name in its resolved folder, is in the listing already; then it is
/// counted as ignored. True when it was added.
bool addOnce(Listing& listing, SourceImage image);
bool addOnce(Listing& listing, SourceImage image, std::string_view place);

} // namespace normscope
