// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/units.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// One image of a set: where it lies and what its place says about it.
struct DatasetEntry {
  std::string path;         ///< bytes to open it by
  std::string relativePath; ///< relative to its root, bytes; what reports show
  std::string split;        ///< "train", "val", "test" or empty
  std::string label;        ///< class, or empty
  bool operator==(const DatasetEntry&) const = default;
};

/// The images of a set in natural order of their paths, immutable once opened.
struct Dataset {
  std::vector<std::string> roots; ///< the arguments as given
  std::vector<DatasetEntry> entries;
  std::uint64_t ignored = 0;         ///< files passed over because they are no images by name
  std::vector<std::string> messages; ///< one sentence per folder that could not be listed

  std::size_t size() const { return entries.size(); }
  const DatasetEntry& operator[](ImageId id) const { return entries[id]; }
  std::vector<std::string> splits() const; ///< distinct, sorted, without the empty one
  std::vector<std::string> labels() const; ///< distinct, natural order, without the empty one
  bool hasSplit(const std::string& split) const;
};

struct DatasetOptions {
  bool recursive = true;
  std::vector<std::string> include; ///< shell globs over relative path or file name; empty: all
  std::vector<std::string> exclude;
  std::optional<std::string> split; ///< keep only this split
  std::vector<std::string> files;   ///< further files, as from --files-from
  bool operator==(const DatasetOptions&) const = default;
};

/// Opens folders, list files (.txt, .csv) and single images as one set; see `core/sources/registry.h` for
/// the kinds. `found` is told now and then how many entries there are.
/// Errors: notFound when a path does not exist or cannot be listed, badUsage for a malformed list,
/// cancelled.
Result<std::shared_ptr<const Dataset>> openDataset(std::span<const std::string> paths,
                                                   const DatasetOptions& options = {},
                                                   const std::function<void(std::size_t found)>& found = {},
                                                   const std::stop_token& stop = {});

/// The split that dataset modes and exports are fitted on: `wanted` if given ("all" means every image), else
/// "train" where there is one, else empty for all.
std::string fitSplit(const Dataset& dataset, const std::optional<std::string>& wanted);

} // namespace normscope
