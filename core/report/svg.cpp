// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/svg.h"

#include "report/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace normscope::report {
namespace {

std::string polygon(std::string_view cssClass, const std::vector<std::pair<double, double>>& corners) {
  std::string points;
  for (const auto& [x, y] : corners)
    points += (points.empty() ? "" : " ") + coordinate(x) + ',' + coordinate(y);
  return fmt::format("<polygon class=\"dot {}\" points=\"{}\"/>", cssClass, points);
}

} // namespace

figures::Size textSize(const Sentence& words, figures::TextStyle style) {
  constexpr double kLetter = 7.1, kStrongLetter = 7.6, kLine = 15;
  const auto letters = std::ranges::count_if(
      words.english(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  return {(style == figures::TextStyle::strong ? kStrongLetter : kLetter) * static_cast<double>(letters) + 4,
          kLine};
}

std::string coordinate(double pixels) {
  const double rounded = std::round(10.0 * pixels) / 10.0;
  return fmt::format("{:g}", rounded == 0.0 ? 0.0 : rounded);
}

std::string svgLine(double x1, double y1, double x2, double y2, std::string_view cssClass) {
  return fmt::format(R"(<line class="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>)", cssClass, coordinate(x1),
                     coordinate(y1), coordinate(x2), coordinate(y2));
}

std::string svgText(double x, double y, std::string_view cssClass, std::string_view plain) {
  return fmt::format(R"(<text class="{}" x="{}" y="{}">{}</text>)", cssClass, coordinate(x), coordinate(y),
                     text(plain));
}

std::string marker(Dependence dependence, double x, double y, double radius) {
  const std::string cssClass = fmt::format("dep-{}", name(dependence));
  const double r = radius;
  switch (dependence) {
  case Dependence::none:
    return fmt::format(R"(<circle class="dot {}" cx="{}" cy="{}" r="{}"/>)", cssClass, coordinate(x),
                       coordinate(y), coordinate(r));
  case Dependence::dataset: {
    const double s = 0.9 * r;
    return polygon(cssClass, {{x - s, y - s}, {x + s, y - s}, {x + s, y + s}, {x - s, y + s}});
  }
  case Dependence::batch: {
    const double d = 1.25 * r;
    return polygon(cssClass, {{x, y - d}, {x + d, y}, {x, y + d}, {x - d, y}});
  }
  case Dependence::image:
    return polygon(cssClass, {{x, y - 1.2 * r}, {x + 1.1 * r, y + 0.8 * r}, {x - 1.1 * r, y + 0.8 * r}});
  case Dependence::window:
    return polygon(cssClass, {{x, y + 1.2 * r}, {x + 1.1 * r, y - 0.8 * r}, {x - 1.1 * r, y - 0.8 * r}});
  }
  return {};
}

std::string_view dependenceWord(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return "nothing";
  case Dependence::dataset: return "data set";
  case Dependence::batch: return "batch";
  case Dependence::image: return "image";
  case Dependence::window: return "window";
  }
  return "";
}

std::string_view dependenceSentence(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return "nothing: the same numbers for every set";
  case Dependence::dataset: return "the data set";
  case Dependence::batch: return "the batch";
  case Dependence::image: return "the image itself";
  case Dependence::window: return "the neighbourhood of each pixel";
  }
  return "";
}

} // namespace normscope::report
