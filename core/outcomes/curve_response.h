// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "transforms/point_map.h"

#include <span>
#include <vector>

namespace normscope {

/// How a curve answers to noise: s with (s·σ)² = Σ p(v)·E[(f(v + σz) − f(v))²] over the codes v that occur in
/// an image, z standard Gaussian, taken at 32 nodes of equal probability. f is the curve before it rounds,
/// linear between neighbouring codes that occur and constant beyond them: the same picture in 8 bits and in
/// 16 gives the same s. Keeps its buffers.
class CurveResponse {
public:
  /// `x`: the levels of the histogram's bins (see levelsOf), `sigma` in levels. With σ = 0 it is the slopes
  /// beside each code that count. NaN where the histogram is empty or σ unknown.
  double slope(const ChannelMap& map, const Histogram& histogram, std::span<const double> x, double sigma);

private:
  double besideCodes(const Histogram& histogram, std::span<const double> x) const;
  double onGrid(const Histogram& histogram, double codes);
  double betweenBins(const Histogram& histogram, std::span<const double> x, double sigma) const;

  std::vector<double> m_y;               ///< by bin, before rounding
  std::vector<double> m_grid, m_weights; ///< by code
};

/// y of the histogram's bins under `map` before anything is rounded or truncated.
void unroundedBins(const ChannelMap& map, const Histogram& histogram, std::span<const double> x,
                   std::vector<double>& y);

} // namespace normscope
