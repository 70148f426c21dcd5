// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/ladder.h"

#include <algorithm>
#include <cmath>

namespace normscope::figures {
namespace {

constexpr double kMostLow = 1e-9; ///< eigenvalues below this share of the largest are rounding

LadderColumn columnOf(const LadderRung& rung) {
  LadderColumn column{Sentence::whole(name(rung.step)), {}, {}};
  std::vector<double> values = rung.eigenvalues;
  std::ranges::sort(values, std::greater<>());
  for (const double value : values)
    column.marks.push_back(value > kMostLow * values.front() && std::isfinite(value) ? std::optional(value)
                                                                                     : std::nullopt);
  if (!column.marks.empty() && column.marks.front() && column.marks.back())
    column.span = std::pair(*column.marks.back(), *column.marks.front());
  return column;
}

} // namespace

Ladder ladder(std::span<const LadderRung> rungs) {
  Ladder figure;
  double low = 1, high = 1;
  for (const LadderRung& rung : rungs) {
    figure.columns.push_back(columnOf(rung));
    figure.ranks = std::max(figure.ranks, rung.eigenvalues.size());
    for (const std::optional<double>& mark : figure.columns.back().marks) {
      low = std::min(low, mark.value_or(low));
      high = std::max(high, mark.value_or(high));
    }
  }
  for (LadderColumn& column : figure.columns) column.marks.resize(figure.ranks);
  // The word is longer than a low chart is high.
  figure.eigenvalues = {low / 2, high * 2, true, Sentence::verbatim("λ"), {}};
  const std::size_t step = std::log10(high / low) > 4 ? 2 : 1;
  const std::vector<double> powers = decades(low / 2, high * 2);
  for (std::size_t i = 0; i < powers.size(); ++i) {
    const int decade = static_cast<int>(std::lround(std::log10(powers[i])));
    if (decade % static_cast<int>(step) == 0)
      figure.eigenvalues.ticks.push_back(
          {powers[i], Sentence::verbatim(fmt::format("{:.{}f}", powers[i], std::max(0, -decade)))});
  }
  return figure;
}

} // namespace normscope::figures
