// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/axis.h"

#include <cmath>

namespace normscope::figures {

double Axis::at(double value, double from, double to) const {
  const auto scaled = [this](double v) { return isLogarithmic ? std::log10(v) : v; };
  const double width = scaled(high) - scaled(low);
  return width == 0.0 ? (from + to) / 2 : from + (scaled(value) - scaled(low)) / width * (to - from);
}

std::vector<double> niceTicks(double low, double high, int wanted) {
  std::vector<double> ticks;
  if (!(high > low) || !std::isfinite(high - low)) return {low};
  const double rough = (high - low) / wanted;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
  for (double n = std::ceil(low / step - 1e-9); n * step <= high + 1e-9 * step; ++n)
    ticks.push_back(n * step + 0.0);
  return ticks;
}

std::vector<double> decades(double low, double high) {
  std::vector<double> ticks;
  for (int e = static_cast<int>(std::ceil(std::log10(low) - 1e-9)); e <= std::log10(high) + 1e-9; ++e)
    ticks.push_back(std::pow(10.0, e));
  return ticks;
}

} // namespace normscope::figures
