// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/noise_field.h"

#include "base/random.h"

namespace normscope::demo {
namespace {

double latticeValue(std::uint64_t seed, std::int64_t x, std::int64_t y) {
  const std::uint64_t key = static_cast<std::uint64_t>(x) * 0x9e3779b97f4a7c15u +
                            static_cast<std::uint64_t>(y) * 0xc2b2ae3d27d4eb4fu + seed;
  return static_cast<double>(normscope::Random(key).next() >> 11) * 0x1p-53;
}

/// std::floor is a call on processors without an instruction for it.
std::int64_t floorOf(double x) {
  const auto truncated = static_cast<std::int64_t>(x);
  return truncated - (static_cast<double>(truncated) > x);
}

double smoothstep(double t) { return t * t * (3.0 - 2.0 * t); }

} // namespace

double valueNoise(std::uint64_t seed, double x, double y) {
  const std::int64_t ix = floorOf(x), iy = floorOf(y);
  const double u = smoothstep(x - static_cast<double>(ix)), v = smoothstep(y - static_cast<double>(iy));
  const double a = latticeValue(seed, ix, iy), b = latticeValue(seed, ix + 1, iy);
  const double c = latticeValue(seed, ix, iy + 1), d = latticeValue(seed, ix + 1, iy + 1);
  const double upper = a + (b - a) * u, lower = c + (d - c) * u;
  return upper + (lower - upper) * v;
}

double fractalNoise(std::uint64_t seed, double x, double y, int octaves) {
  double sum = 0.0, weight = 0.5, total = 0.0, scale = 1.0;
  for (int octave = 0; octave < octaves; ++octave) {
    sum += weight * valueNoise(seed + static_cast<std::uint64_t>(octave), x * scale, y * scale);
    total += weight;
    weight *= 0.5;
    scale *= 2.0;
  }
  return sum / total;
}

} // namespace normscope::demo
