// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace normscope::report {
namespace {

/// One curve of a histogram: densities over equal bins.
struct Curve {
  double low = 0, high = 1;
  std::vector<double> density;
  double right(std::size_t bin) const {
    return low + (high - low) * static_cast<double>(bin + 1) / static_cast<double>(density.size());
  }
};

struct Frame {
  double width, height, left, right, top, bottom;
};
constexpr Frame kLarge{960, 250, 12, 948, 10, 222};
constexpr Frame kSmall{460, 180, 8, 452, 8, 154};
constexpr std::size_t kMostBins = 128;

/// As densities of a distribution, so that curves over different bins compare; neighbours are added up until
/// there are few enough bins for the chart.
Curve curveOf(std::span<const std::uint64_t> counts, double low, double high, std::size_t mostBins) {
  const std::size_t join = (counts.size() + mostBins - 1) / mostBins;
  const std::size_t bins = (counts.size() + join - 1) / join;
  Curve curve{low, low + (high - low) * static_cast<double>(bins * join) / static_cast<double>(counts.size()),
              std::vector<double>(bins)};
  double total = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    curve.density[i / join] += static_cast<double>(counts[i]);
    total += static_cast<double>(counts[i]);
  }
  const double scale = total > 0 ? static_cast<double>(bins) / (total * (curve.high - curve.low)) : 0;
  for (double& density : curve.density) density *= scale;
  return curve;
}

/// The height that shows the shape: a few bins that tower over all others, as 0 and full scale often do, may
/// be cut.
double ceiling(const std::vector<Curve>& curves) {
  double height = 0;
  for (const Curve& curve : curves) {
    std::vector<double> taken;
    for (const double density : curve.density)
      if (density > 0) taken.push_back(density);
    if (taken.empty()) continue;
    std::ranges::sort(taken);
    const double usual = taken[(taken.size() - 1) * 97 / 100];
    height = std::max(height, std::min(taken.back(), 2.5 * usual));
  }
  return height > 0 ? 1.08 * height : 1;
}

std::string path(const Curve& curve, const Axis& x, const Axis& y, double top, std::string_view cssClass) {
  std::string d = fmt::format("M{} {}", coordinate(x.at(curve.low)), coordinate(y.from));
  std::string before;
  for (std::size_t i = 0; i < curve.density.size(); ++i) {
    const std::string level = coordinate(std::max(top, y.at(curve.density[i])));
    if (level != before) {
      if (i > 0) d += 'H' + coordinate(x.at(curve.right(i - 1)));
      d += 'V' + level;
      before = level;
    }
  }
  d += fmt::format("H{}V{}", coordinate(x.at(curve.high)), coordinate(y.from));
  return fmt::format("<path class=\"{}\" d=\"{}\"/>\n", cssClass, d);
}

std::string curveClass(std::size_t channel, std::size_t channels) {
  return channels == 1 ? "curve y" : fmt::format("curve {}", "rgb"[std::min<std::size_t>(channel, 2)]);
}

struct Band {
  double low, high;
  std::string_view cssClass;
};

std::string chart(const Frame& frame, const std::vector<Curve>& curves, const std::vector<Band>& lost,
                  std::string_view label) {
  double low = curves.front().low, high = curves.front().high;
  for (const Curve& curve : curves) {
    low = std::min(low, curve.low);
    high = std::max(high, curve.high);
  }
  const Axis x{low, high, frame.left, frame.right}, y{0, ceiling(curves), frame.bottom, frame.top};
  std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n", frame.width,
                                frame.height, label);
  svg += fmt::format("<rect class=\"plot\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", frame.left,
                     frame.top, frame.right - frame.left, frame.bottom - frame.top);
  for (const Band& band : lost) {
    const double from = std::clamp(band.low, low, high), to = std::clamp(band.high, low, high);
    if (to > from)
      svg += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", band.cssClass,
                         coordinate(x.at(from)), frame.top, coordinate(x.at(to) - x.at(from)),
                         frame.bottom - frame.top);
  }
  for (std::size_t c = 0; c < curves.size(); ++c)
    svg += path(curves[c], x, y, frame.top, curveClass(c, curves.size()));
  svg += svgLine(frame.left, frame.bottom, frame.right, frame.bottom, "base");
  for (const double tick : niceTicks(low, high, frame.width > 600 ? 10 : 6)) {
    const double at = x.at(tick);
    const std::string_view anchor = at < frame.left + 12    ? "tick"
                                    : at > frame.right - 12 ? "tick end"
                                                            : "tick middle";
    std::string words = fmt::format("{:.6g}", tick);
    if (words.front() == '-') words.replace(0, 1, "−");
    svg += svgText(at, frame.bottom + 16, anchor, words);
  }
  return svg + "\n</svg>\n";
}

} // namespace

std::string setHistogram(const DatasetStatistics& statistics) {
  std::vector<Curve> curves;
  for (const auto& display : statistics.display)
    curves.push_back(curveOf(std::span(display).subspan(1, 256), 0, 256, 256));
  if (curves.empty()) return {};
  const std::string_view names = curves.size() == 1
                                     ? "<span class=\"key y\">Y</span>"
                                     : "<span class=\"key r\">R</span> <span class=\"key g\">G</span> "
                                       "<span class=\"key b\">B</span>";
  return fmt::format("<figure>\n{}<figcaption>{} Histogram of every sample, in levels of 8 bits. A few bins "
                     "that tower over all others are cut at the top.</figcaption>\n</figure>\n",
                     chart(kLarge, curves, {}, "Histogram of the set per channel"), names);
}

std::string outputHistogram(const ModeOutcome& outcome) {
  std::vector<Curve> curves;
  for (const OutputHistogram& histogram : outcome.histograms)
    if (!histogram.counts.empty() && histogram.high > histogram.low &&
        std::isfinite(histogram.high - histogram.low))
      curves.push_back(curveOf(histogram.counts, histogram.low, histogram.high, kMostBins));
  if (curves.empty()) return {};
  double low = 0, high = 255;
  for (const Curve& curve : curves) {
    low = std::min(low, curve.low);
    high = std::max(high, curve.high);
  }
  std::vector<Band> lost; // what rounds to a code below 0 or above 255
  if (outcome.storage == StorageType::uint8Saturate || outcome.storage == StorageType::uint8Wrap) {
    if (low < -0.5) lost.push_back({low, -0.5, "lost-low"});
    if (high > 255.5) lost.push_back({255.5, high, "lost-high"});
  }
  return fmt::format(
      "<figure>\n{}<figcaption>Values after the mode, before storage.{}</figcaption>\n</figure>\n",
      chart(kSmall, curves, lost, "Histogram of the values after the mode"),
      lost.empty() ? "" : " Shaded: what this storage type cannot hold.");
}

} // namespace normscope::report
