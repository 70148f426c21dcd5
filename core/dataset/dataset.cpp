// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/dataset.h"

#include "base/path_text.h"
#include "sources/kinds.h"
#include "sources/page_path.h"
#include "sources/source.h"

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>

namespace normscope {
namespace {

struct SplitName {
  std::string_view folder, split;
};
constexpr std::array<SplitName, 7> kSplitNames{{{"train", "train"},
                                                {"training", "train"},
                                                {"val", "val"},
                                                {"valid", "val"},
                                                {"validation", "val"},
                                                {"test", "test"},
                                                {"testing", "test"}}};

/// An image while it is found out what it is.
struct Described {
  std::string path, relativePath, split, label;
};

/// Adds the image, or the pages of its file where each is to be one.
void addPages(const Described& entry, PagePolicy policy, Dataset& dataset) {
  if (const auto place = pagePlaceOf(entry.path)) // one that was named
    return dataset.add(entry.path, entry.relativePath, entry.split, entry.label, place->page);
  const int pages = policy == PagePolicy::all ? pagesOf(entry.path) : 1;
  if (pages == 1) return dataset.add(entry.path, entry.relativePath, entry.split, entry.label);
  for (int page = 0; page < pages; ++page)
    dataset.add(pagePath(entry.path, page), pagePath(entry.relativePath, page), entry.split, entry.label,
                page);
}

std::string splitOfFolder(std::string_view folder) {
  std::string lower(folder);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const SplitName& known : kSplitNames)
    if (lower == known.folder) return std::string(known.split);
  return {};
}

// Split and class from folder names, as torchvision's ImageFolder has it: the first folder that names a split
// gives the split, the first other folder below the root or that split gives the class.
void labelFromFolders(Described& entry) {
  std::string_view rest = entry.relativePath;
  bool labelled = false;
  for (std::size_t slash; (slash = rest.find('/')) != std::string_view::npos; rest.remove_prefix(slash + 1)) {
    const std::string_view folder = rest.substr(0, slash);
    const std::string split = entry.split.empty() ? splitOfFolder(folder) : std::string();
    if (!split.empty()) {
      entry.split = split;
      labelled = false; // the first folder below the split takes precedence
    } else if (!labelled) {
      entry.label = folder;
      labelled = true;
    }
  }
}

/// Whether a "[" of a shell glob is never closed, so that nothing would match.
bool isUnclosed(std::string_view glob) {
  for (std::size_t i = 0; i < glob.size(); ++i) {
    if (glob[i] == '\\') {
      ++i;
    } else if (glob[i] == '[') {
      std::size_t first = i + 1;
      if (first < glob.size() && (glob[first] == '!' || glob[first] == '^')) ++first;
      // A "]" in the first place is one of the characters.
      const std::size_t end = glob.find(']', first + 1);
      if (first >= glob.size() || end == glob.npos) return true;
      i = end;
    }
  }
  return false;
}

Result<void> checkGlobs(const DatasetOptions& options) {
  for (const auto* globs : {&options.include, &options.exclude})
    for (const std::string& glob : *globs)
      if (isUnclosed(glob))
        return fail(ErrorCode::badUsage,
                    "its [ is not closed: no name would match (a [ itself is written \\[)", glob);
  return {};
}

bool matches(const std::string& glob, const Described& entry) {
  const std::size_t slash = entry.relativePath.rfind('/');
  const std::string name =
      slash == std::string::npos ? entry.relativePath : entry.relativePath.substr(slash + 1);
  return ::fnmatch(glob.c_str(), entry.relativePath.c_str(), 0) == 0 ||
         ::fnmatch(glob.c_str(), name.c_str(), 0) == 0;
}

bool wanted(const DatasetOptions& options, const Described& entry) {
  const auto hits = [&](const std::string& glob) { return matches(glob, entry); };
  if (!options.include.empty() && std::ranges::none_of(options.include, hits)) return false;
  if (std::ranges::any_of(options.exclude, hits)) return false;
  return !options.split || *options.split == entry.split;
}

std::string folderName(const std::string& path) {
  std::filesystem::path folder = std::filesystem::path(path).lexically_normal();
  if (!folder.has_filename()) folder = folder.parent_path();
  const std::string name = folder.filename().string();
  return name == "." || name == ".." ? std::string() : name;
}

std::vector<std::string> sorted(std::vector<std::string> texts) {
  std::erase(texts, std::string());
  std::ranges::sort(texts, naturalLess);
  return texts;
}

struct Opening {
  Dataset dataset;
  Listing listing;
};

void addImage(SourceImage image, const std::string& rootLabel, bool isInTree, const DatasetOptions& options,
              Dataset& dataset) {
  Described entry{std::move(image.path), std::move(image.relativePath), {}, {}};
  if (isInTree) labelFromFolders(entry);
  if (!rootLabel.empty()) {
    const std::string split = splitOfFolder(rootLabel);
    if (entry.split.empty() && !split.empty())
      entry.split = split;
    else if (entry.label.empty())
      entry.label = rootLabel;
    entry.relativePath = rootLabel + "/" + entry.relativePath;
  }
  if (image.split) {
    const std::string known = splitOfFolder(*image.split);
    entry.split = known.empty() ? *image.split : known;
  }
  if (image.label) entry.label = *image.label;
  if (wanted(options, entry)) addPages(entry, options.pages, dataset);
}

Result<void> addRoot(const std::string& path, const SourceKind& kind, const DatasetOptions& options,
                     bool isOneOfMany, Opening& opening) {
  // With several folder arguments that hold images directly, each argument is a class.
  const std::string rootLabel = isOneOfMany && kind.isTree ? folderName(path) : std::string();
  opening.listing.take = [&](SourceImage image) {
    addImage(std::move(image), rootLabel, kind.isTree, options, opening.dataset);
  };
  return kind.list(path, {options.recursive, options.columns}, opening.listing);
}

} // namespace

