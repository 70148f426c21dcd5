// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/list_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>

namespace normscope {
namespace {

namespace fs = std::filesystem;

bool isListOfPaths(const std::string& path) {
  const std::string extension = fs::path(path).extension().string();
  return std::ranges::equal(extension, std::string_view(".txt"),
                            [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
}

bool acceptsListFile(const std::string& path) { return isListTable(path) || isListOfPaths(path); }

bool isThere(const fs::path& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

/// Where a list names a file: relative to the list, with / where Windows wrote \\.
std::string placeOfNamed(const std::string& listPath, const std::string& name) {
  const fs::path folder = fs::path(listPath).parent_path();
  const fs::path place = folder / name; // an absolute name stays as it is
  if (name.find('\\') == std::string::npos || isThere(place)) return place.string();
  std::string slashes = name;
  std::ranges::replace(slashes, '\\', '/');
  return (folder / slashes).string();
}

void add(Listing& listing, const std::string& listPath, SourceImage image) {
  image.relativePath = image.path;
  image.path = placeOfNamed(listPath, image.path);
  addOnce(listing, std::move(image));
}

std::vector<std::string_view> linesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) lines.push_back(line);
  }
  return lines;
}

/// Where the number of a class begins behind the path and a blank, as Caffe writes lists; else the line's
/// end.
std::size_t classAt(std::string_view line) {
  const std::size_t blank = line.find_last_of(" \t");
  if (blank == std::string_view::npos || blank == 0 || blank + 1 == line.size()) return line.size();
  const bool isNumber =
      std::ranges::all_of(line.substr(blank + 1), [](char c) { return c >= '0' && c <= '9'; });
  return isNumber ? blank : line.size();
}

/// Every line ends in a number, and the first names a file only without it.
bool hasClasses(const std::string& path, const std::vector<std::string_view>& lines) {
  if (lines.empty()) return false;
  for (const std::string_view line : lines)
    if (classAt(line) == line.size()) return false;
  const std::string_view first = lines.front();
  return !isThere(placeOfNamed(path, std::string(first))) &&
         isThere(placeOfNamed(path, std::string(first.substr(0, classAt(first)))));
}

Result<void> listText(const std::string& path, std::string_view text, Listing& listing) {
  const std::vector<std::string_view> lines = linesOf(text);
  const bool labelled = hasClasses(path, lines);
  for (const std::string_view line : lines) {
    const std::size_t end = labelled ? classAt(line) : line.size();
    SourceImage image{std::string(line.substr(0, end)), {}, {}, {}};
    if (labelled) image.label = line.substr(end + 1);
    add(listing, path, std::move(image));
  }
  return {};
}

tl::unexpected<Error> noPathColumn(const ListTable& table, const std::string& path) {
  return fail(ErrorCode::badUsage,
              sentence("no column of the list is named like one of paths; it has {}; --column path=NAME "
                       "chooses one",
                       fmt::format("{}", fmt::join(table.columns, ", "))),
              path);
}

Result<void> listTable(const std::string& path, std::string_view text, const ListColumns& columns,
                       Listing& listing) {
  const auto table = parseListTable(text, columns);
  if (!table) return fail(table.error().code, table.error().message, path);
  if (!table->path) return noPathColumn(*table, path);
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    const auto& row = table->rows[i];
    const auto field = [&](std::optional<std::size_t> at) -> std::optional<std::string> {
      if (!at || *at >= row.size()) return std::nullopt;
      return row[*at];
    };
    const auto file = field(table->path);
    if (!file || file->empty())
      return fail(ErrorCode::badUsage, sentence("row {} of the list has no path", i + 2), path);
    add(listing, path, {*file, {}, field(table->split), field(table->label)});
  }
  return {};
}

Result<void> listListFile(const std::string& path, const ListOptions& options, Listing& listing) {
  const auto text = readListText(path);
  if (!text) return tl::unexpected(text.error());
  return isListTable(path) ? listTable(path, *text, options.columns, listing)
                           : listText(path, *text, listing);
}

} // namespace

SourceKind listFileSource() {
  return {"list", "List of images (.txt, .csv, .tsv)", acceptsListFile, listListFile};
}

} // namespace normscope
