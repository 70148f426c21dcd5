// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/dataset_statistics.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace normscope {

/// Adds up one channel of many images: exact totals, and what is computed over images in the order in which
/// they are added.
class ChannelTotals {
public:
  void add(const ChannelRecord& channel);
  ChannelStatistics statistics(std::string name) const;
  UnitHistogram histogram() const;
  /// below, 256 bins of 8-bit levels, above
  std::array<std::uint64_t, 258> display() const;

  Quad samples() const { return static_cast<Quad>(m_samples); }
  Quad sum() const { return m_sum.value(); }
  Quad sumOfSquares() const { return m_squares.value(); }

private:
  std::uint64_t m_samples = 0, m_atMin = 0, m_atMax = 0;
  LinearTotal m_sum;
  SquareTotal m_squares;
  double m_min = 0, m_max = 0;
  std::vector<double> m_imageMeans, m_imageStds;
  Quad m_betweenSum = 0;               ///< Σ S_i²/n_i
  std::vector<std::uint64_t> m_levels; ///< by 1/65535 of full scale; empty until an integer image comes
  std::vector<std::uint64_t> m_floats; ///< by float bin; empty until a float image comes
};

} // namespace normscope
