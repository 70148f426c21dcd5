// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/split_shift.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <vector>

namespace normscope {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> sortedFinite(std::span<const double> values) {
  std::vector<double> sorted;
  std::ranges::copy_if(values, std::back_inserter(sorted), [](double x) { return std::isfinite(x); });
  std::ranges::sort(sorted);
  return sorted;
}

struct Moments {
  double mean = kNan, variance = kNan;
};

Moments momentsOf(const std::vector<double>& values) {
  if (values.size() < 2) return {};
  // Differences to the first value: equal values vary by exactly nothing.
  const double first = values.front();
  const auto n = static_cast<long double>(values.size());
  long double sum = 0, squares = 0;
  for (const double x : values) sum += x - first;
  const long double mean = sum / n;
  for (const double x : values) squares += (x - first - mean) * (x - first - mean);
  return {static_cast<double>(first + mean), static_cast<double>(squares / (n - 1))};
}

double standardized(const Moments& a, const Moments& b) {
  const double distance = std::abs(a.mean - b.mean);
  return distance == 0.0 ? 0.0 : distance / std::sqrt(0.5 * (a.variance + b.variance));
}

double ksDistance(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.empty() || b.empty()) return kNan;
  const auto n = static_cast<double>(a.size()), m = static_cast<double>(b.size());
  double largest = 0.0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const double x = std::min(a[i], b[j]); // ties are passed in both at once
    while (i < a.size() && a[i] <= x) ++i;
    while (j < b.size() && b[j] <= x) ++j;
    largest = std::max(largest, std::abs(static_cast<double>(i) / n - static_cast<double>(j) / m));
  }
  return largest;
}

} // namespace

SplitShift splitShift(std::span<const double> a, std::span<const double> b) {
  const std::vector<double> sortedA = sortedFinite(a), sortedB = sortedFinite(b);
  SplitShift shift;
  shift.n = sortedA.size();
  shift.m = sortedB.size();
  shift.standardizedDifference = standardized(momentsOf(sortedA), momentsOf(sortedB));
  shift.ksDistance = ksDistance(sortedA, sortedB);
  const auto n = static_cast<double>(shift.n), m = static_cast<double>(shift.m);
  shift.ksCritical = shift.n > 0 && shift.m > 0 ? 1.358 * std::sqrt((n + m) / (n * m)) : kNan;
  return shift;
}

} // namespace normscope
