// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"
#include "image/image.h"
#include "outcomes/noise_loops.h"

#include <cstdint>
#include <span>

namespace normscope {

/// Adds noise of a given deviation (unit range) to an image's rows, one after the other: evenly drawn, at
/// least of ±1 level of 8 bits, because less would measure the rounding of modes that work with tables. Near
/// the ends of the range it is drawn from as much less as leaves the sample in it, so that the mean stays.
/// Drawn by the image's contents: the same for the same pixels.
class Shaker {
public:
  Shaker(const Image& image, double deviation);

  void shake(std::span<std::byte> rows); ///< samples of the image's depth
  /// The root mean square of what was added, in unit range; NaN before anything was.
  double movement() const;

private:
  BitDepth m_depth;
  double m_reach; ///< code values; a deviation of r/√3 is had from −r … r
  Random m_random;
  NoiseLanes m_lanes{};
  double m_squares = 0, m_samples = 0;
};

/// A copy of an image to which such noise was added.
struct Shaken {
  Image image;
  double movement = 0;
};
Shaken shaken(const Image& image, double deviation);

} // namespace normscope
