// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/land.h"

#include "demo/noise_field.h"

#include <array>
#include <vector>

namespace normscope::demo {

void paintRidge(Canvas& canvas, const Light& light, Random& random, const Ridge& ridge) {
  const std::uint64_t seed = random.bits();
  const double side = random.chance(0.5) ? 1.0 : -1.0;
  const auto flank = [&](double x, double y) {
    const double depth = (y - ridge.top) / (canvas.height() - ridge.top);
    // Slanting folds, lit where they turn to sun or moon; they fade with the distance.
    const double slant = x + 0.7 * (y - ridge.top) * side;
    const double folds =
        fractalNoise(seed + 20, slant / (0.16 * ridge.wavelength), y / (0.5 * ridge.wavelength), 3);
    const double mottle = valueNoise(seed + 9, x / 5.0, y / 2.5);
    const double facing = std::clamp(0.5 + 1.6 * (folds - 0.5), 0.05, 1.0);
    const Color albedo = ridge.albedo * (0.8 + 0.4 * mottle * (1.0 - 0.7 * ridge.distance));
    return light.onFar(albedo, facing, std::clamp(ridge.distance + 0.25 * depth, 0.0, 1.0));
  };
  std::vector<double> outline; // at the canvas's sample columns
  for (double x = 0.25; x < canvas.width(); x += 0.5)
    outline.push_back(ridge.top + ridge.relief * (1.0 - 2.0 * fractalNoise(seed, x / ridge.wavelength, 0.5,
                                                                           ridge.octaves)));
  // Nearer things cover what lies deeper than 90 pixels.
  for (int y = static_cast<int>(ridge.top - ridge.relief); y < static_cast<int>(ridge.top + 90.0); ++y) {
    for (int x = 0; x < canvas.width(); ++x) {
      const auto sample = static_cast<std::size_t>(2 * x);
      if (y + 1.0 < std::min(outline[sample], outline[sample + 1])) continue;
      const Color color = flank(x + 0.5, y + 0.5);
      canvas.paint(x, y, x + 1, y + 1, [&](double column, double row, Color& under) {
        if (row >= outline[static_cast<std::size_t>(2.0 * column)]) under = color;
      });
    }
  }
}

void paintGround(Canvas& canvas, const Light& light, Random& random, double top, Color albedo) {
  const std::uint64_t seed = random.bits();
  canvas.paint(0, top, canvas.width(), canvas.height(), [&](double x, double y, Color& under) {
    const double near = (y - top) / (canvas.height() - top);
    const double scale = 0.15 + near;
    const double mottle = valueNoise(seed, x / (14.0 * scale), y / (3.5 * scale)) * 0.6 +
                          valueNoise(seed + 1, x / (3.0 * scale), y / (1.6 * scale)) * 0.4;
    under = light.onFar(albedo * (0.65 + 0.7 * mottle), 0.6, 0.45 * (1.0 - near));
  });
}

void paintWater(Canvas& canvas, const Light& light, Random& random, double shore) {
  const std::uint64_t seed = random.bits();
  const Color body = light.on({0.05, 0.10, 0.12}, 0.4);
  canvas.paint(0, shore, canvas.width(), canvas.height(), [&](double x, double y, Color& under) {
    const double near = (y - shore) / (canvas.height() - shore);
    const double wave = valueNoise(seed, x / (30.0 + 60.0 * near), (y - shore) / (0.8 + 4.0 * near)) - 0.5;
    const double sway = wave * (2.0 + 14.0 * near);
    const double mirrored = shore - (y - shore) * 1.05 - 1.0 + sway;
    const Color image = canvas.at(x + 0.6 * sway, std::max(0.0, mirrored));
    under = mix(image * 0.82, body, 0.18 + 0.3 * near + 0.25 * wave);
  });
}

namespace {

/// Light on a crown: brighter on the side and the top that face sun or moon.
double crownFacing(const Light& light, double dx, double dy, double x) {
  const double side = light.source.x > x ? dx : -dx;
  return std::clamp(0.45 + 0.4 * side - 0.45 * dy, 0.05, 1.0);
}

} // namespace

void paintTree(Canvas& canvas, const Light& light, Random& random, Point foot, double height,
               double distance) {
  const double trunk = 0.045 * height;
  const Point crown{foot.x, foot.y - 0.64 * height};
  canvas.ellipse({foot.x, foot.y}, 0.42 * height, 0.05 * height,
                 light.onFar({0.07, 0.09, 0.05}, 0.1, distance), 0.7);
  const std::array<Point, 4> stem{{{foot.x - trunk, foot.y},
                                   {foot.x - 0.5 * trunk, crown.y},
                                   {foot.x + 0.5 * trunk, crown.y},
                                   {foot.x + trunk, foot.y}}};
  canvas.polygon(stem, light.onFar({0.13, 0.09, 0.06}, 0.3, distance));
  const double autumn = random.unit() * random.unit();
  const Color leaves = mix({0.13, 0.25, 0.06}, {0.45, 0.28, 0.05}, autumn);
  const int clumps = 34 + static_cast<int>(0.8 * height);
  for (int clump = 0; clump < clumps; ++clump) {
    // From the back and below to the front and above, so that lit leaves lie over dark ones.
    const double dy = 0.9 - 1.8 * clump / clumps + random.between(-0.35, 0.35);
    const double across = random.between(-1.0, 1.0);
    const double dx = across * (1.0 - 0.45 * dy * dy);
    const double size = random.between(0.06, 0.13) * height;
    const Color color =
        light.onFar(leaves * random.between(0.75, 1.2), crownFacing(light, dx, dy, foot.x), distance);
    canvas.ellipse({crown.x + 0.27 * height * dx, crown.y + 0.27 * height * dy}, size, 0.8 * size, color,
                   0.25);
  }
}

void paintFir(Canvas& canvas, const Light& light, Random& random, Point foot, double height,
              double distance) {
  const Color needles = Color{0.05, 0.13, 0.07} * random.between(0.8, 1.3);
  const double lean = random.between(-0.02, 0.02) * height;
  constexpr int kTiers = 6;
  for (int tier = 0; tier < kTiers; ++tier) {
    const double base = foot.y - height * (0.06 + 0.145 * tier), half = height * (0.21 - 0.031 * tier);
    const double tip = base - 0.27 * height, middle = foot.x + lean * tier / kTiers;
    const bool sunRight = light.source.x > foot.x;
    const std::array<Point, 3> left{{{middle - half, base}, {middle, tip}, {middle, base}}};
    const std::array<Point, 3> right{{{middle, base}, {middle, tip}, {middle + half, base}}};
    canvas.polygon(left, light.onFar(needles, sunRight ? 0.5 : 1.0, distance),
                   light.onFar(needles, sunRight ? 0.1 : 0.45, distance));
    canvas.polygon(right, light.onFar(needles, sunRight ? 1.0 : 0.5, distance),
                   light.onFar(needles, sunRight ? 0.45 : 0.1, distance));
  }
}

void paintPath(Canvas& canvas, const Light& light, Point end, double foot, double width, Color albedo) {
  canvas.paint(0, end.y, canvas.width(), canvas.height(), [&](double x, double y, Color& under) {
    const double t = (y - end.y) / (canvas.height() - end.y);
    const double bend = 4.0 * t * (1.0 - t);
    const double middle = end.x + (foot - end.x) * t * t + 28.0 * bend * (1.0 - t);
    const double half = width * (0.03 + 0.97 * t * t);
    if (x < middle - half || x > middle + half) return;
    under = light.onFar(albedo, 0.7, 0.4 * (1.0 - t));
  });
}

} // namespace normscope::demo
