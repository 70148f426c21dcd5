// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/convergence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace normscope::figures {
namespace {

constexpr double kLevels = 255;
constexpr std::size_t kSettled = 20; ///< images before which a curve may leave the chart

struct Measure {
  double ConvergencePoint::Channel::*value;
  std::optional<double> ConvergencePoint::Channel::*halfWidth;
};

/// Gray images alone have one channel, which stands for all three once colour comes.
ConvergenceCurve curveOf(std::span<const ConvergencePoint> points, std::size_t channel,
                         const Measure& measure) {
  ConvergenceCurve curve;
  for (const ConvergencePoint& point : points) {
    if (point.channels.empty()) continue;
    const auto& known = point.channels[std::min(channel, point.channels.size() - 1)];
    const double value = known.*measure.value * kLevels, images = static_cast<double>(point.attempted);
    curve.line.push_back({images, value});
    if (const auto& half = known.*measure.halfWidth)
      curve.intervals.push_back({images, value - *half * kLevels, value + *half * kLevels});
  }
  return curve;
}

Axis imagesAxis(std::size_t found, int tickRoom) {
  const auto last = static_cast<double>(std::max<std::size_t>(found, 2));
  Axis axis{1, last * std::pow(last, 0.08), true, {}, {}};
  const int step = 1 + static_cast<int>(std::log10(last)) / std::max(1, tickRoom);
  for (int decade = 0; std::pow(10.0, decade) <= last; decade += step)
    axis.ticks.push_back({std::pow(10.0, decade), Sentence::verbatim(fmt::format("1e{}", decade))});
  return axis;
}

Axis levelsAxis(const std::vector<ConvergenceCurve>& curves) {
  double low = INFINITY, high = -INFINITY;
  for (const ConvergenceCurve& curve : curves) {
    if (curve.line.empty()) continue;
    const double from = std::min(static_cast<double>(kSettled), std::floor(curve.line.back().x / 4));
    const auto cover = [&](double images, double value) {
      if (images < from || !std::isfinite(value)) return;
      low = std::min(low, value);
      high = std::max(high, value);
    };
    for (const Point& point : curve.line) cover(point.x, point.y);
    for (const auto& interval : curve.intervals) {
      cover(interval.images, interval.low);
      cover(interval.images, interval.high);
    }
  }
  if (low > high) return {};
  const double space = std::max(0.5, (high - low) * 0.08);
  return {low - space, high + space, false, {}, {}};
}

} // namespace

std::array<ConvergencePanel, 2> convergence(std::span<const ConvergencePoint> points, std::size_t found,
                                            int tickRoom) {
  constexpr std::array kMeasures{
      Measure{&ConvergencePoint::Channel::mean, &ConvergencePoint::Channel::meanHalfWidth95},
      Measure{&ConvergencePoint::Channel::std, &ConvergencePoint::Channel::stdHalfWidth95}};
  std::array<ConvergencePanel, 2> panels;
  panels[0].title = sentence("mean");
  panels[1].title = Sentence::verbatim("σ");
  const std::size_t channels = points.empty() ? 0 : points.back().channels.size();
  for (std::size_t i = 0; i < panels.size(); ++i) {
    for (std::size_t c = 0; c < channels; ++c) panels[i].curves.push_back(curveOf(points, c, kMeasures[i]));
    panels[i].images = imagesAxis(found, tickRoom);
    panels[i].levels = levelsAxis(panels[i].curves);
  }
  return panels;
}

std::vector<double> spreadApart(const std::vector<double>& ends, double gap) {
  std::vector<double> places = ends;
  if (ends.size() < 2) return places;
  std::vector<std::size_t> order(ends.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ends[i]; });
  double& first = places[order.front()];
  first = std::min(first, places[order[1]] - gap);
  double& last = places[order.back()];
  last = std::max(last, places[order[order.size() - 2]] + gap);
  return places;
}

} // namespace normscope::figures
