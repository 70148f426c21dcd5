// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "text_table.h"

#include "base/number_words.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace normscope::cli {
namespace {

/// Columns on a terminal, counting code points: exact for all the table's own text.
std::size_t width(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

TextTable::TextTable(std::vector<std::string> titles) : m_align(titles.size(), Align::right) {
  m_align.front() = Align::left;
  m_rows.push_back(std::move(titles));
}

void TextTable::add(std::vector<std::string> cells) {
  assert(cells.size() == m_align.size());
  m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const {
  constexpr std::size_t kGap = 2;
  std::vector<std::size_t> widths(m_align.size());
  for (const auto& row : m_rows) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width(row[c]));
  }
  std::vector<bool> isShown(widths.size(), true);
  std::size_t whole = kGap * (widths.size() - 1);
  for (const std::size_t each : widths) whole += each;
  std::string missing;
  const std::size_t room = terminalColumns();
  for (const std::size_t column : m_mayLeaveOut) {
    if (room == 0 || whole <= room) break;
    isShown[column] = false;
    whole -= widths[column] + kGap;
    missing += (missing.empty() ? "" : ", ") + m_rows.front()[column];
  }
  std::string text;
  for (const auto& row : m_rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!isShown[c]) continue;
      if (c > 0) line.append(kGap, ' ');
      const std::string fill(widths[c] - width(row[c]), ' ');
      line += m_align[c] == Align::left ? row[c] + fill : fill + row[c];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  if (!missing.empty()) text += fmt::format("(left out to fit {} columns: {})\n", room, missing);
  return text;
}

std::size_t terminalColumns() {
  if (const char* const given = std::getenv("COLUMNS")) {
    std::size_t columns = 0;
    const std::string_view text(given);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
    if (error == std::errc() && end == text.data() + text.size()) return columns;
  }
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::string number(double value, int decimals) {
  return std::isnan(value) ? std::string(kUnknownText) : fmt::format("{:.{}f}", value, decimals);
}

std::string count(std::uint64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

} // namespace normscope::cli
