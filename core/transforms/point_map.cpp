// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/point_map.h"

#include <algorithm>

namespace normscope {

void ChannelMap::apply(std::span<const double> x, std::span<double> y) const {
  const std::size_t count = x.size();
  if (curve) {
    for (std::size_t i = 0; i < count; ++i) y[i] = curve->forward(x[i]);
    x = y;
  }
  // One plain loop per step, which compilers turn into vector instructions; members are copied so that y
  // cannot alias them.
  const double u = unit, s = subtract, d = divide, a = add, lowest = low, highest = high;
  if (u != 1.0)
    for (std::size_t i = 0; i < count; ++i) y[i] = (x[i] / u - s) / d + a;
  else if (d != 1.0) // most maps of images are
    for (std::size_t i = 0; i < count; ++i) y[i] = (x[i] - s) / d + a;
  else
    for (std::size_t i = 0; i < count; ++i) y[i] = x[i] - s + a;
  if (!std::isinf(lowest) || !std::isinf(highest))
    for (std::size_t i = 0; i < count; ++i) {
      const double raised = y[i] < lowest ? lowest : y[i];
      y[i] = raised > highest ? highest : raised;
    }
  if (truncate)
    std::ranges::transform(y.first(count), y.begin(), [](double value) { return std::trunc(value); });
}

void ChannelMap::invert(std::span<const double> y, std::span<double> x) const {
  const double u = unit, s = subtract, d = divide, a = add;
  for (std::size_t i = 0; i < y.size(); ++i) x[i] = ((y[i] - a) * d + s) * u;
  if (curve)
    for (std::size_t i = 0; i < y.size(); ++i) x[i] = curve->inverse(x[i]);
}

void levelsOf(const Histogram& histogram, double min, double max, LevelScale scale, std::vector<double>& x) {
  x.resize(histogram.bins.size());
  const BitDepth depth = histogram.depth;
  const double full = fullScale(depth);
  if (depth == BitDepth::f32)
    for (std::size_t i = 0; i < x.size(); ++i)
      x[i] = scale.level(depth, std::clamp(floatBinMiddle(histogram.bins[i].code), min, max));
  else if (full == scale.full)
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = histogram.bins[i].code;
  else
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = histogram.bins[i].code / full * scale.full;
}

void levelsOf(const ChannelRecord& channel, LevelScale scale, std::vector<double>& x) {
  levelsOf(channel.histogram, channel.min, channel.max, scale, x);
}

void mapBins(const ChannelMap& map, const Histogram& histogram, std::span<const double> x,
             std::vector<double>& y) {
  y.resize(x.size());
  if (!map.curve || !map.curve->byCode || map.curve->depth != histogram.depth) {
    map.apply(x, y);
    return;
  }
  const std::vector<double>& table = *map.curve->byCode;
  for (std::size_t i = 0; i < y.size(); ++i) y[i] = table[histogram.bins[i].code];
  ChannelMap rest = map;
  rest.curve = nullptr;
  if (rest != ChannelMap{}) rest.apply(y, y);
}

} // namespace normscope
