// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/backdrops.h"

#include "demo/land.h"
#include "demo/noise_field.h"
#include "demo/town.h"

namespace normscope::demo {
namespace {

/// The part after the point, of a number that is not negative.
double fraction(double x) { return x - static_cast<double>(static_cast<std::int64_t>(x)); }

/// Square slabs in perspective from `top` to the lower edge; the joints fade before they get too fine.
void paintPaving(Canvas& canvas, const Light& light, Random& random, double top, Color albedo) {
  const std::uint64_t seed = random.bits();
  const double shift = random.unit();
  canvas.paint(0, top, canvas.width(), canvas.height(), [&](double x, double y, Color& under) {
    const double near = (y - top + 4.0) / (canvas.height() - top);
    const double column = 1000.0 + shift + (x - 0.5 * canvas.width()) / (74.0 * near),
                 row = 1000.0 - 3.2 / near;
    const double slab = valueNoise(seed, 7.3 * static_cast<double>(static_cast<int>(column)),
                                   5.1 * static_cast<double>(static_cast<int>(row)));
    const double stone = valueNoise(seed + 1, x / (4.0 * near + 0.6), y / (2.0 * near + 0.4));
    const double joint = 0.022 / near * 0.45;
    const bool between = fraction(column) < joint || fraction(row) < 1.6 * joint;
    const double tone = 0.84 + 0.2 * slab + 0.14 * stone - (between ? 0.4 * std::min(1.0, 2.5 * near) : 0.0);
    under = light.onFar(albedo * tone, 0.6, 0.35 * std::max(0.0, 1.0 - near));
  });
}

void paintBricks(Canvas& canvas, const Light& light, Random& random, double top, double base, Color albedo) {
  const std::uint64_t seed = random.bits();
  const double width = random.between(21.0, 25.0), course = 0.4 * width;
  canvas.paint(0, top, canvas.width(), base, [&](double x, double y, Color& under) {
    const double row = (base - y) / course;
    const auto number = static_cast<std::int64_t>(row);
    const double column = 100.0 + x / width + (number % 2 == 0 ? 0.0 : 0.5);
    const bool mortar = fraction(row) < 0.13 || fraction(column) < 0.055;
    const double brick = valueNoise(seed, 3.7 * static_cast<double>(static_cast<std::int64_t>(column)),
                                    5.3 * static_cast<double>(number));
    const double stain = fractalNoise(seed + 3, x / 70.0, y / 50.0, 3);
    const Color stone = mortar ? Color{0.42, 0.40, 0.37} : albedo * (0.75 + 0.5 * brick);
    const double shade = (base - y) / (base - top);
    under = light.on(stone * (0.8 + 0.35 * stain), 0.45 + 0.15 * shade);
  });
  canvas.rectangle(0, top - 7.0, canvas.width(), top, light.on({0.50, 0.48, 0.45}, 0.85));
  canvas.rectangle(0, top, canvas.width(), top + 2.5, light.on({0.16, 0.13, 0.11}, 0.1));
}

} // namespace

void paintParkBackdrop(Canvas& canvas, const Light& light, Random& random) {
  const double horizon = random.between(126.0, 140.0);
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  paintBlocks(canvas, light, random, horizon + 4.0, random.between(46.0, 64.0), 0.75);
  paintGround(canvas, light, random, horizon, {0.24, 0.35, 0.10});
  for (double x = -10.0; x < canvas.width() + 10.0; x += random.between(15.0, 30.0))
    paintTree(canvas, light, random, {x, horizon + 6.0}, random.between(26.0, 44.0), 0.35);
  for (double x = random.between(10.0, 60.0); x < canvas.width(); x += random.between(120.0, 220.0))
    paintTree(canvas, light, random, {x, horizon + random.between(14.0, 24.0)}, random.between(70.0, 96.0));
  const double lamp = random.between(30.0, 354.0);
  paintLamp(canvas, light, {lamp, horizon + 22.0}, 62.0);
}

void paintSquareBackdrop(Canvas& canvas, const Light& light, Random& random) {
  const double horizon = random.between(126.0, 140.0);
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  paintBlocks(canvas, light, random, horizon + 2.0, random.between(70.0, 90.0), 0.6);
  paintBlocks(canvas, light, random, horizon + 2.0, random.between(60.0, 80.0), 0.15);
  paintPaving(canvas, light, random, horizon + 1.0, {0.36, 0.345, 0.325});
  for (double x = random.between(4.0, 30.0); x < canvas.width(); x += random.between(52.0, 76.0)) {
    if (random.chance(0.5))
      paintTree(canvas, light, random, {x, horizon + 4.0}, random.between(26.0, 36.0));
    else
      paintLamp(canvas, light, {x, horizon + 6.0}, 34.0);
  }
  const double car = random.between(20.0, 330.0);
  paintCar(canvas, light, random, {car, horizon + 7.0}, 30.0);
}

void paintBeachBackdrop(Canvas& canvas, const Light& light, Random& random) {
  const double horizon = random.between(116.0, 128.0), shore = horizon + random.between(24.0, 34.0);
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  paintRidge(canvas, light, random, {horizon - 10.0, 16.0, 170.0, 0.9, {0.26, 0.28, 0.26}, 4});
  paintWater(canvas, light, random, horizon);
  const double boat = random.between(20.0, 330.0);
  paintBoat(canvas, light, random, {boat, horizon + 12.0}, random.between(16.0, 24.0));
  paintGround(canvas, light, random, shore, {0.44, 0.37, 0.25});
  // The sea runs out on the sand in a wavy, foamy line.
  const std::uint64_t seed = random.bits();
  canvas.paint(0, shore - 8.0, canvas.width(), shore + 14.0, [&](double x, double y, Color& under) {
    const double line = shore - 4.0 + 12.0 * fractalNoise(seed, x / 90.0, 0.5, 3);
    const double beyond = y - line;
    if (beyond > 5.0) return;
    if (beyond > 1.6)
      under = light.on({0.27, 0.22, 0.15}, 0.5);
    else if (beyond > 0.0)
      under = light.on({0.72, 0.74, 0.74}, 0.6);
    else
      under = mix(canvas.at(x, 2.0 * (shore - 8.0) - y), light.on({0.30, 0.36, 0.36}, 0.5), 0.4);
  });
}

void paintYardBackdrop(Canvas& canvas, const Light& light, Random& random) {
  constexpr Color kBricks[] = {{0.36, 0.17, 0.11}, {0.40, 0.27, 0.18}, {0.34, 0.28, 0.24}};
  const double top = random.between(50.0, 74.0), base = random.between(140.0, 152.0);
  paintSky(canvas, light, random, random.between(0.2, 0.6));
  for (double x = random.between(-10.0, 40.0); x < canvas.width(); x += random.between(70.0, 140.0))
    paintTree(canvas, light, random, {x, top + 40.0}, random.between(64.0, 84.0), 0.2);
  const Color brick = kBricks[random.integer(0, 2)];
  paintBricks(canvas, light, random, top, base, brick);
  paintPaving(canvas, light, random, base, {0.30, 0.29, 0.28});
  const double lamp = random.chance(0.5) ? random.between(20.0, 90.0) : random.between(294.0, 364.0);
  paintLamp(canvas, light, {lamp, base + 6.0}, 104.0);
}

} // namespace normscope::demo
