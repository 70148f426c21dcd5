// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/html.h"
#include "report/label_layout.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::report {
namespace {

constexpr double kWidth = 960, kHeight = 440;
constexpr Box kPlot{64, 14, 880, 376};
constexpr double kDataRight = 690; ///< labels of modes that keep all stand right of it
constexpr double kRadius = 5.5;
constexpr double kLine = 15, kLetter = 7.1, kSign = 14; ///< of labels
constexpr std::size_t kLongestColumn = 14;

/// Modes that stand at one point, or so near that signs would hide each other.
struct Cluster {
  double x = 0, y = 0;
  std::vector<const ModeOutcome*> modes;

  std::size_t columns() const { return (modes.size() + kLongestColumn - 1) / kLongestColumn; }
  std::size_t rows() const { return (modes.size() + columns() - 1) / columns(); }
  double columnWidth() const {
    std::size_t letters = 0;
    for (const ModeOutcome* mode : modes) letters = std::max(letters, mode->mode->id.size());
    return kLetter * static_cast<double>(letters) + (modes.size() > 1 ? kSign : 0) + 6;
  }
  LabelRequest label() const {
    return {x, y, columnWidth() * static_cast<double>(columns()), kLine * static_cast<double>(rows())};
  }
};

bool isKnown(const ModeOutcome& outcome) {
  return !outcome.unavailable && std::isfinite(outcome.relativeInformation) &&
         std::isfinite(outcome.noiseShareP95) && outcome.noiseShareP95 >= 0;
}

/// Noise shares span decades in most sets; shares of 0 stand on the floor of a logarithmic axis.
Axis noiseAxis(const std::vector<const ModeOutcome*>& modes) {
  double least = 1, most = 0;
  for (const ModeOutcome* mode : modes) {
    if (mode->noiseShareP95 > 0) least = std::min(least, mode->noiseShareP95);
    most = std::max(most, mode->noiseShareP95);
  }
  const double bottom = kPlot.bottom() - 14, top = kPlot.top + 18;
  if (most > 20 * least) {
    least = std::max(least, 1e-6);
    return {std::pow(10.0, std::floor(std::log10(least))),
            std::max(10 * least, std::pow(10.0, std::log10(most) + 0.1)), bottom, top, true};
  }
  return {0, most > 0 ? 1.1 * most : 1, bottom, top, false};
}

double noiseAt(const Axis& axis, double share) {
  return axis.isLogarithmic && share < axis.low ? kPlot.bottom() - 4 : axis.at(share);
}

std::vector<Cluster> clusters(const std::vector<const ModeOutcome*>& modes, const Axis& x, const Axis& y) {
  std::vector<Cluster> found;
  for (const ModeOutcome* mode : modes) {
    const double px = x.at(mode->relativeInformation), py = noiseAt(y, mode->noiseShareP95);
    const auto near = std::ranges::find_if(
        found, [&](const Cluster& c) { return std::hypot(c.x - px, c.y - py) < 1.6 * kRadius; });
    if (near == found.end())
      found.push_back({px, py, {mode}});
    else
      near->modes.push_back(mode);
  }
  return found;
}

std::string gridLines(const Axis& x, const Axis& y) {
  std::string svg = fmt::format("<rect class=\"plot\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                                kPlot.left, kPlot.top, kPlot.width, kPlot.height);
  for (const double tick : niceTicks(0, x.high, 6)) {
    svg += svgLine(x.at(tick), kPlot.top, x.at(tick), kPlot.bottom(), "grid");
    svg += svgText(x.at(tick), kPlot.bottom() + 17, "tick middle",
                   fmt::format("{:g} %", std::round(100 * tick)));
  }
  for (const double tick : y.isLogarithmic ? decades(y.low, y.high) : niceTicks(y.low, y.high, 5)) {
    svg += svgLine(kPlot.left, y.at(tick), kPlot.right(), y.at(tick), "grid");
    svg += svgText(kPlot.left - 8, y.at(tick) + 4, "tick end", fmt::format("{:.3g} %", 100 * tick));
  }
  svg += svgText(kPlot.left, kHeight - 8, "axis", "share of variance between images that is kept →");
  svg += fmt::format("<text class=\"axis\" transform=\"translate(13 {}) rotate(-90)\">noise share of the "
                     "variance →</text>\n",
                     kPlot.bottom());
  return svg;
}

std::string clusterLabel(const Cluster& cluster, const Box& box) {
  std::string svg;
  const double toX = std::clamp(cluster.x, box.left, box.right());
  const double toY = std::clamp(cluster.y, box.top, box.bottom());
  if (std::hypot(toX - cluster.x, toY - cluster.y) > 14)
    svg += svgLine(cluster.x, cluster.y, toX, toY, "leader");
  // The end of a line of text that is nearer to its point is where the estimate of its width does no harm.
  if (cluster.modes.size() == 1 && box.left + box.width / 2 < cluster.x)
    return svg +
           svgText(box.right() - 3, box.top + kLine / 2 + 4, "label right", cluster.modes[0]->mode->id) +
           '\n';
  for (std::size_t i = 0; i < cluster.modes.size(); ++i) {
    const std::size_t column = i / cluster.rows(), row = i % cluster.rows();
    double x = box.left + 3 + static_cast<double>(column) * cluster.columnWidth();
    const double y = box.top + (static_cast<double>(row) + 0.5) * kLine;
    if (cluster.modes.size() > 1) {
      svg += marker(cluster.modes[i]->mode->dependence, x + 5, y, 3.6);
      x += kSign;
    }
    svg += svgText(x, y + 4, "label", cluster.modes[i]->mode->id);
  }
  return svg + '\n';
}

std::string dots(const std::vector<const ModeOutcome*>& modes, const Axis& x, const Axis& y) {
  std::string svg;
  for (const ModeOutcome* mode : modes)
    svg += fmt::format("<g><title>{}: keeps {}, noise share {}</title>{}</g>\n", text(mode->mode->id),
                       percent(mode->relativeInformation), percent(mode->noiseShareP95),
                       marker(mode->mode->dependence, x.at(mode->relativeInformation),
                              noiseAt(y, mode->noiseShareP95), kRadius));
  return svg;
}

std::string caption(const Analysis& analysis) {
  std::string missing;
  for (const JudgedOutcome& judged : analysis.outcomes)
    if (!isKnown(*judged.outcome)) missing += (missing.empty() ? "" : ", ") + judged.outcome->mode->id;
  std::string html =
      "<figcaption>To the right: more of the differences between images is left. Upwards: more of the "
      "variance that a network is shown is noise, in the noisiest 5 % of the images. Both are measured "
      "before "
      "storage.";
  if (!missing.empty())
    html += fmt::format(" Not in the picture, because one of the two is not known: {}.", text(missing));
  return html + "</figcaption>\n";
}

} // namespace

std::string tradeOffChart(const Analysis& analysis) {
  std::vector<const ModeOutcome*> modes;
  double most = 1;
  for (const JudgedOutcome& judged : analysis.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    if (!isKnown(outcome)) continue;
    modes.push_back(&outcome);
    most = std::max(most, outcome.relativeInformation);
  }
  if (modes.empty()) return "<p class=\"muted\">No mode has both measures on this set.</p>\n";
  const Axis x{0, most, kPlot.left + 16, kDataRight}, y = noiseAxis(modes);
  const std::vector<Cluster> groups = clusters(modes, x, y);

  std::vector<LabelRequest> requests;
  std::vector<Box> obstacles;
  requests.reserve(groups.size());
  obstacles.reserve(modes.size() + 1);
  for (const Cluster& group : groups) requests.push_back(group.label());
  for (const ModeOutcome* mode : modes)
    obstacles.push_back({x.at(mode->relativeInformation) - 8, noiseAt(y, mode->noiseShareP95) - 8, 16, 16});
  std::string guide;
  const double limit = analysis.limits.noiseShare;
  if (limit > y.low && limit < y.high) {
    guide = svgLine(kPlot.left, y.at(limit), kPlot.right(), y.at(limit), "guide");
    const std::string words = fmt::format("above: mostly noise (limit {})", percent(limit));
    guide += svgText(kPlot.right() - 8, y.at(limit) - 5, "guide-text end", words);
    obstacles.push_back({kPlot.right() - 200, y.at(limit) - 16, 200, 17});
  }
  const std::vector<Box> boxes = placeLabels(kPlot, requests, obstacles);

  std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Each mode by the share "
                                "of differences between images "
                                "it keeps and by its noise share\">\n",
                                kWidth, kHeight);
  svg += gridLines(x, y) + guide + '\n';
  for (std::size_t i = 0; i < groups.size(); ++i) svg += clusterLabel(groups[i], boxes[i]);
  svg += dots(modes, x, y) + "</svg>\n";
  return "<figure>\n" + svg + caption(analysis) + "</figure>\n";
}

} // namespace normscope::report
