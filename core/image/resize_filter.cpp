// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/resize_filter.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace normscope {
namespace {

/// A kernel and how far it reaches from its centre, in positions of the smaller axis.
struct Kernel {
  double reach;
  double (*at)(double distance);
};

double triangle(double x) { return std::max(0.0, 1.0 - std::abs(x)); }

/// Keys' cubic convolution (1981) with a = −1/2.
double cubic(double x) {
  constexpr double a = -0.5;
  x = std::abs(x);
  if (x < 1.0) return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
  if (x < 2.0) return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
  return 0.0;
}

std::int32_t fixedPoint(double weight) {
  constexpr double unit = 1 << FilterAxis::kFractionBits;
  return static_cast<std::int32_t>(weight * unit + (weight < 0.0 ? -0.5 : 0.5));
}

} // namespace

std::string_view name(ResizeFilter filter) {
  switch (filter) {
  case ResizeFilter::area: return "area";
  case ResizeFilter::bilinear: return "bilinear";
  case ResizeFilter::bicubic: return "bicubic";
  }
  return "";
}

FilterAxis makeFilterAxis(int length, int target, ResizeFilter filter) {
  assert(filter != ResizeFilter::area && length > 0 && target > 0);
  const Kernel kernel = filter == ResizeFilter::bilinear ? Kernel{1.0, triangle} : Kernel{2.0, cubic};
  const double scale = static_cast<double>(length) / target;
  const double widening = std::max(scale, 1.0);
  const double reach = kernel.reach * widening;
  FilterAxis axis;
  for (int t = 0; t < target; ++t) {
    const double centre = (t + 0.5) * scale;
    const int first = std::max(0, static_cast<int>(centre - reach + 0.5));
    const int end = std::min(length, static_cast<int>(centre + reach + 0.5));
    axis.taps.push_back({first, end - first, axis.weights.size()});
    axis.mostTaps = std::max(axis.mostTaps, end - first);
    double sum = 0.0;
    for (int i = first; i < end; ++i) {
      axis.weights.push_back(kernel.at((i - centre + 0.5) / widening));
      sum += axis.weights.back();
    }
    for (std::size_t i = axis.taps.back().weights; i < axis.weights.size(); ++i) axis.weights[i] /= sum;
  }
  axis.fixed.reserve(axis.weights.size());
  for (const double weight : axis.weights) axis.fixed.push_back(fixedPoint(weight));
  return axis;
}

} // namespace normscope
