// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/units.h"
#include "sources/container.h"
#include "sources/list_columns.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace normscope {

/// One image of a set: where it lies and what its place says about it. Refers into its Dataset and holds
/// until something is added to that.
struct DatasetEntry {
  std::string_view place;        ///< what comes before relativePath in its path
  std::string_view relativePath; ///< relative to its root, bytes; what reports show
  const std::string& split;      ///< "train", "val", "test" or empty
  const std::string& label;      ///< class, or empty
  bool isWhole = false;          ///< `place` is the path, and relativePath another name for it
  std::optional<int> page;       ///< where it is one of the pages of a file, counted from 0

  std::string path() const; ///< of the image: of a page, below its file
  std::string file() const; ///< bytes to open it by
  bool operator==(const DatasetEntry& other) const;
};

/// The images of a set in natural order of their paths; does not change once opened. An image takes some 24
/// bytes and its relative path.
class Dataset {
public:
  std::vector<std::string> roots; ///< the arguments as given
  std::uint64_t ignored = 0;      ///< files passed over because they are no images by name
  std::vector<Sentence> messages; ///< one per folder that could not be listed

  std::size_t size() const { return m_rows.size(); }
  DatasetEntry operator[](ImageId id) const;
  std::vector<std::string> splits() const; ///< distinct, sorted, without the empty one
  std::vector<std::string> labels() const; ///< distinct, natural order, without the empty one
  bool hasSplit(std::string_view split) const;
  bool hasPages() const { return !m_pages.empty(); } ///< images that are pages of files
  /// How many images there are of each split (first) and class (second) that occur together; "" is none.
  std::map<std::pair<std::string, std::string>, std::size_t> groups() const;

  /// The bytes of an image, as Container::read gives them.
  DecodeResult<FileStamp> read(ImageId id, std::vector<std::byte>& buffer, std::uint64_t maxBytes) const;
  /// By what the image is known to be the one that was read.
  std::optional<FileVersion> version(ImageId id) const;

  void add(std::string_view path, std::string_view relativePath, std::string_view split = {},
           std::string_view label = {}, std::optional<int> page = {});
  void add(const DatasetEntry& entry); ///< of another Dataset
  /// The same with these images only.
  Dataset subset(std::span<const ImageId> ids) const;

private:
  /// Texts that many images share.
  struct Names {
    std::vector<std::string> texts;
    std::map<std::string, std::uint32_t, std::less<>> numbers;
    std::uint32_t number(std::string_view text);
  };
  struct Row {
    std::uint64_t offset : 40 = 0; ///< of the relative path
    std::uint64_t length : 24 = 0;
    std::uint32_t place : 31 = 0;
    std::uint32_t isWhole : 1 = 0;
    std::uint32_t split = 0, label = 0;
  };
  std::shared_ptr<const Container> m_container = fileSystem();
  std::vector<Row> m_rows;
  std::vector<std::int32_t> m_pages; ///< by image, −1 is none; only as long as there are pages
  std::string m_text;                ///< relative paths, one after the other
  Names m_places, m_splits, m_labels;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> m_groups; ///< counted while images are added
};

/// Which pages of a TIFF, or frames of an animation, are images of the set.
enum class PagePolicy : std::uint8_t { first, all };

struct DatasetOptions {
  bool recursive = true;
  std::vector<std::string> include; ///< shell globs over relative path or file name; empty: all
  std::vector<std::string> exclude;
  std::optional<std::string> split; ///< keep only this split
  PagePolicy pages = PagePolicy::first;
  std::vector<std::string> files; ///< further files, as from --files-from
  ListColumns columns;            ///< of lists; by their usual names where none are given
  bool operator==(const DatasetOptions&) const = default;
};

/// Opens folders, list files (.txt, .csv, .tsv) and single images as one set; see `core/sources/registry.h`
/// for the kinds. `found` is told now and then how many entries there are. Errors: notFound when a path does
/// not exist or cannot be listed, badUsage for a malformed list, cancelled.
Result<std::shared_ptr<const Dataset>> openDataset(std::span<const std::string> paths,
                                                   const DatasetOptions& options = {},
                                                   const std::function<void(std::size_t found)>& found = {},
                                                   const std::stop_token& stop = {});

/// The split that dataset modes and exports are fitted on: `wanted` if given ("all" means every image), else
/// "train" where there is one, else empty for all.
std::string fitSplit(const Dataset& dataset, const std::optional<std::string>& wanted);

} // namespace normscope
