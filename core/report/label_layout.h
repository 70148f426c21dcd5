// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace normscope::report {

struct Box {
  double left = 0, top = 0, width = 0, height = 0;
  double right() const { return left + width; }
  double bottom() const { return top + height; }
  bool overlaps(const Box& other, double gap = 0) const;
  bool contains(const Box& other) const;
  bool contains(double x, double y) const;
};

/// A label wanted beside a point.
struct LabelRequest {
  double x = 0, y = 0;
  double width = 0, height = 0;
};

/// A place for each label inside `frame`, off the obstacles and off each other where there is room, as near
/// to its point as can be; larger labels choose first. The same requests give the same places.
std::vector<Box> placeLabels(const Box& frame, const std::vector<LabelRequest>& requests,
                             const std::vector<Box>& obstacles);

} // namespace normscope::report
