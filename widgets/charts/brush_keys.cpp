// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/brush_keys.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr int kLeap = 16; ///< bins, with Ctrl

} // namespace

std::optional<AxisRange> movedByKey(const BinnedAxis& axis, const std::optional<AxisRange>& range, int key,
                                    Qt::KeyboardModifiers modifiers) {
  const int step = (modifiers & Qt::ControlModifier) ? kLeap : 1;
  const int bins = qRound((axis.high - axis.low) / axis.binWidth);
  int by = 0;
  switch (key) {
  case Qt::Key_Left: by = -step; break;
  case Qt::Key_Right: by = step; break;
  case Qt::Key_Home: by = -bins; break;
  case Qt::Key_End: by = bins; break;
  default: return std::nullopt;
  }
  const auto binOf = [&](double value) {
    return static_cast<int>(std::lround((std::clamp(value, axis.low, axis.high) - axis.low) / axis.binWidth));
  };
  const bool isFromRight = key == Qt::Key_Left || key == Qt::Key_End;
  int first = isFromRight ? bins - 1 : 0, end = isFromRight ? bins : 1;
  bool leavesLeft = false, leavesRight = false;
  if (range) {
    first = binOf(range->first);
    end = std::max(binOf(range->second), first + 1);
    if (modifiers & Qt::ShiftModifier) {
      leavesRight = end + by > bins;
      end = std::clamp(end + by, first + 1, bins);
    } else {
      const int possible = std::clamp(by, -first, bins - end);
      leavesLeft = by < possible;
      leavesRight = by > possible;
      first += possible;
      end += possible;
    }
  }
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  return AxisRange{leavesLeft ? -kInfinity : axis.low + first * axis.binWidth,
                   leavesRight ? kInfinity : axis.low + end * axis.binWidth};
}

} // namespace normscope
