// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/wording.h"

#include "base/number_words.h"
#include "base/percent.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {

std::string percentText(double share) {
  if (std::isnan(share)) return std::string(kUnknownText);
  const PercentFigure figure = percentFigure(share);
  const std::string number = fmt::format("{:.{}f} %", figure.percent, figure.decimals);
  return figure.bound ? figure.bound + number : number;
}

Sentence noiseShareText(double share) {
  return share < 1.0 ? sentence("{} of the variance is its noise", percentText(share))
                     : sentence("its noise has {:.1f} times the variance of the set", share);
}

Sentence ofImages(std::size_t count, std::size_t all) { return sentence("{} of {} images", count, all); }

std::string factorText(double factor) {
  return factor < 100.0 ? fmt::format("{:.1f}", factor) : fmt::format("{:.0f}", factor);
}

std::string evText(double factor) { return fmt::format("{:+.1f} EV", std::log2(factor)); }

} // namespace normscope
