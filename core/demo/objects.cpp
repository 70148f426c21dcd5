// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/town.h"

#include <array>

namespace normscope::demo {

void paintLamp(Canvas& canvas, const Light& light, Point foot, double height) {
  const Point head{foot.x, foot.y - height};
  const double thickness = std::max(0.4, 0.014 * height);
  canvas.rectangle(foot.x - thickness, head.y, foot.x + thickness, foot.y, light.on({0.08, 0.08, 0.09}, 0.4));
  if (!light.night) {
    canvas.ellipse(head, 0.035 * height, 0.045 * height, light.on({0.5, 0.5, 0.48}, 0.8));
    return;
  }
  const Color sodium{1.0, 0.62, 0.24};
  const double poolX = 0.6 * height, poolY = 0.11 * height;
  canvas.paint(foot.x - poolX, foot.y - poolY, foot.x + poolX, foot.y + poolY,
               [&](double x, double y, Color& under) {
                 const double dx = (x - foot.x) / poolX, dy = (y - foot.y) / poolY, d2 = dx * dx + dy * dy;
                 if (d2 < 1.0) under = under + sodium * (0.035 * (1.0 - d2) * (1.0 - d2));
               });
  canvas.ellipse(head, std::max(0.7, 0.04 * height), std::max(0.7, 0.045 * height), sodium * 1.1, 0.4);
  canvas.glow(head, 0.08 * height, sodium * 0.075);
}

void paintCar(Canvas& canvas, const Light& light, Random& random, Point wheels, double length) {
  constexpr Color kPaints[] = {
      {0.45, 0.06, 0.05}, {0.08, 0.14, 0.38}, {0.62, 0.62, 0.60}, {0.06, 0.06, 0.07}, {0.55, 0.42, 0.08}};
  const Color paint = kPaints[random.integer(0, 4)];
  const double x = wheels.x, y = wheels.y, h = 0.32 * length;
  canvas.ellipse({x + 0.5 * length, y}, 0.56 * length, 0.05 * length, light.on({0.03, 0.03, 0.03}, 0.1), 0.5);
  const std::array<Point, 6> body{{{x, y - 0.1 * h},
                                   {x, y - 0.55 * h},
                                   {x + 0.15 * length, y - 0.62 * h},
                                   {x + 0.85 * length, y - 0.62 * h},
                                   {x + length, y - 0.45 * h},
                                   {x + length, y - 0.1 * h}}};
  const std::array<Point, 4> cabin{{{x + 0.14 * length, y - 0.6 * h},
                                    {x + 0.28 * length, y - h},
                                    {x + 0.66 * length, y - h},
                                    {x + 0.82 * length, y - 0.6 * h}}};
  canvas.polygon(cabin, light.on(paint, 0.9), light.on({0.09, 0.11, 0.13}, 0.6));
  canvas.polygon(body, light.on(paint, 0.9), light.on(paint * 0.6, 0.3));
  for (const double axle : {0.2, 0.8})
    canvas.ellipse({x + axle * length, y - 0.1 * h}, 0.1 * length, 0.1 * length,
                   light.on({0.04, 0.04, 0.04}, 0.4));
  if (!light.night) return;
  const Point front{x + length, y - 0.38 * h}, rear{x, y - 0.42 * h};
  canvas.ellipse(front, 0.04 * length, 0.03 * length, {1.2, 1.1, 0.85});
  canvas.glow(front, 0.1 * length, {0.12, 0.11, 0.08});
  canvas.ellipse(rear, 0.03 * length, 0.03 * length, {0.7, 0.03, 0.02});
  canvas.glow(rear, 0.08 * length, {0.05, 0.004, 0.003});
}

void paintBoat(Canvas& canvas, const Light& light, Random& random, Point hull, double length) {
  const double x = hull.x, y = hull.y;
  const Color planks = random.chance(0.5) ? Color{0.62, 0.60, 0.57} : Color{0.34, 0.13, 0.08};
  const double mast = x + 0.45 * length;
  const std::array<Point, 3> sail{{{mast + 0.03 * length, y - 0.25 * length},
                                   {mast + 0.03 * length, y - 1.25 * length},
                                   {x + 0.95 * length, y - 0.25 * length}}};
  const std::array<Point, 3> jib{{{mast - 0.03 * length, y - 0.22 * length},
                                  {mast - 0.03 * length, y - 1.05 * length},
                                  {x + 0.02 * length, y - 0.22 * length}}};
  canvas.polygon(sail, light.on({0.85, 0.83, 0.78}, 1.0), light.on({0.80, 0.78, 0.73}, 0.7));
  canvas.polygon(jib, light.on({0.75, 0.73, 0.69}, 0.6));
  canvas.rectangle(mast - 0.012 * length, y - 1.3 * length, mast + 0.012 * length, y - 0.15 * length,
                   light.on({0.2, 0.15, 0.1}));
  const std::array<Point, 4> body{{{x, y - 0.17 * length},
                                   {x + length, y - 0.17 * length},
                                   {x + 0.86 * length, y},
                                   {x + 0.14 * length, y}}};
  canvas.polygon(body, light.on(planks, 0.8), light.on(planks * 0.6, 0.3));
  if (light.night) canvas.glow({mast, y - 1.3 * length}, 0.035 * length, {0.6, 0.55, 0.4});
}

void paintCrane(Canvas& canvas, const Light& light, Point foot, double height, bool toTheRight) {
  const Color steel = light.onFar({0.52, 0.20, 0.06}, 0.5, 0.2);
  const double beam = 0.012 * height + 0.4, way = toTheRight ? 1.0 : -1.0, jibY = foot.y - 0.78 * height;
  for (const double leg : {-0.12, 0.12})
    canvas.rectangle(foot.x + leg * height - beam, jibY, foot.x + leg * height + beam, foot.y, steel);
  canvas.rectangle(foot.x - 0.12 * height, foot.y - 0.4 * height, foot.x + 0.12 * height,
                   foot.y - 0.4 * height + 2 * beam, steel);
  const double tip = foot.x + way * 0.8 * height, tail = foot.x - way * 0.3 * height;
  canvas.rectangle(std::min(tip, tail), jibY - beam, std::max(tip, tail), jibY + beam, steel);
  const Point peak{foot.x, foot.y - height};
  const std::array<Point, 3> mast{{{peak.x - beam, jibY}, {peak.x, peak.y}, {peak.x + beam, jibY}}};
  canvas.polygon(mast, steel);
  for (const double end : {tip, tail}) {
    const std::array<Point, 4> stay{
        {{peak.x, peak.y}, {end, jibY - 0.6}, {end, jibY + 0.6}, {peak.x, peak.y + 1.2}}};
    canvas.polygon(stay, steel);
  }
  canvas.rectangle(tip - way * 0.1 * height - 0.4, jibY, tip - way * 0.1 * height + 0.4, jibY + 0.3 * height,
                   steel);
  if (light.night) canvas.glow(peak, 1.1, {0.5, 0.05, 0.03});
}

} // namespace normscope::demo
