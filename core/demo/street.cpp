// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/town.h"

#include <array>

namespace normscope::demo {
namespace {

/// Places things beside a street in one-point perspective: a point `across` metres to the right of the
/// viewer, `up` metres above the eye and `away` metres off.
struct Perspective {
  Point vanishing;
  double focal = 210.0; ///< pixels
  Point operator()(double across, double up, double away) const {
    return {vanishing.x + focal * across / away, vanishing.y - focal * up / away};
  }
};

constexpr double kEye = 1.7, kFar = 140.0, kNear = 2.2;

std::array<Point, 4> wallQuad(const Perspective& at, double across, double low, double high, double near,
                              double far) {
  return {at(across, high, near), at(across, high, far), at(across, low, far), at(across, low, near)};
}

void paintFacade(Canvas& canvas, const Light& light, Random& random, const Perspective& at, double across,
                 double near, double far) {
  constexpr Color kFacades[] = {
      {0.62, 0.48, 0.32}, {0.60, 0.56, 0.50}, {0.50, 0.28, 0.20}, {0.46, 0.42, 0.34}, {0.66, 0.60, 0.44}};
  const double storeys = random.integer(3, 5), floorHeight = 3.1, roof = storeys * floorHeight - kEye;
  const bool lit = (across > 0) == (light.source.x < at.vanishing.x);
  const double distance = std::min(1.0, 0.5 * (near + far) / kFar);
  const Color wall = kFacades[random.integer(0, 4)] * random.between(0.85, 1.1);
  canvas.polygon(wallQuad(at, across, -kEye, roof, near, far), light.onFar(wall, lit ? 0.85 : 0.15, distance),
                 light.onFar(wall * 0.75, lit ? 0.7 : 0.1, distance));
  canvas.polygon(wallQuad(at, across, roof, roof + 0.9, near, far),
                 light.onFar({0.26, 0.13, 0.09}, lit ? 0.9 : 0.3, distance));
  const int bays = std::max(2, static_cast<int>((far - near) / 2.6));
  const double bay = (far - near) / bays;
  for (int storey = 0; storey < storeys; ++storey) {
    for (int column = 0; column < bays; ++column) {
      const double from = near + bay * (column + 0.3), to = near + bay * (column + 0.7);
      const double low = storey * floorHeight + 0.9 - kEye;
      const bool shines = light.night && random.chance(storey == 0 ? 0.6 : 0.35);
      const Color shine = lampLight(random);
      const Color pane = shines ? shine * (1.0 - 0.6 * distance)
                                : light.onFar({0.11, 0.13, 0.16}, lit ? 0.6 : 0.2, distance);
      canvas.polygon(wallQuad(at, across, low, low + 1.6, from, to), pane);
    }
  }
}

void paintCarFromBehind(Canvas& canvas, const Light& light, Random& random, Point middle, double width) {
  constexpr Color kPaints[] = {
      {0.42, 0.06, 0.05}, {0.08, 0.14, 0.36}, {0.55, 0.55, 0.54}, {0.07, 0.07, 0.08}};
  const Color paint = kPaints[random.integer(0, 3)];
  const double x = middle.x, y = middle.y, half = 0.5 * width;
  canvas.ellipse({x, y}, 1.15 * half, 0.18 * half, light.on({0.03, 0.03, 0.03}, 0.1), 0.5);
  for (const double side : {-0.72, 0.72})
    canvas.rectangle(x + (side - 0.14) * half, y - 0.3 * half, x + (side + 0.14) * half, y,
                     light.on({0.03, 0.03, 0.03}));
  const std::array<Point, 4> cabin{{{x - 0.85 * half, y - 0.9 * half},
                                    {x - 0.62 * half, y - 1.5 * half},
                                    {x + 0.62 * half, y - 1.5 * half},
                                    {x + 0.85 * half, y - 0.9 * half}}};
  canvas.polygon(cabin, light.on(paint, 0.95), light.on({0.08, 0.10, 0.12}, 0.7));
  const std::array<Point, 4> body{{{x - 0.92 * half, y - 0.95 * half},
                                   {x + 0.92 * half, y - 0.95 * half},
                                   {x + half, y - 0.2 * half},
                                   {x - half, y - 0.2 * half}}};
  canvas.polygon(body, light.on(paint, 0.7), light.on(paint * 0.6, 0.3));
  for (const double side : {-0.78, 0.78}) {
    const Point lamp{x + side * half, y - 0.68 * half};
    canvas.rectangle(lamp.x - 0.13 * half, lamp.y - 0.1 * half, lamp.x + 0.13 * half, lamp.y + 0.1 * half,
                     light.night ? Color{0.75, 0.03, 0.02} : light.on({0.45, 0.04, 0.03}, 0.6));
    if (light.night) canvas.glow(lamp, 0.22 * half, {0.06, 0.004, 0.003});
  }
}

} // namespace

void paintStreet(Canvas& canvas, const Light& light, Random& random, Point vanishing) {
  const Perspective at{vanishing};
  const double road = 4.2, front = 7.2;
  canvas.paint(0, vanishing.y, canvas.width(), canvas.height(), [&](double x, double y, Color& under) {
    const double away = at.focal * kEye / (y - vanishing.y + 0.01),
                 across = (x - vanishing.x) * away / at.focal;
    const bool pavement = across < -road || across > road;
    const bool kerb = (across > road && across < road + 0.22) || (across < -road && across > -road - 0.22);
    const double dash = away / 6.0 - static_cast<double>(static_cast<int>(away / 6.0));
    const bool line = across > -0.09 && across < 0.09 && dash < 0.5 && away < kFar;
    const Color stone = kerb       ? Color{0.5, 0.49, 0.47}
                        : pavement ? Color{0.34, 0.32, 0.30}
                                   : Color{0.15, 0.15, 0.16};
    under = light.onFar(line ? Color{0.7, 0.7, 0.68} : stone, 0.5, std::min(1.0, away / kFar));
  });
  // From far to near, so that near houses hide far ones; the last ones reach behind the viewer.
  for (double far = kFar; far > kNear;) {
    const double near = std::max(kNear, far - random.between(8.0, 13.0));
    paintFacade(canvas, light, random, at, -front, near, far);
    paintFacade(canvas, light, random, at, front, near, far);
    far = near;
  }
  for (double away = 70.0; away > 8.0; away *= 0.62) {
    for (const double side : {-1.0, 1.0}) {
      const Point foot = at(side * (road + 0.6), -kEye, away);
      paintLamp(canvas, light, foot, at.focal * 5.2 / away);
    }
    if (random.chance(0.7)) {
      const Point middle = at(2.1, -kEye, away * 0.9);
      paintCarFromBehind(canvas, light, random, middle, at.focal * 1.8 / (away * 0.9));
    }
  }
}

} // namespace normscope::demo
