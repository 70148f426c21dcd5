// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/axis.h"
#include "figures/geometry.h"
#include "statistics/convergence.h"

#include <array>
#include <span>
#include <vector>

namespace normscope::figures {

/// A value and its 95 % interval against the number of images read.
struct ConvergenceCurve {
  struct Interval {
    double images, low, high;
  };
  std::vector<Point> line;         ///< images, value
  std::vector<Interval> intervals; ///< where there is one
};

struct ConvergencePanel {
  Sentence title;
  Axis images; ///< logarithmic, with room for a letter after the last; ticks at whole decades
  Axis levels; ///< of 255; of what has settled, so that the first images may leave it
  std::vector<ConvergenceCurve> curves; ///< by channel
};

/// Channel means, and beside them deviations, in levels of 255, of a set of `found` images. `tickRoom` is how
/// many ticks an axis of images has room for.
std::array<ConvergencePanel, 2> convergence(std::span<const ConvergencePoint> points, std::size_t found,
                                            int tickRoom);

/// Where letters stand that name curves' ends at `ends` (pixels): those in the middle stay, the first and the
/// last make room, so that `gap` lies between neighbours of up to three. Beside `ends`.
std::vector<double> spreadApart(const std::vector<double>& ends, double gap);

} // namespace normscope::figures
