// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/crop.h"
#include "outcomes/band_buffers.h"
#include "outcomes/shaken.h"
#include "transforms/image_rows.h"

#include <array>

namespace normscope {

/// What a mode without a map of single samples makes of an image's noise.
struct NoiseResponse {
  std::array<double, 3> noise; ///< σ̂ of y's noise; NaN where the image's own is not known
  std::array<double, 3> gain;  ///< root mean square slope of y against the mode's own basis
};

/// A block of at most 512 × 512 pixels from the middle of an upright image, and the same with noise of the
/// image's own strength: what the responses of all modes are measured on whose y of a pixel comes from its
/// neighbourhood. It depends on nothing beside it.
struct NoisyBlock {
  CentredCrop clean;
  Shaken shaken;
};
NoisyBlock noisyBlock(const Image& image, double deviation);

/// Compares the rows of y, and of the mode's basis, with and without noise, of which `movement` was added
/// (root mean square, unit range). Of no use after a stop request.
NoiseResponse noiseResponse(ImageRows& clean, ImageRows& shaken, double movement, double deviation,
                            BandBuffers& buffers, const std::stop_token& stop);

} // namespace normscope
