// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "identify/identify.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {
namespace {

std::string cell(double value, int decimals, bool sign = false) {
  if (!std::isfinite(value)) return std::string(kUnknownText);
  return sign ? fmt::format("{:+.{}f}", value, decimals) : fmt::format("{:.{}f}", value, decimals);
}

// A paragraph below the sentence it belongs to.
std::string indented(const std::string& paragraph) {
  constexpr std::size_t kWidth = 100;
  const std::string margin(9, ' ');
  std::string text, line;
  const auto end = [&] {
    if (!line.empty()) text += margin + line + '\n';
    line.clear();
  };
  for (std::size_t begin = 0; begin < paragraph.size();) {
    const std::size_t blank = std::min(paragraph.find(' ', begin), paragraph.size());
    if (line.size() + blank - begin >= kWidth) end();
    if (!line.empty()) line += ' ';
    line.append(paragraph, begin, blank - begin);
    begin = blank + 1;
  }
  end();
  return text;
}

std::string table(const std::vector<ChannelComparison>& rows) {
  constexpr auto kRow = "{:<8}{:>11}{:>10}{:>12}{:>12}{:>11}{:>10}{:>8}{:>20}\n";
  std::string text = fmt::format(kRow, "channel", "given mean", "set mean", "difference", "in std err",
                                 "given std", "set std", "ratio", "mean of image stds");
  for (const ChannelComparison& row : rows)
    text += fmt::format(kRow, row.name, cell(row.givenMean, 4), cell(row.setMean, 4),
                        cell(row.levels, 1, true) + " lv", cell(row.standardErrors, 1, true),
                        cell(row.givenStd, 4), cell(row.pooledStd, 4), cell(row.ratio, 3),
                        cell(row.meanOfImageStds, 4));
  return text;
}

} // namespace

std::string identificationText(const Identification& found) {
  std::string text;
  for (const IdentificationFinding& finding : found.findings) {
    text += fmt::format("{:<8} {}", name(finding.severity), finding.message);
    text += '\n' + indented(finding.detail.english());
  }
  if (!found.comparison.empty())
    text += "\nbeside this set, in 0..1 (differences in levels of 255)\n" + table(found.comparison);
  if (!found.useAs.empty()) text += "\nthe same constants\n";
  for (const auto& [title, constants] : found.useAs) text += fmt::format("{:<14} {}\n", title, constants);
  return text;
}

} // namespace normscope
