// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace normscope::demo {

/// Linear light; 1 is what exposes to full scale.
struct Color {
  double r = 0.0, g = 0.0, b = 0.0;
};
inline Color operator+(Color a, Color b) { return {a.r + b.r, a.g + b.g, a.b + b.b}; }
inline Color operator*(Color a, Color b) { return {a.r * b.r, a.g * b.g, a.b * b.b}; }
inline Color operator*(Color a, double k) { return {a.r * k, a.g * k, a.b * k}; }
inline Color mix(Color a, Color b, double share) { return a * (1.0 - share) + b * share; }

struct Point {
  double x = 0.0, y = 0.0;
};

/// A picture in linear light, painted from back to front. Coordinates are pixels of the finished picture, y
/// down; every pixel has 2×2 samples, whose mean makes the edges soft.
class Canvas {
public:
  Canvas(int width, int height);
  int width() const { return m_width; }
  int height() const { return m_height; }

  /// Calls brush(x, y, under) at the samples of a rectangle; `under` is what it may repaint.
  template<class Brush>
  void paint(double left, double top, double right, double bottom, Brush&& brush);

  void rectangle(double left, double top, double right, double bottom, Color color);
  /// An ellipse; its rim fades over the outer share `softness` of the radius.
  void ellipse(Point center, double radiusX, double radiusY, Color color, double softness = 0.0);
  /// A filled polygon, even-odd, shaded from `upper` at its top to `lower` at its bottom.
  void polygon(std::span<const Point> corners, Color upper, Color lower);
  void polygon(std::span<const Point> corners, Color color) { polygon(corners, color, color); }
  /// Adds light around a lamp: half strength at `radius`, nothing from ten radii on.
  void glow(Point center, double radius, Color color);

  Color at(double x, double y) const;
  /// The finished picture, width × height colours.
  std::vector<Color> averaged() const;

private:
  static constexpr int kSamples = 2; ///< per pixel and axis
  static double position(int sample) { return (sample + 0.5) / kSamples; }
  static int firstSample(double edge, int limit);

  int m_width, m_height;
  std::vector<Color> m_samples;
};

inline int Canvas::firstSample(double edge, int limit) {
  const double sample = std::clamp(edge * kSamples + 0.5, 0.0, static_cast<double>(limit));
  return static_cast<int>(sample);
}

template<class Brush>
void Canvas::paint(double left, double top, double right, double bottom, Brush&& brush) {
  const int columns = m_width * kSamples, rows = m_height * kSamples;
  const int x0 = firstSample(left, columns), x1 = firstSample(right, columns);
  const int y0 = firstSample(top, rows), y1 = firstSample(bottom, rows);
  for (int y = y0; y < y1; ++y) {
    Color* row = m_samples.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(columns);
    for (int x = x0; x < x1; ++x) brush(position(x), position(y), row[x]);
  }
}

} // namespace normscope::demo
