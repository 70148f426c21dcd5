// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes/outcome.h"
#include "preview/preview.h"

#include <QImage>
#include <QSize>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace normscope {

/// One image in one mode, ready to paint: made in the background, immutable.
struct Picture {
  ImageId image = 0;
  std::string modeId;
  QSize imageSize;            ///< of the upright image, in its own pixels; the picture may be smaller
  std::vector<QImage> levels; ///< the picture, then halves of halves of it for small scales
  std::vector<std::uint8_t> lost, saturated; ///< clipbits per pixel of levels[0]; may be empty
  /// Made of a reduced image to be there at once: to look at, but nothing is read off or counted on it.
  bool isPreliminary = false;
  bool isStandIn = false; ///< the image as it is, in the place of a mode that is not fitted yet
  DisplayWindow window;   ///< the y shown as black and as white
  std::vector<OutputHistogram> histograms;      ///< of this image's y, per channel
  double mean = kUnknown, deviation = kUnknown; ///< of y over all finite samples; NaN where preliminary
  double lostLow = 0, lostHigh = 0;             ///< shares of samples, counted on the picture

  // y of any pixel, for read-outs: by map where there is one, else as computed for the picture.
  std::shared_ptr<const PointMap> pointMap;
  QSize outputSize;
  std::vector<float> output; ///< interleaved, of outputSize
};

/// Takes over a rendered preview and makes its halves. Masks of gray pictures have the bits of all three
/// channels.
std::shared_ptr<Picture> makePicture(Preview preview);

} // namespace normscope
