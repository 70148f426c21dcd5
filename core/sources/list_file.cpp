// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/file_bytes.h"
#include "sources/csv.h"
#include "sources/kinds.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>

namespace normscope {
namespace {

namespace fs = std::filesystem;

std::string extension(const std::string& path) {
  std::string text = fs::path(path).extension().string();
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool acceptsListFile(const std::string& path) {
  return extension(path) == ".txt" || extension(path) == ".csv";
}

// Relative paths are relative to the list.
void add(Listing& listing, const std::string& listPath, SourceImage image) {
  const fs::path named(image.path);
  image.relativePath = image.path;
  if (named.is_relative()) image.path = (fs::path(listPath).parent_path() / named).string();
  addOnce(listing, std::move(image));
}

Result<void> listText(const std::string& path, std::string_view text, Listing& listing) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) add(listing, path, {std::string(line), {}, {}, {}});
  }
  return {};
}

Result<void> listCsv(const std::string& path, std::string_view text, Listing& listing) {
  const auto rows = parseCsv(text);
  if (!rows) return fail(ErrorCode::badUsage, rows.error(), path);
  const auto column = [&](std::string_view name) -> std::optional<std::size_t> {
    if (rows->empty()) return std::nullopt;
    const auto at = std::ranges::find(rows->front(), name);
    if (at == rows->front().end()) return std::nullopt;
    return static_cast<std::size_t>(at - rows->front().begin());
  };
  const auto pathColumn = column("path"), labelColumn = column("label"), splitColumn = column("split");
  if (!pathColumn) return fail(ErrorCode::badUsage, "the list has no column named \"path\"", path);
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    const auto field = [&](std::optional<std::size_t> at) -> std::optional<std::string> {
      if (!at || *at >= row.size()) return std::nullopt;
      return row[*at];
    };
    const auto file = field(pathColumn);
    if (!file || file->empty())
      return fail(ErrorCode::badUsage, sentence("row {} of the list has no path", i + 1), path);
    add(listing, path, {*file, {}, field(splitColumn), field(labelColumn)});
  }
  return {};
}

Result<void> listListFile(const std::string& path, const ListOptions&, Listing& listing) {
  std::vector<std::byte> bytes;
  if (const auto read = readFile(path, bytes); !read)
    return fail(ErrorCode::notFound, sentence("the list cannot be read: {}", read.error().message), path);
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return extension(path) == ".csv" ? listCsv(path, text, listing) : listText(path, text, listing);
}

} // namespace

SourceKind listFileSource() { return {"list", "List of images (.txt, .csv)", acceptsListFile, listListFile}; }

} // namespace normscope
