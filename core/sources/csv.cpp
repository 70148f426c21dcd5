// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/csv.h"

#include <utility>

namespace normscope {
namespace {

class CsvReader {
public:
  CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  tl::expected<std::vector<std::vector<std::string>>, Sentence> read() {
    while (m_at < m_text.size()) {
      skipBlanks();
      if (m_at >= m_text.size()) break;
      const std::size_t opened = m_line;
      if (!(m_text[m_at] == '"' ? readQuoted() : readPlain()))
        return tl::unexpected(sentence("the quote opened in line {} is never closed", opened));
      endField();
    }
    if (!m_row.empty()) endRow();
    return std::move(m_rows);
  }

private:
  char at(std::size_t position) const { return position < m_text.size() ? m_text[position] : '\n'; }
  bool isBlank(std::size_t position) const { return at(position) == ' '; }
  void skipBlanks() {
    while (m_at < m_text.size() && isBlank(m_at)) ++m_at;
  }
  bool endsField(std::size_t position) const {
    return at(position) == m_separator || at(position) == '\n' ||
           (at(position) == '\r' && at(position + 1) == '\n');
  }

  // From the opening quote to behind the closing one; what follows up to the separator belongs to it.
  bool readQuoted() {
    for (++m_at;; ++m_at) {
      if (m_at >= m_text.size()) return false;
      if (m_text[m_at] == '\n') ++m_line;
      const bool isDoubled = m_text[m_at] == '"' && at(m_at + 1) == '"';
      if (m_text[m_at] == '"' && !isDoubled) break;
      m_at += isDoubled ? 1 : 0;
      m_field += m_text[m_at];
    }
    ++m_at;
    skipBlanks();
    return readPlain();
  }

  bool readPlain() {
    const std::size_t begin = m_at;
    while (!endsField(m_at)) ++m_at;
    std::string_view field = m_text.substr(begin, m_at - begin);
    while (field.ends_with(' ')) field.remove_suffix(1);
    m_field += field;
    return true;
  }

  void endField() {
    m_row.push_back(std::exchange(m_field, {}));
    if (at(m_at) == m_separator && m_at < m_text.size()) {
      ++m_at;
      if (m_at >= m_text.size()) m_row.emplace_back();
      return;
    }
    if (at(m_at) == '\r') ++m_at;
    ++m_at;
    ++m_line;
    endRow();
  }

  void endRow() {
    if (m_row.size() > 1 || !m_row.front().empty()) m_rows.push_back(std::move(m_row));
    m_row.clear();
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0, m_line = 1;
  std::string m_field;
  std::vector<std::string> m_row;
  std::vector<std::vector<std::string>> m_rows;
};

} // namespace

tl::expected<std::vector<std::vector<std::string>>, Sentence> parseCsv(std::string_view text,
                                                                       char separator) {
  return CsvReader(text, separator).read();
}

} // namespace normscope
