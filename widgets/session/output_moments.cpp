// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/output_moments.h"

#include <cmath>
#include <limits>
#include <vector>

namespace normscope {
namespace {

/// West's (1979) updates with weights: no cancellation however far the mean is from zero.
class Moments {
public:
  void add(double y, double weight) {
    if (!std::isfinite(y) || weight <= 0) return;
    m_weight += weight;
    const double away = y - m_mean;
    m_mean += away * weight / m_weight;
    m_squares += weight * away * (y - m_mean);
  }
  OutputMoments result() const {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return m_weight > 0 ? OutputMoments{m_mean, std::sqrt(m_squares / m_weight)}
                        : OutputMoments{kNone, kNone};
  }

private:
  double m_weight = 0, m_mean = 0, m_squares = 0;
};

} // namespace

OutputMoments outputMoments(const PointMap& maps, LevelScale scale, const ImageRecord& record) {
  Moments moments;
  std::vector<double> x, y;
  for (std::size_t c = 0; c < maps.size(); ++c) {
    const Histogram& codes = record.channel(c).histogram;
    levelsOf(record.channel(c), scale, x);
    mapBins(maps[c], codes, x, y);
    for (std::size_t i = 0; i < y.size(); ++i) moments.add(y[i], static_cast<double>(codes.bins[i].count));
  }
  return moments.result();
}

} // namespace normscope
