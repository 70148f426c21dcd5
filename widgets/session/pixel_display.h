// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/preview.h"

#include <cstdint>

namespace normscope {

/// Which end of the range the overlays tell of. What is not finite is always marked.
enum class OverlayEnds : std::uint8_t { Both, Shadows, Highlights };
/// Which pixels the overlays mark: those that lost in some channel, or in all at one end.
enum class OverlayRule : std::uint8_t { AnyChannel, AllChannels };
/// Marks of what is lost below and above.
enum class OverlayColours : std::uint8_t { BlueRed, CyanOrange, BlackWhite };
/// What pictures show as gray; luma is 0.299 R + 0.587 G + 0.114 B (Rec. 601) of what is shown.
enum class ShownChannel : std::uint8_t { All, Red, Green, Blue, Luma };

/// How pictures are looked at pixel by pixel; no number follows from it.
struct PixelDisplay {
  OverlayEnds ends = OverlayEnds::Both;
  OverlayRule rule = OverlayRule::AnyChannel;
  OverlayColours colours = OverlayColours::BlueRed;
  ShownChannel channel = ShownChannel::All;
  int gain = 0;       ///< EV that displayed values are brightened by
  bool values = true; ///< numbers in pixels that are large enough
  bool info = false;  ///< facts in the corner of each picture
  bool operator==(const PixelDisplay&) const = default;

  /// A mask of `clipbits` without what the overlays leave out.
  std::uint8_t filtered(std::uint8_t bits) const {
    const unsigned all = bits;
    unsigned low = all & clipbits::low, high = (all & clipbits::high) >> 3U;
    if (channel >= ShownChannel::Red && channel <= ShownChannel::Blue) {
      const unsigned only = 1U << (static_cast<unsigned>(channel) - 1U);
      low &= only;
      high &= only;
    } else if (rule == OverlayRule::AllChannels) {
      low = low == clipbits::low ? low : 0U;
      high = high == clipbits::low ? high : 0U;
    }
    if (ends == OverlayEnds::Highlights) low = 0U;
    if (ends == OverlayEnds::Shadows) high = 0U;
    return static_cast<std::uint8_t>(low | high << 3U | (all & clipbits::nonFinite));
  }
};

} // namespace normscope
