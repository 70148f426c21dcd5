// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/trade_off.h"

#include <array>
#include <cmath>

namespace normscope::figures {
namespace {

constexpr double kLeastShare = 1e-5; ///< less noise than 0.001 % counts as none
constexpr double kFloor = 1.6;       ///< how far above the axis' end those without noise stand, a factor

/// Ticks at 1, 3 and 10 of each decade of a share, or at decades alone where there are many.
std::vector<Tick> shareTicks(double low, double high) {
  std::vector<Tick> ticks;
  const bool isWide = std::log10(high / low) > 2.2;
  for (int decade = -5; decade <= std::log10(high); ++decade)
    for (const double factor : {1.0, 3.0}) {
      const double share = factor * std::pow(10.0, decade);
      if (share < low || share > high || (isWide && factor != 1.0)) continue;
      ticks.push_back(
          {share, Sentence::verbatim(fmt::format("{:.{}f} %", 100 * share, std::max(0, -decade - 2)))});
    }
  return ticks;
}

Axis noiseAxis(const std::vector<TradeOffMode>& modes) {
  double least = 1, most = kLeastShare;
  bool hasZero = false;
  for (const TradeOffMode& mode : modes) {
    most = std::max(most, mode.noiseShare);
    if (mode.noiseShare > kLeastShare)
      least = std::min(least, mode.noiseShare);
    else
      hasZero = true;
  }
  const double lowest = std::min(least, most / 10), floor = lowest / 4;
  Axis axis{hasZero ? floor / kFloor : lowest / 2.2, most * 2.2, true, sentence("Noise share"), {}};
  axis.ticks = shareTicks(hasZero ? lowest / 1.5 : axis.low, axis.high);
  if (hasZero) axis.ticks.insert(axis.ticks.begin(), {floor, Sentence::verbatim("0 %")});
  return axis;
}

/// With room to the right of 100 %, where many modes stand, for their names.
Axis keptAxis(const std::vector<TradeOffMode>& modes) {
  double most = 1;
  for (const TradeOffMode& mode : modes) most = std::max(most, mode.kept);
  Axis axis{-0.04 * most,
            1.2 * most,
            false,
            sentence("Differences between images kept (100 %: as in the files)"),
            {}};
  const double step = most > 4 ? niceTicks(0, most, 5)[1] : most > 2 ? 0.5 : 0.25;
  for (int i = 0; i * step <= axis.high; ++i)
    axis.ticks.push_back({i * step, Sentence::verbatim(fmt::format("{:.0f} %", 100 * i * step))});
  return axis;
}

} // namespace

TradeOffMode tradeOffMode(const ModeOutcome& outcome, Sentence label) {
  TradeOffMode mode{
      .id = outcome.mode->id, .label = std::move(label), .dependence = outcome.mode->dependence};
  if (outcome.unavailable) {
    mode.unavailable = *outcome.unavailable;
    return mode;
  }
  mode.kept = outcome.relativeInformation;
  mode.noiseShare = outcome.noiseShareP95;
  return mode;
}

Sentence whyNotShown(const TradeOffMode& mode) {
  if (!mode.unavailable.empty()) return mode.unavailable;
  if (!std::isfinite(mode.kept)) return sentence("the images do not differ");
  if (!std::isfinite(mode.noiseShare) || mode.noiseShare < 0) return sentence("the noise is not known");
  return {};
}

TradeOff tradeOff(const std::vector<TradeOffMode>& modes, double noiseLimit) {
  TradeOff figure;
  for (const TradeOffMode& mode : modes)
    (whyNotShown(mode).empty() ? figure.modes : figure.notShown).push_back(mode);
  figure.kept = keptAxis(figure.modes);
  figure.noise = noiseAxis(figure.modes);
  figure.noiseLimit = noiseLimit;
  return figure;
}

double TradeOff::onNoiseAxis(double share) const { return share > kLeastShare ? share : noise.low * kFloor; }

} // namespace normscope::figures
