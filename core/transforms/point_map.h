// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace normscope {

/// A non-decreasing function of a sample in levels that is no straight line, and its inverse where it has
/// one.
struct Curve {
  std::function<double(double)> forward;
  std::function<double(double)> inverse; ///< empty: none
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
  bool isAffine() const { return !curve && !truncate && std::isinf(low) && std::isinf(high); }
  /// dy/dx of an affine map.
  double slope() const { return 1.0 / (unit * divide); }
  /// x of a y; none where samples were clipped or truncated, or the curve has no inverse.
  std::optional<double> inverse(double y) const {
    if (truncate || !std::isinf(low) || !std::isinf(high) || (curve && !curve->inverse)) return std::nullopt;
    const double x = ((y - add) * divide + subtract) * unit;
    return curve ? curve->inverse(x) : x;
  }
};

/// One map per channel of the set.
using PointMap = std::vector<ChannelMap>;

} // namespace normscope
