// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <optional>
#include <utility>

namespace normscope {

/// An axis of whole bins.
struct BinnedAxis {
  double low = 0, high = 1, binWidth = 1;
};

/// A range on it, low ≤ v < high; infinite where it leaves the axis.
using AxisRange = std::pair<double, double>;

/// The range that an arrow key, Home or End makes of `range`: the arrows move it by a bin, with Ctrl by 16;
/// with Shift they move its upper end alone; pushed against an end of the axis it reaches beyond. Where there
/// is none yet, → and Home begin with the first bin, ← and End with the last one. None for any other key.
std::optional<AxisRange> movedByKey(const BinnedAxis& axis, const std::optional<AxisRange>& range, int key,
                                    Qt::KeyboardModifiers modifiers);

} // namespace normscope
