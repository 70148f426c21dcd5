// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/table.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace normscope::bench {
namespace {

std::string processorName() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (const auto colon = line.find(": "); line.starts_with("model name") && colon != line.npos)
      return line.substr(colon + 2);
  return "unknown processor";
}

std::string number(double value, const std::string& unit) {
  return unit.empty() ? fmt::format("{:.2f}", value)
                      : fmt::format("{:.{}f} {}", value, value < 10 ? 1 : 0, unit);
}

std::string text(const Target& target, const std::string& unit) {
  if (target.kind == Target::Kind::none) return "–";
  return (target.kind == Target::Kind::atMost ? "≤ " : "≥ ") + number(target.value, unit);
}

} // namespace

std::string machine() {
  double load = 0.0;
  getloadavg(&load, 1);
  const unsigned cores = std::thread::hardware_concurrency();
  return fmt::format("{} cores, {}; load at the start {:.1f}", cores, processorName(), load);
}

Table::Table() { fmt::print("{:<52} {:>9} {:>9}        {}\n", "figure", "target", "measured", "made of"); }

void Table::section(const std::string& title) {
  fmt::print("\n{}\n", title);
  std::fflush(stdout);
}

void Table::add(const Figure& figure) {
  const bool met = figure.target.isMet(figure.measured);
  if (!met) ++m_missed;
  fmt::print("{:<52} {:>9} {:>9} {:<6} {}\n", figure.what, text(figure.target, figure.unit),
             number(figure.measured, figure.unit), met ? "" : "MISSED", figure.detail);
  std::fflush(stdout);
}

} // namespace normscope::bench
