// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/noise_field.h"
#include "demo/shading.h"
#include "demo/things.h"

namespace normscope::demo {
namespace {

constexpr Color kWhite{0.74, 0.72, 0.68};

/// 1 in the middle of a band of that half width around `middle`, 0 outside.
double bulge(double t, double middle, double half) {
  const double d = (t - middle) / half;
  return d > -1.0 && d < 1.0 ? 1.0 - d * d : 0.0;
}

/// Which way a bulge there leans: up above its middle, down below.
double lean(double t, double middle, double half) {
  const double d = (t - middle) / half;
  return d > -1.0 && d < 1.0 ? d : 0.0;
}

} // namespace

void paintBall(Canvas& canvas, const Light& light, Random& random, Point foot, double height) {
  const Shading shading(light, foot.x);
  const double radius = 0.5 * height;
  const Point middle{foot.x, foot.y - 0.92 * radius};
  const double tipX = random.between(-0.7, 0.7), tipY = random.between(0.2, 0.9);
  const Direction pole = normalized({tipX, tipY, random.between(0.3, 0.7)});
  const Direction u = normalized(cross(pole, {0.36, 0.48, -0.8})), v = cross(pole, u);
  const Color red = Color{0.66, 0.06, 0.06} * random.between(0.92, 1.05);

  shading.castShadow(canvas, {foot.x, foot.y - 0.05 * radius}, 0.75 * radius, height);
  canvas.paint(middle.x - radius, middle.y - radius, middle.x + radius, middle.y + radius,
               [&](double x, double y, Color& under) {
                 const double dx = (x - middle.x) / radius, dy = (middle.y - y) / radius;
                 const double square = dx * dx + dy * dy;
                 if (square >= 1.0) return;
                 const Direction normal{dx, dy, std::sqrt(1.0 - square)};
                 // Three planes through the poles part the ball into six panels of alternating colour.
                 const double a = dot(normal, u), b = 0.8660254037844386 * dot(normal, v);
                 const bool odd = (a > 0.0) != (0.5 * a + b > 0.0);
                 const bool isRed = odd != (b - 0.5 * a > 0.0);
                 const bool cap = dot(normal, pole) > 0.955 || dot(normal, pole) < -0.955;
                 under = shading.on(isRed && !cap ? red : kWhite, normal, 0.45);
               });
}

void paintCone(Canvas& canvas, const Light& light, Random& random, Point foot, double height) {
  const Shading shading(light, foot.x);
  const Color orange = Color{0.82, 0.21, 0.025} * random.between(0.92, 1.05);
  const double plate = 0.06 * height, half = 0.33 * height;
  const double turn = random.between(-0.4, 0.4);
  const std::uint64_t seed = random.bits();

  shading.castShadow(canvas, foot, 1.15 * half, 0.8 * height);
  const Box base{foot, 2.0 * half, plate, 2.0 * half, turn};
  base.paint(canvas, [&](int, double, double, Direction normal, Color& under) {
    under = shading.on(orange * 0.8, normal);
  });
  const Frustum body{{foot.x, foot.y - plate}, height - plate, 0.76 * half, 0.15 * half};
  body.paint(canvas, [&](double t, Direction normal, Color& under) {
    const bool band = (t > 0.30 && t < 0.49) || (t > 0.63 && t < 0.78);
    const double dirt = valueNoise(seed, 6.0 * normal.x, 8.0 * t);
    under = shading.on((band ? kWhite : orange) * (0.9 + 0.14 * dirt), normal, band ? 0.05 : 0.2);
  });
  const Point tip{foot.x, foot.y - height};
  canvas.ellipse(tip, 0.15 * half, kTilt * 0.15 * half, shading.on(orange, {0.0, 1.0, 0.0}));
  canvas.ellipse(tip, 0.10 * half, kTilt * 0.10 * half, shading.on(orange * 0.15, {0.0, 1.0, 0.0}));
}

void paintDrum(Canvas& canvas, const Light& light, Random& random, Point foot, double height) {
  const Shading shading(light, foot.x);
  const Color blue = Color{0.07, 0.24, 0.62} * random.between(0.92, 1.08);
  const double radius = 0.34 * height;
  const double label = random.between(-0.35, 0.35);
  const std::uint64_t seed = random.bits();

  shading.castShadow(canvas, foot, radius, 0.8 * height);
  const Frustum body{foot, height, radius, radius};
  body.paint(canvas, [&](double t, Direction normal, Color& under) {
    double bent = 0.0;
    for (const double rib : {0.345, 0.655}) bent += 1.1 * lean(t, rib, 0.03);
    for (const double rim : {0.0, 1.0}) bent += 0.8 * lean(t, rim, 0.035);
    const double across = (normal.x - label) / 0.3, up = (t - 0.5) / 0.1;
    const bool isLabel = across > -1.0 && across < 1.0 && up > -1.0 && up < 1.0;
    const bool line = isLabel && across > -0.8 && across < 0.8 &&
                      (bulge(up, 0.4, 0.22) > 0.0 || (bulge(up, -0.35, 0.16) > 0.0 && across < 0.3));
    const double rust = fractalNoise(seed, 5.0 * normal.x, 7.0 * t, 4);
    const double worn = std::clamp((rust - 0.62) / 0.08, 0.0, 1.0) * (0.4 + bulge(t, 0.0, 0.2));
    const Color paint = line      ? Color{0.08, 0.08, 0.09}
                        : isLabel ? kWhite
                                  : mix(blue, {0.26, 0.13, 0.07}, std::min(1.0, worn));
    under = shading.on(paint, normalized({normal.x, normal.y + bent, normal.z}), isLabel ? 0.05 : 0.3);
  });
  const Point lid{foot.x, foot.y - height};
  const auto disc = [&](Point middle, double size, double shade) {
    canvas.ellipse(middle, size, kTilt * size, shading.on(blue * shade, {0.0, 1.0, 0.0}, 0.1));
  };
  disc(lid, radius, 1.15);
  disc({lid.x, lid.y + 0.02 * radius}, 0.93 * radius, 0.55);
  disc({lid.x, lid.y + 0.035 * radius}, 0.91 * radius, 0.95);
  disc({lid.x - 0.5 * radius, lid.y + 0.02 * radius}, 0.14 * radius, 0.35);
  disc({lid.x + 0.55 * radius, lid.y - 0.01 * radius}, 0.08 * radius, 0.35);
}

} // namespace normscope::demo
