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

constexpr std::size_t kGap = 2;

/// A heading in the middle of a line as wide as what stands under it.
std::string centred(const std::string& heading, std::size_t room) {
  if (width(heading) + 2 > room) return heading.substr(0, room);
  const std::size_t fill = room - width(heading) - 2;
  return std::string(fill / 2, '-') + ' ' + heading + ' ' + std::string(fill - fill / 2, '-');
}

constexpr std::size_t kLeastWrapped = 24; ///< columns that a text which goes on below has at least

/// A text broken at blanks into lines of `room` columns, those after the first moved in by `indent`. A longer
/// word stands whole.
std::string hanging(std::string_view text, std::size_t room, std::size_t indent) {
  std::string lines;
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const bool fits = used == 0 || used + 1 + width(word) <= room;
    if (!fits) lines += '\n' + std::string(indent, ' ');
    if (fits && used > 0) lines += ' ';
    used = (fits && used > 0 ? used + 1 : 0) + width(word);
    lines += word;
    at = end + 1;
  }
  return lines;
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
    const std::string& title = m_rows.front()[column]; // several groups may have it
    if (missing.find(title) == missing.npos) missing += (missing.empty() ? "" : ", ") + title;
  }
  const bool wraps = m_wrapsLast && room > 0 && whole > room;
  std::size_t last = widths.size() - 1;
  while (!isShown[last]) --last; // the first is always there
  if (wraps) widths[last] = std::max(kLeastWrapped, room - std::min(room, whole - widths[last]));
  std::string text = headings(widths, isShown);
  for (const auto& row : m_rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!isShown[c]) continue;
      if (c > 0) line.append(kGap, ' ');
      if (wraps && c == last) {
        line += hanging(row[c], widths[c], width(line));
        continue;
      }
      const std::string fill(widths[c] - width(row[c]), ' ');
      line += m_align[c] == Align::left ? row[c] + fill : fill + row[c];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  if (!missing.empty()) text += fmt::format("(left out to fit {} columns: {})\n", room, missing);
  return text;
}

std::string TextTable::headings(const std::vector<std::size_t>& widths,
                                const std::vector<bool>& isShown) const {
  std::string line;
  std::size_t at = 0;
  const auto pass = [&](std::size_t end) { // over the columns before `end`; gives their room
    std::size_t room = 0;
    for (; at < end; ++at)
      if (isShown[at]) room += widths[at] + kGap;
    return room;
  };
  for (const Group& group : m_groups) {
    line += std::string(pass(group.first), ' ');
    const std::size_t room = pass(group.first + group.count);
    if (room > 0) line += centred(group.heading, room - kGap) + std::string(kGap, ' ');
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line.empty() ? line : line + '\n';
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
  return std::isnan(value) ? std::string(kUnknownText) : plainFigure(value, decimals);
}

std::string count(std::uint64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

} // namespace normscope::cli
