// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace normscope::cli {

/// Columns of text for people: the first column stands left, the others right unless said otherwise.
class TextTable {
public:
  enum class Align { left, right };
  explicit TextTable(std::vector<std::string> titles);
  void align(std::size_t column, Align align) { m_align[column] = align; }
  void add(std::vector<std::string> cells); ///< as many as there are titles
  /// Columns that may be left out where the table is wider than the terminal, the first one first; a line
  /// says which are missing.
  void mayLeaveOut(std::vector<std::size_t> columns) { m_mayLeaveOut = std::move(columns); }
  /// The text of the last column that is shown goes on in lines below where the table is still too wide.
  void wrapLast() { m_wrapsLast = true; }
  /// A heading over `count` columns from `first` on, which may bear the titles of other groups.
  void group(std::size_t first, std::size_t count, std::string heading) {
    m_groups.push_back({first, count, std::move(heading)});
  }
  std::string text() const; ///< one line per row, titles first, no trailing blanks

private:
  struct Group {
    std::size_t first, count;
    std::string heading;
  };
  std::string headings(const std::vector<std::size_t>& widths, const std::vector<bool>& isShown) const;

  std::vector<Group> m_groups; // from left to right
  std::vector<std::size_t> m_mayLeaveOut;
  bool m_wrapsLast = false;
  std::vector<std::vector<std::string>> m_rows;
  std::vector<Align> m_align;
};

/// Columns of the terminal: what COLUMNS says, else what stdout is; 0 where it is none.
std::size_t terminalColumns();

/// A number of significant digits that people compare by; "–" for what is not known (NaN).
std::string number(double value, int decimals);
std::string count(std::uint64_t n, std::string_view one, std::string_view many); ///< "1 image", "2 images"

} // namespace normscope::cli
