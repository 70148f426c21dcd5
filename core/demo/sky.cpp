// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/sky.h"

#include "demo/noise_field.h"

namespace normscope::demo {

Light daylight(Random& random) {
  const double warmth = random.unit();
  Light light;
  light.zenith = mix({0.12, 0.27, 0.62}, {0.20, 0.30, 0.55}, warmth);
  light.horizon = mix({0.62, 0.78, 0.93}, {0.92, 0.80, 0.62}, warmth);
  light.ambient = mix({0.34, 0.39, 0.47}, {0.34, 0.35, 0.40}, warmth);
  light.key = mix({0.62, 0.60, 0.54}, {0.70, 0.56, 0.38}, warmth);
  light.source.x = random.between(40.0, 344.0);
  light.source.y = random.between(18.0, 40.0) + 25.0 * warmth;
  light.haze = random.between(0.55, 0.8);
  return light;
}

Light moonlight(Random& random) {
  const double town = random.unit();
  Light light;
  light.night = true;
  light.zenith = {0.0014, 0.0019, 0.0042};
  light.horizon = mix({0.0062, 0.0072, 0.0120}, {0.0190, 0.0138, 0.0102}, town);
  light.ambient = {0.0085, 0.0098, 0.0142};
  light.key = {0.0130, 0.0148, 0.0190};
  light.source.x = random.between(50.0, 334.0);
  light.source.y = random.between(24.0, 60.0);
  light.haze = random.between(0.5, 0.7);
  return light;
}

void paintMoon(Canvas& canvas, const Light& light, Point center, double radius) {
  canvas.glow(center, 1.6 * radius, light.key * 0.8);
  canvas.ellipse(center, radius, radius, {0.72, 0.70, 0.60}, 0.06);
  constexpr Point kPlains[] = {{-0.35, -0.3}, {0.2, -0.42}, {0.05, 0.1}, {-0.3, 0.35}, {0.45, 0.15}};
  double size = 0.34;
  for (const Point plain : kPlains) {
    canvas.ellipse({center.x + plain.x * radius, center.y + plain.y * radius}, size * radius,
                   0.8 * size * radius, {0.47, 0.46, 0.41}, 0.6);
    size -= 0.04;
  }
}

namespace {

void paintStars(Canvas& canvas, Random& random) {
  for (int star = 0; star < 90; ++star) {
    const double x = random.between(0.0, canvas.width()), y = random.between(0.0, 0.6 * canvas.height());
    const double brightness = random.unit();
    const double size = 0.3 + 0.5 * brightness * brightness;
    const double level = 0.02 + 0.45 * brightness * brightness * brightness;
    canvas.ellipse({x, y}, size, size, mix({1.0, 0.86, 0.7}, {0.75, 0.86, 1.0}, random.unit()) * level);
  }
}

/// Fractal clouds, flattened towards the horizon as perspective has it; lit from above, gray beneath.
void paintClouds(Canvas& canvas, const Light& light, Random& random, double cloudiness) {
  const std::uint64_t seed = random.bits();
  const Color lit = light.night ? light.horizon * 1.3 : mix({0.97, 0.97, 0.97}, light.horizon, 0.25);
  const Color shade = light.night ? light.horizon * 0.5 : mix({0.55, 0.59, 0.66}, light.horizon, 0.35);
  const double threshold = 0.72 - 0.4 * cloudiness;
  for (int y = 0; y < canvas.height(); ++y) {
    const double distance = 1.0 + 2.2 * y / canvas.height();
    const double fade = 1.0 - 0.75 * y / canvas.height();
    for (int x = 0; x < canvas.width(); ++x) {
      const double u = (x - 0.5 * canvas.width()) * distance / 150.0, v = y * distance / 60.0;
      const double here = fractalNoise(seed, u, v, 5);
      const double cover = std::clamp((here - threshold) / 0.2, 0.0, 1.0) * fade;
      if (cover == 0.0) continue;
      const double above = fractalNoise(seed, u - 0.05, v - 0.25, 3);
      const Color color = mix(shade, lit, std::clamp(0.65 + 2.2 * (here - above), 0.0, 1.0));
      canvas.paint(x, y, x + 1, y + 1,
                   [&](double, double, Color& under) { under = mix(under, color, cover); });
    }
  }
}

} // namespace

void paintSky(Canvas& canvas, const Light& light, Random& random, double cloudiness) {
  const double depth = 0.68 * canvas.height();
  canvas.paint(0, 0, canvas.width(), canvas.height(), [&](double, double y, Color& under) {
    const double t = std::min(y / depth, 1.0);
    under = mix(light.zenith, light.horizon, t * (0.4 + 0.6 * t));
  });
  if (light.night) {
    paintStars(canvas, random);
    paintMoon(canvas, light, light.source, random.between(8.0, 12.0));
  } else {
    canvas.glow(light.source, 14.0, {0.55, 0.5, 0.4});
    canvas.ellipse(light.source, 8.0, 8.0, {3.0, 2.9, 2.5}, 0.3);
  }
  paintClouds(canvas, light, random, cloudiness);
}

} // namespace normscope::demo
