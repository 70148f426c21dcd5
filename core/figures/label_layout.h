// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/geometry.h"

#include <optional>
#include <span>
#include <vector>

namespace normscope::figures {

/// A label wanted beside a mark.
struct LabelRequest {
  Point at; ///< the middle of the mark
  Size size;
  bool isFirst = false; ///< chooses before all others
};

/// A place for each label inside `frame`, off every mark (kept free `markReach` around its middle) and off
/// each other, as near to its mark as can be and with no line over what is not its own; none where there is
/// no room. Larger labels choose first, unless more are placed when those that found no room do. `words` are
/// covered only where that spares a label a way. The same requests give the same places.
std::vector<std::optional<Box>> placeLabels(const Box& frame, std::span<const LabelRequest> requests,
                                            double markReach, std::span<const Box> words = {});

/// The line from a mark to a label that stands apart from it; none where it is plain whose label it is.
std::optional<Segment> leaderTo(const Box& label, const Point& mark, double markReach);

} // namespace normscope::figures
