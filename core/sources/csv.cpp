// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/csv.h"

#include <utility>

namespace normscope {

tl::expected<std::vector<std::vector<std::string>>, Sentence> parseCsv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string field;
  std::size_t line = 1;
  const auto endRow = [&] {
    row.push_back(std::exchange(field, {}));
    if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
    row.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && field.empty()) {
      const std::size_t opened = line;
      for (++i;; ++i) {
        if (i >= text.size())
          return tl::unexpected(sentence("the quote opened in line {} is never closed", opened));
        if (text[i] == '\n') ++line;
        if (text[i] != '"')
          field += text[i];
        else if (i + 1 < text.size() && text[i + 1] == '"')
          field += text[++i];
        else
          break;
      }
    } else if (c == ',') {
      row.push_back(std::exchange(field, {}));
    } else if (c == '\n') {
      endRow();
      ++line;
    } else if (c != '\r' || i + 1 >= text.size() || text[i + 1] != '\n') {
      field += c;
    }
  }
  if (!field.empty() || !row.empty()) endRow();
  return rows;
}

} // namespace normscope
