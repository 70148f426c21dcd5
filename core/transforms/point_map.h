// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "records/image_record.h"

#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace normscope {

/// A non-decreasing function of a sample in levels that is no straight line, and its inverse where it has
/// one.
struct Curve {
  std::function<double(double)> forward;
  std::function<double(double)> inverse; ///< empty: none
  /// Of curves that were made code by code: forward() of every code of images of `depth`; else null.
  std::shared_ptr<const std::vector<double>> byCode{};
  BitDepth depth = BitDepth::u8;
  /// Of curves that round: what the bins of the histogram that they were made from become before that, in
  /// the bins' order; else null.
  std::shared_ptr<const std::vector<double>> unrounded{};
};

/// What becomes of one sample of one channel, x in levels (sent through `curve` first where there is one):
/// y = (x/unit − subtract)/divide + add, then clipped to [low, high], then truncated toward zero where an
/// integer pipeline does so. Division and subtraction stand as the formulas have them, so that results agree
/// with them to the last bit.
struct ChannelMap {
  double unit = 1.0;
  double subtract = 0.0;
  double divide = 1.0;
  double add = 0.0;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool truncate = false;
  std::shared_ptr<const Curve> curve;
  bool operator==(const ChannelMap&) const = default;

  double operator()(double x) const {
    if (curve) x = curve->forward(x);
    double y = (x / unit - subtract) / divide + add;
    if (y < low) y = low;
    if (y > high) y = high;
    return truncate ? std::trunc(y) : y;
  }
  /// The same for many samples at once: y[i] of x[i], bit for bit.
  void apply(std::span<const double> x, std::span<double> y) const;
  bool isAffine() const { return !curve && !truncate && std::isinf(low) && std::isinf(high); }
  /// Whether it is a straight line for all samples from `lowest` to `highest`, levels: none of them is
  /// clipped.
  bool isStraightBetween(double lowest, double highest) const {
    const auto y = [this](double x) { return (x / unit - subtract) / divide + add; };
    return !curve && !truncate && y(lowest) >= low && y(highest) <= high;
  }
  /// dy/dx of an affine map.
  double slope() const { return 1.0 / (unit * divide); }
  /// False where samples are clipped or truncated, or the curve has no inverse.
  bool canBeUndone() const {
    return !truncate && std::isinf(low) && std::isinf(high) && (!curve || curve->inverse);
  }
  /// x of a y; none where it cannot be undone.
  std::optional<double> inverse(double y) const {
    if (!canBeUndone()) return std::nullopt;
    const double x = ((y - add) * divide + subtract) * unit;
    return curve ? curve->inverse(x) : x;
  }
  /// The same for many y of a map that has an inverse.
  void invert(std::span<const double> y, std::span<double> x) const;
};

/// One map per channel of the set.
using PointMap = std::vector<ChannelMap>;

/// The levels that the bins of a histogram stand for; of float bins the middle, as far as it lies between the
/// smallest and the largest code value. `x` takes the histogram's size.
void levelsOf(const Histogram& histogram, double min, double max, LevelScale scale, std::vector<double>& x);
void levelsOf(const ChannelRecord& channel, LevelScale scale, std::vector<double>& x);

/// y of those levels; a curve made code by code is asked for the codes. `x` are what levelsOf() gave.
void mapBins(const ChannelMap& map, const Histogram& histogram, std::span<const double> x,
             std::vector<double>& y);

} // namespace normscope
