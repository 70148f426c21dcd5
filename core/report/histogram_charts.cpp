// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/histogram.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace normscope::report {
namespace {

struct Frame {
  double width, height, left, right, top, bottom;
};
constexpr Frame kLarge{960, 250, 12, 948, 10, 222};
constexpr Frame kSmall{460, 180, 8, 452, 8, 154};
constexpr std::size_t kMostBins = 128;

/// Maps values and heights to pixels; what stands above the top is cut there.
struct Scale {
  const figures::Histogram& figure;
  const Frame& frame;
  double x(double value) const { return figure.values.at(value, frame.left, frame.right); }
  double y(double height) const {
    const double share = height / (1.04 * figure.top);
    return std::max(frame.top, frame.bottom - share * (frame.bottom - frame.top));
  }
};

std::string path(const figures::Curve& curve, const Scale& scale, std::string_view cssClass) {
  const std::string bottom = coordinate(scale.frame.bottom);
  std::string d = fmt::format("M{} {}", coordinate(scale.x(curve.low)), bottom);
  std::string before;
  for (std::size_t i = 0; i < curve.heights.size(); ++i) {
    const std::string level = coordinate(scale.y(curve.heights[i]));
    if (level != before) {
      if (i > 0) d += 'H' + coordinate(scale.x(curve.leftOf(i)));
      d += 'V' + level;
      before = level;
    }
  }
  d += fmt::format("H{}V{}", coordinate(scale.x(curve.high)), bottom);
  return fmt::format("<path class=\"{}\" d=\"{}\"/>\n", cssClass, d);
}

std::string curveClass(std::size_t channel, std::size_t channels) {
  return channels == 1 ? "curve y" : fmt::format("curve {}", "rgb"[std::min<std::size_t>(channel, 2)]);
}

struct Band {
  double low, high;
  std::string_view cssClass;
};

std::string chart(const Frame& frame, const figures::Histogram& figure, const std::vector<Band>& lost,
                  const std::vector<figures::Tick>& ticks, std::string_view label) {
  const double low = figure.values.low, high = figure.values.high;
  const Scale scale{figure, frame};
  std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n", frame.width,
                                frame.height, label);
  svg += fmt::format("<rect class=\"plot\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", frame.left,
                     frame.top, frame.right - frame.left, frame.bottom - frame.top);
  for (const Band& band : lost) {
    const double from = std::clamp(band.low, low, high), to = std::clamp(band.high, low, high);
    if (to > from)
      svg += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", band.cssClass,
                         coordinate(scale.x(from)), frame.top, coordinate(scale.x(to) - scale.x(from)),
                         frame.bottom - frame.top);
  }
  for (std::size_t c = 0; c < figure.curves.size(); ++c)
    svg += path(figure.curves[c], scale, curveClass(c, figure.curves.size()));
  svg += svgLine(frame.left, frame.bottom, frame.right, frame.bottom, "base");
  for (const figures::Tick& tick : ticks) {
    const double at = scale.x(tick.value);
    const std::string_view anchor = at < frame.left + 12    ? "tick"
                                    : at > frame.right - 12 ? "tick end"
                                                            : "tick middle";
    svg += svgText(at, frame.bottom + 16, anchor, tick.label.english());
  }
  return svg + "\n</svg>\n";
}

} // namespace

std::string setHistogram(const DatasetStatistics& statistics) {
  const double full = statistics.scale.full;
  std::vector<figures::Curve> curves;
  for (const auto& display : statistics.display)
    curves.push_back(figures::densities(std::span(display).subspan(1, 256), 0, 256, 256));
  if (curves.empty()) return {};
  const std::string_view names = curves.size() == 1
                                     ? "<span class=\"key y\">Y</span>"
                                     : "<span class=\"key r\">R</span> <span class=\"key g\">G</span> "
                                       "<span class=\"key b\">B</span>";
  return fmt::format("<figure class=\"wide\">\n{}<figcaption>{} Histogram of every sample, in the files' own "
                     "levels. A few bins "
                     "that tower over all others are cut at the top.</figcaption>\n</figure>\n",
                     chart(kLarge, figures::histogram(curves), {}, figures::levelTicks(0, 256, full),
                           "Histogram of the set per channel"),
                     names);
}

std::string outputHistogram(const StoredMode& mode) {
  const ModeOutcome& outcome = *mode.main().outcome;
  std::vector<figures::Curve> curves;
  for (const OutputHistogram& histogram : outcome.histograms)
    if (!histogram.counts.empty() && histogram.high > histogram.low &&
        std::isfinite(histogram.high - histogram.low))
      curves.push_back(figures::densities(histogram.counts, histogram.low, histogram.high, kMostBins));
  if (curves.empty()) return {};
  const figures::Histogram figure = figures::histogram(curves);
  const double low = figure.values.low, high = figure.values.high;
  std::vector<Band> lost; // what rounds to a code below 0 or above 255
  const bool isCut = std::ranges::any_of(mode.shown(), [](const JudgedOutcome* type) {
    return type->outcome->storage == StorageType::uint8Saturate ||
           type->outcome->storage == StorageType::uint8Wrap;
  });
  if (isCut) {
    if (low < -0.5) lost.push_back({low, -0.5, "lost-low"});
    if (high > 255.5) lost.push_back({255.5, high, "lost-high"});
  }
  return fmt::format(
      "<figure>\n{}<figcaption>Values after the mode, before storage.{}</figcaption>\n</figure>\n",
      chart(kSmall, figure, lost, figures::valueTicks(low, high, 6),
            "Histogram of the values after the mode"),
      lost.empty() ? "" : " Shaded: what a uint8 cannot hold.");
}

} // namespace normscope::report
