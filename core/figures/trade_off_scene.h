// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures/canvas.h"
#include "figures/trade_off.h"

#include <optional>
#include <string>
#include <vector>

namespace normscope::figures {

/// One place of the picture with the modes that stand there: modes that treat all images alike coincide.
struct TradeOffSpot {
  Point at;                       ///< of the first of them
  std::vector<std::size_t> modes; ///< A and B first, then in the figure's order
};

/// A line of text in its box.
struct TradeOffLine {
  Box box;
  Sentence words;
  std::optional<std::size_t> mode{}; ///< whose name it is
  bool isChosen = false;             ///< A's or B's
  double indent = 0;                 ///< room for the mode's own mark, where several share the spot
  bool endsAtMark = false;           ///< stands left of its mark: aligned to the right
};

/// Where everything stands, in the canvas' pixels.
struct TradeOffScene {
  std::vector<TradeOffSpot> spots; ///< from left to right
  std::vector<TradeOffLine> names; ///< of spots that have room for them, none over another
  std::vector<Segment> leaders;    ///< from spots to names that stand apart
  std::vector<TradeOffLine> words; ///< for the four corners and the limit, where there is room
  std::optional<Segment> limit;    ///< the share of noise that is warned of, where words say so
};

/// Lays the figure out; `a` and `b` are ids of modes to point out, or empty. Which modes share a spot does
/// not depend on their order. A and B are named wherever a name fits at all; the others if they have room,
/// those that share a spot in up to three columns, or as many of them as have room.
TradeOffScene arrange(const TradeOff& figure, const Canvas& canvas, const std::string& a = {},
                      const std::string& b = {});

} // namespace normscope::figures
