// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/list_table.h"

#include "image/file_bytes.h"
#include "sources/csv.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <span>

namespace normscope {
namespace {

constexpr std::array<std::string_view, 7> kPathNames{"path",  "file",       "filename", "file_name",
                                                     "image", "image_path", "image_id"};
constexpr std::array<std::string_view, 5> kLabelNames{"label", "class", "class_name", "category", "target"};
constexpr std::array<std::string_view, 3> kSplitNames{"split", "subset", "partition"};

std::string lowerCase(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// None where the bytes are not of that encoding.
std::optional<std::string> utf8Of(std::string_view bytes, const char* encoding) {
  const iconv_t converter = ::iconv_open("UTF-8", encoding);
  if (converter == reinterpret_cast<iconv_t>(-1)) return {};
  std::string text(2 * bytes.size(), '\0');     // three bytes for two at most, four for four
  char* from = const_cast<char*>(bytes.data()); // which iconv leaves alone
  char* to = text.data();
  std::size_t left = bytes.size(), room = text.size();
  const bool whole =
      ::iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1) && left == 0;
  ::iconv_close(converter);
  if (!whole) return {};
  text.resize(text.size() - room);
  return text;
}

using Names = std::span<const std::string>;

std::optional<std::size_t> columnNamed(Names columns, std::string_view name) {
  const auto same = std::ranges::find(columns, name);
  const auto at =
      same != columns.end() ? same : std::ranges::find_if(columns, [&](const std::string& column) {
        return lowerCase(column) == lowerCase(std::string(name));
      });
  if (at == columns.end()) return {};
  return static_cast<std::size_t>(at - columns.begin());
}

std::optional<std::size_t> usualColumn(Names columns, std::span<const std::string_view> names) {
  for (const std::string_view name : names)
    if (const auto column = columnNamed(columns, name)) return column;
  return {};
}

/// Of a set of columns, the one that was asked for; else the usual one.
Result<std::optional<std::size_t>> column(Names columns, const std::string& wanted,
                                          std::span<const std::string_view> usual) {
  if (wanted.empty()) return usualColumn(columns, usual);
  if (const auto found = columnNamed(columns, wanted)) return found;
  return fail(ErrorCode::badUsage, sentence("the list has no column named '{}'; it has {}", wanted,
                                            fmt::format("{}", fmt::join(columns, ", "))));
}

/// Separators, the most frequent of the first line first.
std::array<char, 3> separators(std::string_view text) {
  std::array<char, 3> signs{',', ';', '\t'};
  const std::string_view names = text.substr(0, text.find('\n'));
  std::ranges::stable_sort(signs, std::ranges::greater(),
                           [names](char sign) { return std::ranges::count(names, sign); });
  return signs;
}

bool namesPath(Names columns, const ListColumns& wanted) {
  return wanted.path.empty() ? usualColumn(columns, kPathNames).has_value()
                             : columnNamed(columns, wanted.path).has_value();
}

/// The sign under which one of the columns is a path; else the most frequent one.
char separator(std::string_view text, const ListColumns& wanted) {
  const auto signs = separators(text);
  const std::string_view names = text.substr(0, text.find('\n'));
  for (const char sign : signs) {
    const auto rows = parseCsv(names, sign);
    if (rows && !rows->empty() && namesPath(rows->front(), wanted)) return sign;
  }
  return signs.front();
}

} // namespace

bool isListTable(const std::string& path) {
  const std::string extension = lowerCase(std::filesystem::path(path).extension().string());
  return extension == ".csv" || extension == ".tsv";
}

Result<std::string> readListText(const std::string& path) {
  std::vector<std::byte> bytes;
  if (const auto read = readFile(path, bytes); !read)
    return fail(ErrorCode::notFound, sentence("the list cannot be read: {}", read.error().message), path);
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.starts_with("\xEF\xBB\xBF")) return std::string(text.substr(3));
  const bool isLittle = text.starts_with("\xFF\xFE");
  if (!isLittle && !text.starts_with("\xFE\xFF")) return std::string(text);
  auto converted = utf8Of(text.substr(2), isLittle ? "UTF-16LE" : "UTF-16BE");
  if (!converted)
    return fail(ErrorCode::badUsage, "the list begins like UTF-16 and is broken further on", path);
  return std::move(*converted);
}

Result<ListTable> parseListTable(std::string_view text, const ListColumns& wanted) {
  auto rows = parseCsv(text, separator(text, wanted));
  if (!rows) return fail(ErrorCode::badUsage, rows.error());
  ListTable table;
  if (rows->empty()) return table;
  table.columns = std::move(rows->front());
  table.rows.assign(std::make_move_iterator(rows->begin() + 1), std::make_move_iterator(rows->end()));
  const auto path = column(table.columns, wanted.path, kPathNames);
  const auto label = column(table.columns, wanted.label, kLabelNames);
  const auto split = column(table.columns, wanted.split, kSplitNames);
  for (const auto* found : {&path, &label, &split})
    if (!*found) return tl::unexpected(found->error());
  table.path = *path;
  table.label = *label;
  table.split = *split;
  return table;
}

std::vector<std::string> listColumnNames(const std::string& path) {
  if (!isListTable(path)) return {};
  const auto text = readListText(path);
  if (!text) return {};
  const auto table = parseListTable(text->substr(0, text->find('\n')), {});
  return table ? table->columns : std::vector<std::string>();
}

} // namespace normscope
