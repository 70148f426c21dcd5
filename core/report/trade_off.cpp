// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/trade_off_scene.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/svg.h"

#include <fmt/format.h>

namespace normscope::report {
namespace {

using figures::TradeOff;
using figures::TradeOffScene;

constexpr double kWidth = 960, kHeight = 440;
constexpr figures::Box kPlot{78, 14, 866, 376};
constexpr double kRadius = 5.5, kSmallRadius = 3.6;

std::string gridLines(const TradeOff& figure) {
  std::string svg = fmt::format("<rect class=\"plot\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
                                kPlot.left, kPlot.top, kPlot.width, kPlot.height);
  for (const figures::Tick& tick : figure.kept.ticks) {
    const double x = figure.kept.at(tick.value, kPlot.left, kPlot.right());
    svg += svgLine(x, kPlot.top, x, kPlot.bottom(), "grid");
    svg += svgText(x, kPlot.bottom() + 17, "tick middle", tick.label.english());
  }
  for (const figures::Tick& tick : figure.noise.ticks) {
    const double y = figure.noise.at(tick.value, kPlot.bottom(), kPlot.top);
    svg += svgLine(kPlot.left, y, kPlot.right(), y, "grid");
    svg += svgText(kPlot.left - 8, y + 4, "tick end", tick.label.english());
  }
  svg += svgText(kPlot.left, kHeight - 8, "axis", figure.kept.title.english() + " →");
  svg += fmt::format("<text class=\"axis\" transform=\"translate(13 {}) rotate(-90)\">{} →</text>\n",
                     kPlot.bottom(), text(figure.noise.title.english()));
  return svg;
}

std::string wordsAt(const figures::TradeOffLine& line, std::string_view cssClass) {
  return svgText(line.box.left + 1, line.box.middle().y + 4, cssClass, line.words.english());
}

std::string wordsInPlot(const TradeOffScene& scene) {
  std::string svg;
  if (scene.limit)
    svg += svgLine(scene.limit->from.x, scene.limit->from.y, scene.limit->to.x, scene.limit->to.y, "guide");
  for (const figures::TradeOffLine& line : scene.words) svg += wordsAt(line, "guide-text");
  return svg + '\n';
}

std::string names(const TradeOff& figure, const TradeOffScene& scene) {
  std::string svg;
  for (const figures::Segment& leader : scene.leaders)
    svg += svgLine(leader.from.x, leader.from.y, leader.to.x, leader.to.y, "leader");
  for (figures::TradeOffLine line : scene.names) {
    if (line.mode && line.indent > 0)
      svg +=
          marker(figure.modes[*line.mode].dependence, line.box.left + 5, line.box.middle().y, kSmallRadius);
    line.box.left += line.indent;
    // The end that is nearer to the mark is where the estimate of a text's width does no harm.
    if (line.endsAtMark)
      svg += svgText(line.box.right() - 1, line.box.middle().y + 4, "label right", line.words.english());
    else
      svg += wordsAt(line, line.mode ? "label" : "guide-text");
  }
  return svg + '\n';
}

std::string marks(const TradeOff& figure, const TradeOffScene& scene) {
  std::string svg;
  for (const figures::TradeOffSpot& spot : scene.spots) {
    std::string titles;
    for (const std::size_t i : spot.modes) {
      const figures::TradeOffMode& mode = figure.modes[i];
      titles += fmt::format("{}{}: keeps {}, noise share {}", titles.empty() ? "" : "\n", text(mode.id),
                            percent(mode.kept), percent(mode.noiseShare));
    }
    svg += fmt::format("<g><title>{}</title>{}</g>\n", titles,
                       marker(figure.modes[spot.modes.front()].dependence, spot.at.x, spot.at.y, kRadius));
  }
  return svg;
}

std::string caption(const TradeOff& figure) {
  std::string missing;
  for (const figures::TradeOffMode& mode : figure.notShown)
    missing += (missing.empty() ? "" : ", ") + mode.id;
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
  std::vector<figures::TradeOffMode> modes;
  for (const JudgedOutcome& judged : analysis.outcomes)
    modes.push_back(figures::tradeOffMode(*judged.outcome, Sentence::verbatim(judged.outcome->mode->id)));
  const TradeOff figure = figures::tradeOff(modes, analysis.limits.noiseShare);
  if (figure.modes.empty()) return "<p class=\"muted\">No mode has both measures on this set.</p>\n";
  const TradeOffScene scene = figures::arrange(figure, {kPlot, kRadius, textSize});
  std::string svg = fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Each mode by the share "
                                "of differences between images "
                                "it keeps and by its noise share\">\n",
                                kWidth, kHeight);
  svg += gridLines(figure) + wordsInPlot(scene) + names(figure, scene) + marks(figure, scene) + "</svg>\n";
  return "<figure class=\"wide\">\n" + svg + caption(figure) + "</figure>\n";
}

} // namespace normscope::report
