// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/axis.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::report {
namespace {

constexpr double kChartWidth = 960, kRow = 22, kTop = 8, kLeft = 190, kRight = 860;

bool isKnown(double condition) { return std::isfinite(condition) && condition >= 1; }

std::string bar(const ModeOutcome& outcome, const figures::Axis& axis, double top) {
  const auto at = [&](double condition) { return axis.at(condition, kLeft, kRight); };
  const Conditioning& condition = outcome.conditioning;
  const double middle = top + kRow / 2;
  std::string svg = svgText(kLeft - 12, middle + 4, "label end", outcome.mode->id);
  double end = kLeft;
  if (isKnown(condition.withBias)) {
    end = at(condition.withBias);
    svg += fmt::format("<rect class=\"bar\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"10\"/>",
                       coordinate(kLeft), coordinate(middle - 5), coordinate(std::max(1.0, end - kLeft)));
  }
  if (isKnown(condition.patch3)) {
    end = std::max(end, at(condition.patch3) + 4);
    svg += svgLine(at(condition.patch3), middle - 8, at(condition.patch3), middle + 8, "patch");
  }
  const std::string patches = isKnown(condition.patch3) ? " · " + significant(condition.patch3, 2) : "";
  return svg + svgText(end + 8, middle + 4, "value", significant(condition.withBias, 2) + patches) + '\n';
}

} // namespace

std::string conditionChart(const Analysis& analysis) {
  std::vector<const ModeOutcome*> modes;
  double most = 10;
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    const Conditioning& condition = outcome.conditioning;
    if (outcome.unavailable || (!isKnown(condition.withBias) && !isKnown(condition.patch3))) continue;
    modes.push_back(&outcome);
    for (const double number : {condition.withBias, condition.patch3})
      if (isKnown(number)) most = std::max(most, number);
  }
  if (modes.empty()) return {};
  const double bottom = kTop + kRow * static_cast<double>(modes.size());
  const figures::Axis axis{1, std::pow(10.0, std::ceil(std::log10(most))), true};
  std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Condition number of "
                                "each mode on a logarithmic axis\">\n",
                                kChartWidth, bottom + 26);
  for (const double tick : figures::decades(axis.low, axis.high)) {
    const double x = axis.at(tick, kLeft, kRight);
    svg += svgLine(x, kTop, x, bottom, "grid");
    svg += svgText(x, bottom + 17, "tick middle", significant(tick, 1));
  }
  svg += '\n';
  for (std::size_t i = 0; i < modes.size(); ++i)
    svg += bar(*modes[i], axis, kTop + kRow * static_cast<double>(i));
  return "<figure class=\"wide\">\n" + svg +
         "</svg>\n<figcaption>Condition number of the inputs, on a logarithmic axis. Bar and first number: a "
         "pixel's channels and a bias. Mark and second number: patches of 3×3 pixels. The larger it is, the "
         "more steps plain gradient descent needs; 1 is the least there can be.</figcaption>\n</figure>\n";
}

} // namespace normscope::report
