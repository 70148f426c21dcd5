// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/axis.h"

#include <cstdint>
#include <span>
#include <vector>

namespace normscope::figures {

/// One channel: a height above each of equal bins over [low, high].
struct Curve {
  double low = 0, high = 1;
  std::vector<double> heights{};

  double binWidth() const;
  double leftOf(std::size_t bin) const { return low + static_cast<double>(bin) * binWidth(); }
};

/// Counts as densities, so that curves over different bins compare: the area is 1, or 0 without samples.
/// Neighbours are added up until there are at most `mostBins`; the last bin may end beyond `high`.
Curve densities(std::span<const std::uint64_t> counts, double low, double high, std::size_t mostBins);

/// Outlines of some channels over one axis.
struct Histogram {
  struct Bin {
    std::size_t curve, bin;
  };
  std::vector<Curve> curves;
  Axis values;    ///< over all curves
  double top = 1; ///< the height that shows the shape: a few bins that tower over all others stand above it
  double highest = 0;          ///< of all bins
  std::vector<Bin> cut;        ///< the bins that stand above it
  std::size_t mostCut() const; ///< how many those of one curve are at most
};

Histogram histogram(std::vector<Curve> curves);

/// Ticks of the axis of 256 bins of width 1 over the levels of files, for the part [low, high] that is shown:
/// at quarters of the range, or as close as that part calls for, and at full scale. They are named by the
/// files' own levels, which end at `full`: 255, 65535, or 1 of float files.
std::vector<Tick> levelTicks(double low, double high, double full = 255.0);
/// Round numbers, `wanted` of them more or less.
std::vector<Tick> valueTicks(double low, double high, int wanted);

} // namespace normscope::figures
