// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resize.h"
#include "outcomes/outcome.h"
#include "transforms/raster.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace normscope {

/// How y becomes something to look at. Never a property of the data: named beside every picture.
enum class DisplayMapping : std::uint8_t {
  automatic, ///< 0..full scale where the mode's output is so bounded (of deeper files than 8 bits as far as a
             ///< power of two that holds the set), else the set's mean ± 2.5 σ, as far as it reaches
  stored,    ///< the storage type's own codes
  unitRange, ///< clamp to 0..1
  minMax,    ///< this image's own range
};
std::string_view name(DisplayMapping mapping); ///< "auto", "as stored", …

/// A mapping and by how much what it shows is brightened before it is clamped, in stops (EV).
struct Display {
  DisplayMapping mapping = DisplayMapping::automatic;
  double gain = 0.0;
  Display(DisplayMapping shownAs = DisplayMapping::automatic, double stops = 0.0)
      : mapping(shownAs), gain(stops) {}
  bool operator==(const Display&) const = default;
};

/// The y that shows as black and as white.
struct DisplayWindow {
  double black = 0, white = 1;
  bool operator==(const DisplayWindow&) const = default;
};
/// Gain keeps black where it is and divides the distance to white by 2^gain.
DisplayWindow displayWindow(const Display& display, const ModeOutcome& outcome, const Raster& y);

/// Bits of a pixel's mask: which channels were lost below, lost above, or are not finite.
namespace clipbits {
inline constexpr std::uint8_t low = 0b000'0111, high = 0b011'1000, nonFinite = 0b100'0000;
}

/// A picture to show: 8-bit RGB and masks, packed rows.
struct Preview {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;
  std::vector<std::uint8_t> lost; ///< clipbits of what storage loses
  std::vector<std::uint8_t>
      saturated; ///< clipbits of source samples at 0 or full scale; empty where sizes differ
  DisplayWindow window;
};

/// Renders y of one image: windowed for display, with the masks of what its storage type loses and of what
/// the source had already lost. `eachRow` is shown the samples of every row of y while they are in the
/// processor's cache.
Preview renderPreview(const Raster& y, const Image& source, const ModeOutcome& outcome,
                      const Display& display,
                      const std::function<void(std::span<const double>)>& eachRow = {});

} // namespace normscope
