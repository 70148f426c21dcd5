// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/curve_response.h"

#include "outcomes/outcome.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace normscope {
namespace {

constexpr std::size_t kNodes = 32;

// Φ⁻¹((i − ½)/32), scaled to unit variance.
const std::array<double, kNodes>& nodes() {
  static const auto made = [] {
    std::array<double, kNodes> z{};
    double squares = 0.0;
    for (std::size_t i = 0; i < kNodes; ++i) {
      const double p = (static_cast<double>(i) + 0.5) / kNodes;
      z[i] = std::numbers::sqrt2 * boost::math::erf_inv(2.0 * p - 1.0);
      squares += z[i] * z[i] / kNodes;
    }
    for (double& node : z) node /= std::sqrt(squares);
    return z;
  }();
  return made;
}

// A plain loop over a shift by whole codes and a part of one, for vector instructions.
double squaredSteps(const double* grid, const double* shifted, double part, const double* weights,
                    std::size_t count) {
  constexpr std::size_t kLanes = 8;
  std::array<double, kLanes> sums{};
  std::size_t i = 0;
  const auto add = [&](std::size_t at, std::size_t lane) {
    const double step = shifted[at] + part * (shifted[at + 1] - shifted[at]) - grid[at];
    sums[lane] += weights[at] * step * step;
  };
  for (; i + kLanes <= count; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) add(i + lane, lane);
  for (; i < count; ++i) add(i, 0);
  double sum = 0.0;
  for (const double lane : sums) sum += lane;
  return sum;
}

} // namespace

void unroundedBins(const ChannelMap& map, const Histogram& histogram, std::span<const double> x,
                   std::vector<double>& y) {
  ChannelMap smooth = map;
  smooth.truncate = false;
  const auto unrounded = map.curve ? map.curve->unrounded : nullptr;
  if (!unrounded || unrounded->size() != x.size()) return mapBins(smooth, histogram, x, y);
  smooth.curve = nullptr;
  y.resize(x.size());
  smooth.apply(*unrounded, y);
}

double CurveResponse::slope(const ChannelMap& map, const Histogram& histogram, std::span<const double> x,
                            double sigma) {
  if (histogram.bins.empty() || std::isnan(sigma)) return kUnknown;
  unroundedBins(map, histogram, x, m_y);
  if (x.size() == 1) return 0.0;
  const std::size_t range = std::size_t{histogram.bins.back().code} - histogram.bins.front().code;
  const double perCode = (x.back() - x.front()) / static_cast<double>(range);
  const double codes = sigma / perCode;
  // So little noise stays between neighbours, where all nodes meet straight lines.
  if (histogram.depth != BitDepth::f32 && codes <= 0.25) return std::sqrt(besideCodes(histogram, x));
  const bool isDense = histogram.depth != BitDepth::f32 && range < 16 * x.size();
  const double squares = isDense ? onGrid(histogram, codes) : betweenBins(histogram, x, sigma);
  return std::sqrt(squares / static_cast<double>(histogram.total())) / sigma;
}

// ½(s₋² + s₊²), the mean over samples.
double CurveResponse::besideCodes(const Histogram& histogram, std::span<const double> x) const {
  double squares = 0.0, before = 0.0; // beyond the first and the last code f is constant
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double next = i + 1 < x.size() ? std::pow((m_y[i + 1] - m_y[i]) / (x[i + 1] - x[i]), 2) : 0.0;
    squares += 0.5 * (before + next) * static_cast<double>(histogram.bins[i].count);
    before = next;
  }
  return squares / static_cast<double>(histogram.total());
}

double CurveResponse::onGrid(const Histogram& histogram, double codes) {
  const auto& bins = histogram.bins;
  const std::size_t first = bins.front().code, count = bins.back().code - first + 1;
  const auto reach = static_cast<std::size_t>(std::min(std::ceil(codes * nodes().back()), 65536.0)) + 1;
  m_grid.assign(count + 2 * reach, m_y.back());
  m_weights.assign(count, 0.0);
  std::fill_n(m_grid.begin(), reach, m_y.front());
  for (std::size_t i = 0; i < bins.size(); ++i) {
    const std::size_t at = bins[i].code - first;
    m_weights[at] = static_cast<double>(bins[i].count);
    m_grid[reach + at] = m_y[i];
    if (i == 0) continue;
    const std::size_t gap = bins[i].code - bins[i - 1].code;
    for (std::size_t k = 1; k < gap; ++k)
      m_grid[reach + at - gap + k] =
          m_y[i - 1] + (m_y[i] - m_y[i - 1]) * static_cast<double>(k) / static_cast<double>(gap);
  }
  double squares = 0.0;
  const double* const middle = m_grid.data() + reach;
  for (const double z : nodes()) {
    const double shift = std::clamp(codes * z, -65536.0, 65536.0), whole = std::floor(shift);
    squares += squaredSteps(middle, middle + static_cast<std::ptrdiff_t>(whole), shift - whole,
                            m_weights.data(), count);
  }
  return squares / kNodes;
}

// Bins in order meet their shifted places in order.
double CurveResponse::betweenBins(const Histogram& histogram, std::span<const double> x, double sigma) const {
  double squares = 0.0;
  for (const double z : nodes()) {
    std::size_t above = 0; // the first level above the place
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double place = x[i] + sigma * z;
      while (above < x.size() && x[above] <= place) ++above;
      double y = above == 0 ? m_y.front() : m_y.back();
      if (above > 0 && above < x.size())
        y = m_y[above - 1] +
            (m_y[above] - m_y[above - 1]) * (place - x[above - 1]) / (x[above] - x[above - 1]);
      squares += (y - m_y[i]) * (y - m_y[i]) * static_cast<double>(histogram.bins[i].count);
    }
  }
  return squares / kNodes;
}

} // namespace normscope
