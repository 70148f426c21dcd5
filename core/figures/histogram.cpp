// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/histogram.h"

#include "figures/tamed_height.h"

#include <algorithm>
#include <cmath>

namespace normscope::figures {
namespace {

/// A bin that comes out little higher than the top is drawn as high as that, and nobody is told.
constexpr double kHardlyCut = 1.05;

} // namespace

double Curve::binWidth() const {
  return heights.empty() ? high - low : (high - low) / static_cast<double>(heights.size());
}

Curve densities(std::span<const std::uint64_t> counts, double low, double high, std::size_t mostBins) {
  if (counts.empty()) return {low, high};
  const std::size_t join = (counts.size() + mostBins - 1) / mostBins;
  const std::size_t bins = (counts.size() + join - 1) / join;
  Curve curve{low, low + (high - low) * static_cast<double>(bins * join) / static_cast<double>(counts.size()),
              std::vector<double>(bins)};
  double total = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    curve.heights[i / join] += static_cast<double>(counts[i]);
    total += static_cast<double>(counts[i]);
  }
  const double scale = total > 0 ? static_cast<double>(bins) / (total * (curve.high - curve.low)) : 0;
  for (double& height : curve.heights) height *= scale;
  return curve;
}

Histogram histogram(std::vector<Curve> curves) {
  Histogram figure{.curves = std::move(curves)};
  if (figure.curves.empty()) return figure;
  double top = 0;
  figure.values.low = figure.curves.front().low;
  figure.values.high = figure.curves.front().high;
  for (const Curve& curve : figure.curves) {
    figure.values.low = std::min(figure.values.low, curve.low);
    figure.values.high = std::max(figure.values.high, curve.high);
    const double highest = curve.heights.empty() ? 0 : std::ranges::max(curve.heights);
    if (highest <= 0) continue;
    top = std::max(top, tamedHeight(curve.heights).top);
    figure.highest = std::max(figure.highest, highest);
  }
  if (top > 0) figure.top = top;
  for (std::size_t c = 0; c < figure.curves.size(); ++c)
    for (std::size_t bin = 0; bin < figure.curves[c].heights.size(); ++bin)
      if (figure.curves[c].heights[bin] > kHardlyCut * figure.top) figure.cut.push_back({c, bin});
  return figure;
}

std::size_t Histogram::mostCut() const {
  std::vector<std::size_t> perCurve(curves.size());
  for (const Bin& bin : cut) ++perCurve[bin.curve];
  return perCurve.empty() ? 0 : std::ranges::max(perCurve);
}

std::vector<Tick> levelTicks(double low, double high, double full) {
  int step = 64;
  while (step > 1 && high - low < 3.0 * step) step /= 2;
  std::vector<Tick> ticks;
  const double perBin = (full > 1.0 ? full + 1.0 : full) / 256.0;
  const auto add = [&](int bin) {
    const double level = bin == 255 ? full : bin * perBin;
    ticks.push_back({bin + 0.5, Sentence::verbatim(fmt::format("{:.6g}", level))});
  };
  for (int level = 0; level < 256; level += step) add(level);
  if (step >= 16) add(255);
  return ticks;
}

std::vector<Tick> valueTicks(double low, double high, int wanted) {
  std::vector<Tick> ticks;
  for (const double value : niceTicks(low, high, wanted)) {
    std::string words = fmt::format("{:.6g}", value);
    if (words.front() == '-') words.replace(0, 1, "−");
    ticks.push_back({value, Sentence::verbatim(words)});
  }
  return ticks;
}

} // namespace normscope::figures
