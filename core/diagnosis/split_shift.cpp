// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/split_shift.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace normscope {
namespace {

struct Moments {
  double mean = 0, variance = 0;
};

Moments momentsOf(std::span<const double> values) {
  Moments moments;
  for (const double value : values) moments.mean += value / static_cast<double>(values.size());
  for (const double value : values)
    moments.variance += (value - moments.mean) * (value - moments.mean) / static_cast<double>(values.size());
  return moments;
}

double ks(std::span<const double> first, std::span<const double> second) {
  std::vector<double> a(first.begin(), first.end()), b(second.begin(), second.end());
  std::ranges::sort(a);
  std::ranges::sort(b);
  double distance = 0.0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const double at = std::min(a[i], b[j]);
    while (i < a.size() && a[i] <= at) ++i;
    while (j < b.size() && b[j] <= at) ++j;
    distance = std::max(distance, std::abs(static_cast<double>(i) / static_cast<double>(a.size()) -
                                           static_cast<double>(j) / static_cast<double>(b.size())));
  }
  return distance;
}

} // namespace

SplitShift splitShift(std::span<const double> first, std::span<const double> second) {
  SplitShift shift;
  shift.n = first.size();
  shift.m = second.size();
  if (shift.n < 2 || shift.m < 2) return shift;
  const auto n = static_cast<double>(shift.n), m = static_cast<double>(shift.m);
  const Moments a = momentsOf(first), b = momentsOf(second);
  const double spread = std::sqrt((a.variance + b.variance) / 2.0);
  // Rounding alone spreads equal values by some 1e-16 of their size.
  if (spread > 1e-12 * (std::abs(a.mean) + std::abs(b.mean)))
    shift.standardizedDifference = std::abs(a.mean - b.mean) / spread;
  shift.ksDistance = ks(first, second);
  shift.ksCritical = 1.358 * std::sqrt((n + m) / (n * m));
  return shift;
}

} // namespace normscope
