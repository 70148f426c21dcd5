// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/axis.h"
#include "outcomes/outcome.h"

#include <string>
#include <vector>

namespace normscope::figures {

/// What one mode keeps and what it pays for it.
struct TradeOffMode {
  std::string id;
  Sentence label; ///< as its painter calls modes
  Dependence dependence = Dependence::none;
  double kept = kUnknown;       ///< relative information, 1: as in the files
  double noiseShare = kUnknown; ///< below which 95 % of the images stay
  Sentence unavailable{};       ///< why it has no numbers; empty where it has
};

TradeOffMode tradeOffMode(const ModeOutcome& outcome, Sentence label);

/// Why a mode has no place in the picture; empty where it has one.
Sentence whyNotShown(const TradeOffMode& mode);

/// Which modes keep the differences between images (to the right), and what they pay for it in noise
/// (upwards, logarithmic).
struct TradeOff {
  std::vector<TradeOffMode> modes;    ///< those that have a place, in the order given
  std::vector<TradeOffMode> notShown; ///< the others
  Axis kept, noise;
  double noiseLimit = kUnknown; ///< share of noise above which a mode is warned of

  /// Where a share stands on the axis: modes without any noise on its floor, which has a tick of its own.
  double onNoiseAxis(double share) const;
};

TradeOff tradeOff(const std::vector<TradeOffMode>& modes, double noiseLimit);

} // namespace normscope::figures
