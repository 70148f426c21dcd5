// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/shading.h"

#include <cmath>

namespace normscope::demo {

Direction cross(Direction a, Direction b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

Direction normalized(Direction d) {
  const double length = std::sqrt(dot(d, d));
  return {d.x / length, d.y / length, d.z / length};
}

namespace {

/// To the side where sun or moon stands, and always from above and over the viewer's shoulder: light from
/// behind would show every thing as a silhouette.
Direction towardsSource(const Light& light, double x) {
  const double away = std::clamp((light.source.x - x) / 150.0, -1.0, 1.0);
  const double side = away < 0.0 ? std::min(away, -0.5) : std::max(away, 0.5);
  return normalized({side, 0.85, 0.6});
}

} // namespace

Shading::Shading(const Light& light, double x) : m_light(light), m_towards(towardsSource(light, x)) {
  m_halfway = normalized({m_towards.x, m_towards.y, m_towards.z + 1.0});
}

Color Shading::on(Color albedo, Direction normal, double gloss) const {
  const double facing = std::max(0.0, dot(normal, m_towards));
  // Faces that look down see the dim ground instead of the sky.
  const double sky = 0.6 + 0.4 * normal.y;
  double highlight = std::max(0.0, dot(normal, m_halfway));
  for (int doubling = 0; doubling < 5; ++doubling) highlight *= highlight; // to the power of 32
  return albedo * (m_light.ambient * sky + m_light.key * facing) + m_light.key * (gloss * highlight);
}

void Shading::castShadow(Canvas& canvas, Point foot, double halfWidth, double height) const {
  const Color lit = m_light.ambient + m_light.key * 0.6;
  const Color kept{m_light.ambient.r / lit.r, m_light.ambient.g / lit.g, m_light.ambient.b / lit.b};
  const double thickness = (kTilt + 0.04) * halfWidth;
  const auto darken = [&](Point middle, double reach, double rise, double strength, double core) {
    canvas.paint(middle.x - reach, foot.y - height, middle.x + reach, foot.y + height,
                 [&](double x, double y, Color& under) {
                   const double u = (x - middle.x) / reach;
                   const double v = (y - middle.y - rise * (x - middle.x)) / thickness;
                   const double d = u * u + v * v;
                   if (d >= 1.0) return;
                   const double dark = strength * std::min(1.0, (1.0 - d) / (1.0 - core));
                   under = under * mix({1.0, 1.0, 1.0}, kept, dark);
                 });
  };
  // The long one away from the light, and the gap between thing and ground that no light gets into.
  const double length = 0.75 * height * m_towards.x / m_towards.y;
  const double rise = m_towards.x > 0.0 ? 0.1 : -0.1;
  const double reach = halfWidth + 0.5 * std::max(length, -length);
  darken({foot.x - 0.5 * length, foot.y - rise * 0.5 * length}, reach, rise, 0.9, 0.45);
  darken(foot, 1.12 * halfWidth, 0.0, 0.8, 0.2);
}

std::array<Box::Face, 3> Box::faces() const {
  const double divisor = 1.0 + turn * turn, cosine = (1.0 - turn * turn) / divisor,
               sine = 2.0 * turn / divisor;
  // x and z are on the ground, z towards the viewer.
  const auto at = [&](double x, double up, double z) {
    const double turnedX = cosine * x + sine * z, turnedZ = cosine * z - sine * x;
    return Point{turnedX, kTilt * turnedZ - up};
  };
  const auto corner = [&](double x, double up, double z) {
    const Point p = at(x, up, z);
    return Point{foot.x + p.x, foot.y + p.y};
  };
  const double x = 0.5 * width, z = 0.5 * depth;
  const Direction front{sine, 0.0, cosine};
  // With a positive turn the face at −x comes into view, with a negative one that at +x.
  const double side = turn > 0.0 ? -1.0 : 1.0;
  const Direction flank{side * cosine, 0.0, -side * sine};
  return {{{corner(-x, height, -z), at(width, 0, 0), at(0, 0, depth), {0.0, 1.0, 0.0}},
           {corner(-x, 0, z), at(width, 0, 0), at(0, height, 0), front},
           {corner(side * x, 0, z), at(0, 0, -depth), at(0, height, 0), flank}}};
}

} // namespace normscope::demo
