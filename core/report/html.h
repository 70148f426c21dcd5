// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace normscope::report {

/// Any bytes as HTML text or attribute value: what could deceive becomes \xNN, what is markup is escaped.
std::string text(std::string_view bytes);
/// The same for sentences: a number and its % stay on one line.
std::string prose(std::string_view sentence);

/// Severity and verdict as a chip: a sign, a word and a colour.
std::string chip(Severity severity);
std::string chip(Verdict verdict);

/// Findings as a list: sentence, evidence, and why it matters. Empty for none.
std::string warningList(const std::vector<Warning>& warnings);

/// A table whose cells are HTML. The first column is the row's heading; numbers stand right.
class Table {
public:
  enum class Align { left, right };
  explicit Table(std::vector<std::string> titles);
  void align(std::size_t column, Align align) { m_align[column] = align; }
  void add(std::vector<std::string> cells); ///< as many as there are titles
  bool empty() const { return m_rows.empty(); }
  std::string html() const;

private:
  std::string cell(std::string_view tag, std::size_t column, const std::string& content) const;

  std::vector<std::string> m_titles;
  std::vector<std::vector<std::string>> m_rows;
  std::vector<Align> m_align;
};

/// Terms and what they mean; the meaning is HTML.
struct Term {
  std::string term, meaning;
};
std::string termList(std::string_view cssClass, const std::vector<Term>& terms);

} // namespace normscope::report