std::string DatasetEntry::path() const {
  std::string path(place);
  if (!isWhole) path += relativePath;
  return path;
}

std::string DatasetEntry::file() const {
  std::string file = path();
  if (page) file.resize(file.rfind('/'));
  return file;
}

bool DatasetEntry::operator==(const DatasetEntry& other) const {
  return path() == other.path() && relativePath == other.relativePath && split == other.split &&
         label == other.label;
}

std::uint32_t Dataset::Names::number(std::string_view text) {
  const auto found = numbers.find(text);
  if (found != numbers.end()) return found->second;
  const auto next = static_cast<std::uint32_t>(texts.size());
  texts.emplace_back(text);
  numbers.emplace(text, next);
  return next;
}

void Dataset::add(std::string_view path, std::string_view relativePath, std::string_view split,
                  std::string_view label, std::optional<int> page) {
  const bool isWhole = !path.ends_with(relativePath);
  Row row;
  row.offset = m_text.size();
  row.length = relativePath.size();
  row.place = m_places.number(isWhole ? path : path.substr(0, path.size() - relativePath.size()));
  row.isWhole = isWhole;
  row.split = m_splits.number(split);
  row.label = m_labels.number(label);
  ++m_groups[{row.split, row.label}];
  m_text += relativePath;
  m_rows.push_back(row);
  if (!page) return;
  m_pages.resize(m_rows.size(), -1);
  m_pages.back() = *page;
}

void Dataset::add(const DatasetEntry& entry) {
  add(entry.path(), entry.relativePath, entry.split, entry.label, entry.page);
}

DatasetEntry Dataset::operator[](ImageId id) const {
  const Row& row = m_rows[id];
  return {m_places.texts[row.place],
          std::string_view(m_text).substr(row.offset, row.length),
          m_splits.texts[row.split],
          m_labels.texts[row.label],
          row.isWhole != 0,
          id < m_pages.size() && m_pages[id] >= 0 ? std::optional<int>(m_pages[id]) : std::nullopt};
}

DecodeResult<FileStamp> Dataset::read(ImageId id, std::vector<std::byte>& buffer,
                                      std::uint64_t maxBytes) const {
  return m_container->read((*this)[id].file(), buffer, maxBytes);
}

std::optional<FileVersion> Dataset::version(ImageId id) const {
  return m_container->version((*this)[id].file());
}

Dataset Dataset::subset(std::span<const ImageId> ids) const {
  Dataset result;
  result.roots = roots;
  result.m_container = m_container;
  for (const ImageId id : ids) result.add((*this)[id]);
  return result;
}

std::vector<std::string> Dataset::splits() const { return sorted(m_splits.texts); }
std::vector<std::string> Dataset::labels() const { return sorted(m_labels.texts); }

std::map<std::pair<std::string, std::string>, std::size_t> Dataset::groups() const {
  std::map<std::pair<std::string, std::string>, std::size_t> result;
  for (const auto& [group, images] : m_groups)
    result.emplace(std::pair(m_splits.texts[group.first], m_labels.texts[group.second]), images);
  return result;
}

bool Dataset::hasSplit(std::string_view split) const { return m_splits.numbers.contains(split); }

Result<std::shared_ptr<const Dataset>> openDataset(std::span<const std::string> paths,
                                                   const DatasetOptions& options,
                                                   const std::function<void(std::size_t)>& found,
                                                   const std::stop_token& stop) {
  if (const auto globs = checkGlobs(options); !globs) return tl::unexpected(globs.error());
  Opening opening;
  opening.dataset.roots.assign(paths.begin(), paths.end());
  opening.listing.stop = stop;
  opening.listing.found = found;
  for (const std::string& path : paths) {
    const auto kinds = allSources();
    const auto kind = std::ranges::find_if(kinds, [&](const SourceKind& k) { return k.accepts(path); });
    if (auto added = addRoot(path, *kind, options, paths.size() > 1, opening); !added)
      return tl::unexpected(added.error());
  }
  for (const std::string& file : options.files)
    if (auto added = addRoot(file, singleImageSource(), options, false, opening); !added)
      return tl::unexpected(added.error());
  opening.dataset.ignored = opening.listing.ignored;
  opening.dataset.messages = std::move(opening.listing.messages);
  return std::make_shared<const Dataset>(std::move(opening.dataset));
}

std::string fitSplit(const Dataset& dataset, const std::optional<std::string>& wantedSplit) {
  if (wantedSplit) return *wantedSplit == "all" ? std::string() : *wantedSplit;
  return dataset.hasSplit("train") ? "train" : std::string();
}

} // namespace normscope
