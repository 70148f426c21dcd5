// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "statistics/dataset_statistics.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace normscope {

/// Adds up one channel of many images. Counts and sums of samples are exact; sums over images are rounded in
/// the 34th digit, in the order in which they are added.
class ChannelTotals {
public:
  void add(const ChannelRecord& channel);
  void merge(const ChannelTotals& other);
  ChannelStatistics statistics(std::string name) const;
  UnitHistogram histogram() const;
  /// below, 256 bins of 8-bit levels, above
  std::array<std::uint64_t, 258> display() const;

  /// How often each code of images of that depth occurs; its smallest and largest code value (of float images
  /// to full precision), 0 where there is none.
  Histogram codes(BitDepth depth) const;
  double min(BitDepth depth) const { return m_min[static_cast<std::size_t>(depth)]; }
  double max(BitDepth depth) const { return m_max[static_cast<std::size_t>(depth)]; }
  std::uint64_t nan() const { return m_nan; }
  std::uint64_t positiveInfinity() const { return m_positiveInfinity; }
  std::uint64_t negativeInfinity() const { return m_negativeInfinity; }

  Quad samples() const { return static_cast<Quad>(m_samples); }
  Quad sum() const { return m_sum.value(); }
  Quad sumOfSquares() const { return m_squares.value(); }

private:
  std::uint64_t m_samples = 0, m_atMin = 0, m_atMax = 0;
  LinearTotal m_sum;
  SquareTotal m_squares;
  std::uint64_t m_nan = 0, m_positiveInfinity = 0, m_negativeInfinity = 0;
  std::uint64_t m_images = 0; ///< with finite samples
  Quad m_imageMeans = 0, m_squaredImageMeans = 0, m_imageStds = 0;
  Quad m_betweenSum = 0; ///< Σ S_i²/n_i
  // By depth; a depth that no image has takes no memory.
  std::array<std::vector<std::uint64_t>, 3> m_counts; ///< by code
  std::array<double, 3> m_min{}, m_max{};             ///< code values
};

} // namespace normscope
