// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sky.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace normscope::demo {

/// A direction in the viewer's space: x to the right, y up, z towards the viewer.
struct Direction {
  double x = 0.0, y = 0.0, z = 1.0;
};
inline double dot(Direction a, Direction b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
Direction cross(Direction a, Direction b);
Direction normalized(Direction d);

/// How far the ground is tipped towards the viewer: a circle on it is an ellipse this much as high as wide.
inline constexpr double kTilt = 0.3;

/// The light on a thing near the viewer, whose surfaces turn in every direction.
class Shading {
public:
  /// Of a thing at column x of the picture.
  Shading(const Light& light, double x);
  /// A surface with that outward normal; `gloss` is the strength of the highlight.
  Color on(Color albedo, Direction normal, double gloss = 0.0) const;
  /// Darkens the ground where a thing of that half width and height keeps off sun or moon.
  void castShadow(Canvas& canvas, Point foot, double halfWidth, double height) const;

private:
  Light m_light;
  Direction m_towards; ///< sun or moon
  Direction m_halfway; ///< between that and the viewer
};

/// An upright body of circular section, from the radius at its foot to that at its top.
struct Frustum {
  Point foot;        ///< middle of the lower circle
  double height = 0; ///< in pixels of the picture
  double lower = 0, upper = 0;

  /// Calls brush(t, normal, under) on its visible side; t is 0 at the foot, 1 at the top.
  template<class Brush>
  void paint(Canvas& canvas, Brush&& brush) const;
};

/// A box standing on the ground, turned about the upright axis.
struct Box {
  Point foot; ///< middle of its lower face
  double width = 0, height = 0, depth = 0;
  double turn = 0.0; ///< tangent of half the angle

  /// Calls brush(face, a, b, normal, under) on the faces that are seen: 0 the top, 1 and 2 the sides; a and b
  /// run from 0 to 1 over the face, b upwards on the sides.
  template<class Brush>
  void paint(Canvas& canvas, Brush&& brush) const;

private:
  struct Face {
    Point origin, alongA, alongB;
    Direction normal;
  };
  std::array<Face, 3> faces() const;
};

template<class Brush>
void Frustum::paint(Canvas& canvas, Brush&& brush) const {
  const double wide = std::max(lower, upper);
  const double slope = (lower - upper) / height;
  canvas.paint(foot.x - wide, foot.y - height - kTilt * upper, foot.x + wide, foot.y + kTilt * lower,
               [&](double x, double y, Color& under) {
                 // The height whose circle passes through the sample on the viewer's side, found in few
                 // steps.
                 double t = (foot.y - y) / height, across = 0.0, towards = 0.0;
                 for (int step = 0; step < 4; ++step) {
                   const double radius = lower + (upper - lower) * std::clamp(t, 0.0, 1.0);
                   across = (x - foot.x) / radius;
                   towards = std::sqrt(std::max(0.0, 1.0 - across * across));
                   t = (foot.y + kTilt * radius * towards - y) / height;
                 }
                 if (across * across >= 1.0 || t < 0.0 || t > 1.0) return;
                 brush(t, normalized({across, slope, towards}), under);
               });
}

template<class Brush>
void Box::paint(Canvas& canvas, Brush&& brush) const {
  int number = 0;
  for (const Face& face : faces()) {
    const Point o = face.origin, a = face.alongA, b = face.alongB;
    const double area = a.x * b.y - a.y * b.x;
    const auto [left, right] = std::minmax({o.x, o.x + a.x, o.x + b.x, o.x + a.x + b.x});
    const auto [top, bottom] = std::minmax({o.y, o.y + a.y, o.y + b.y, o.y + a.y + b.y});
    canvas.paint(left, top, right, bottom, [&](double x, double y, Color& under) {
      const double dx = x - o.x, dy = y - o.y;
      const double alongA = (dx * b.y - dy * b.x) / area, alongB = (a.x * dy - a.y * dx) / area;
      if (alongA < 0.0 || alongA > 1.0 || alongB < 0.0 || alongB > 1.0) return;
      brush(number, alongA, alongB, face.normal, under);
    });
    ++number;
  }
}

} // namespace normscope::demo
