// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>

namespace normscope::figures {

// Places in the pixels of whoever paints; y grows downwards.

struct Point {
  double x = 0, y = 0;
};

inline double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

struct Size {
  double width = 0, height = 0;
};

struct Segment {
  Point from, to;
};

struct Box {
  double left = 0, top = 0, width = 0, height = 0;

  double right() const { return left + width; }
  double bottom() const { return top + height; }
  Point middle() const { return {left + width / 2, top + height / 2}; }
  static Box around(const Point& middle, double reach) {
    return {middle.x - reach, middle.y - reach, 2 * reach, 2 * reach};
  }
  Box movedBy(double x, double y) const { return {left + x, top + y, width, height}; }
  Point nearestTo(const Point& point) const {
    return {std::clamp(point.x, left, right()), std::clamp(point.y, top, bottom())};
  }
  /// Whether less than `gap` lies between them; with a gap of 0 they may touch.
  bool overlaps(const Box& other, double gap = 0) const {
    return left < other.right() + gap && other.left < right() + gap && top < other.bottom() + gap &&
           other.top < bottom() + gap;
  }
  bool contains(const Box& other) const {
    return other.left >= left && other.right() <= right() && other.top >= top && other.bottom() <= bottom();
  }
  bool contains(const Point& point) const {
    return point.x > left && point.x < right() && point.y > top && point.y < bottom();
  }
};

/// Whether a line runs through the inside of a box (Liang and Barsky, ACM TOG 3, 1984).
inline bool runsThrough(const Segment& line, const Box& box) {
  double enter = 0, leave = 1;
  const auto clip = [&](double from, double step, double low, double high) {
    if (step == 0.0) return from > low && from < high;
    const double a = (low - from) / step, b = (high - from) / step;
    enter = std::max(enter, std::min(a, b));
    leave = std::min(leave, std::max(a, b));
    return enter < leave;
  };
  return clip(line.from.x, line.to.x - line.from.x, box.left, box.right()) &&
         clip(line.from.y, line.to.y - line.from.y, box.top, box.bottom());
}

} // namespace normscope::figures
