// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

namespace normscope {

/// A copy of an image to which noise was added, and the root mean square of what was added, in unit range.
struct Shaken {
  Image image;
  double movement = 0;
};

/// Adds evenly drawn noise of that deviation (unit range), at least of ±1 level of 8 bits: less would measure
/// the rounding of modes that work with tables. Near the ends of the range from as much less as leaves the
/// sample in it, so that the mean stays. Drawn by the image's contents: the same for the same pixels.
Shaken shaken(const Image& image, double deviation);

} // namespace normscope
