// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"
#include "outcomes/raster_loops.h"
#include "transforms/raster.h"

#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

struct Picture;

/// Counts y row by row, so that each row can be counted while it is in the processor's cache: its moments
/// over all channels, its histograms on the axis of the set's (its own range where there are none), and y
/// itself in single precision.
class OutputCount {
public:
  OutputCount(const Raster& y, const ModeOutcome& outcome);
  void add(std::span<const double> row); ///< whole pixels of y, in its order
  void giveTo(Picture& picture);         ///< once all rows have been added

private:
  FiniteMoments m_moments;
  OutputHistogram m_axis;
  double m_perUnit = 0.0; ///< bins; 0: there is no range to count on
  /// Per channel its bins, and behind them what is below, above and no number.
  std::vector<std::vector<std::uint64_t>> m_counts;
  std::vector<std::int32_t> m_places;
  std::vector<float> m_samples;
  int m_width, m_height;
};

} // namespace normscope
