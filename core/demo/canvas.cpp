// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/canvas.h"

#include <cmath>
#include <cstddef>

namespace normscope::demo {
namespace {

bool inside(std::span<const Point> corners, double x, double y) {
  bool odd = false;
  for (std::size_t i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
    const Point a = corners[i], b = corners[j];
    if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}

} // namespace

Canvas::Canvas(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_samples(static_cast<std::size_t>(width * kSamples) * static_cast<std::size_t>(height * kSamples)) {}

void Canvas::rectangle(double left, double top, double right, double bottom, Color color) {
  paint(left, top, right, bottom, [&](double, double, Color& under) { under = color; });
}

void Canvas::ellipse(Point center, double radiusX, double radiusY, Color color, double softness) {
  const double core = (1.0 - softness) * (1.0 - softness);
  paint(center.x - radiusX, center.y - radiusY, center.x + radiusX, center.y + radiusY,
        [&](double x, double y, Color& under) {
          const double dx = (x - center.x) / radiusX, dy = (y - center.y) / radiusY;
          const double distance = dx * dx + dy * dy;
          if (distance >= 1.0) return;
          under = distance <= core ? color : mix(color, under, (distance - core) / (1.0 - core));
        });
}

void Canvas::polygon(std::span<const Point> corners, Color upper, Color lower) {
  Point low = corners[0], high = corners[0];
  for (const Point p : corners) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  paint(low.x, low.y, high.x, high.y, [&](double x, double y, Color& under) {
    if (inside(corners, x, y)) under = mix(upper, lower, (y - low.y) / (high.y - low.y));
  });
}

void Canvas::glow(Point center, double radius, Color color) {
  const double reach = 10.0 * radius, r2 = radius * radius, reach2 = reach * reach;
  paint(center.x - reach, center.y - reach, center.x + reach, center.y + reach,
        [&](double x, double y, Color& under) {
          const double dx = x - center.x, dy = y - center.y, d2 = dx * dx + dy * dy;
          if (d2 >= reach2) return;
          const double fade = 1.0 - d2 / reach2;
          under = under + color * (fade * fade * r2 / (r2 + d2));
        });
}

Color Canvas::at(double x, double y) const {
  const int columns = m_width * kSamples, rows = m_height * kSamples;
  const int column = std::clamp(static_cast<int>(std::floor(x * kSamples)), 0, columns - 1);
  const int row = std::clamp(static_cast<int>(std::floor(y * kSamples)), 0, rows - 1);
  return m_samples[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                   static_cast<std::size_t>(column)];
}

std::vector<Color> Canvas::averaged() const {
  std::vector<Color> pixels;
  pixels.reserve(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height));
  for (int y = 0; y < m_height; ++y) {
    for (int x = 0; x < m_width; ++x) {
      Color sum;
      for (int row = y * kSamples; row < (y + 1) * kSamples; ++row)
        for (int column = x * kSamples; column < (x + 1) * kSamples; ++column)
          sum = sum + m_samples[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width * kSamples) +
                                static_cast<std::size_t>(column)];
      pixels.push_back(sum * (1.0 / (kSamples * kSamples)));
    }
  }
  return pixels;
}

} // namespace normscope::demo
