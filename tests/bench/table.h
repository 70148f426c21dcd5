// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace normscope::bench {

/// What a figure should be; `none` is told for information.
struct Target {
  enum class Kind { none, atMost, atLeast } kind = Kind::none;
  double value = 0.0;
  static Target atMost(double value) { return {Kind::atMost, value}; }
  static Target atLeast(double value) { return {Kind::atLeast, value}; }
  bool isMet(double measured) const {
    return kind == Kind::none || (kind == Kind::atMost ? measured <= value : measured >= value);
  }
};

struct Figure {
  std::string what;
  Target target;
  double measured = 0.0;
  std::string unit;   ///< empty for ratios
  std::string detail; ///< what it is made of
};

/// Prints figures as they come.
class Table {
public:
  Table();
  void section(const std::string& title);
  void add(const Figure& figure);
  int missed() const { return m_missed; }

private:
  int m_missed = 0;
};

/// "2 cores, Intel(R) Xeon(R) Processor, 1.3 of 2 busy": what the figures were measured on.
std::string machine();

} // namespace normscope::bench
