// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <limits>
#include <vector>

namespace normscope {

/// What becomes of one sample of one channel, x in levels: y = (x/unit − subtract)/divide + add, then clipped
/// to [low, high], then truncated toward zero where an integer pipeline does so. Division and subtraction
/// stand as the formulas have them, so that results agree with them to the last bit.
struct ChannelMap {
  double unit = 1.0;
  double subtract = 0.0;
  double divide = 1.0;
  double add = 0.0;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool truncate = false;
  bool operator==(const ChannelMap&) const = default;

  double operator()(double x) const {
    double y = (x / unit - subtract) / divide + add;
    if (y < low) y = low;
    if (y > high) y = high;
    return truncate ? std::trunc(y) : y;
  }
  /// dy/dx inside the range; 0 where x is clipped.
  double slope(double x) const {
    const double y = (x / unit - subtract) / divide + add;
    return y < low || y > high ? 0.0 : 1.0 / (unit * divide);
  }
  bool isAffine() const { return !truncate && std::isinf(low) && std::isinf(high); }
};

/// One map per channel of the set.
using PointMap = std::vector<ChannelMap>;

} // namespace normscope
