// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/crop.h"
#include "outcomes/band_buffers.h"
#include "outcomes/shaken.h"
#include "transforms/transform.h"

#include <array>

namespace normscope {

/// What a mode without a map of single samples makes of an image's noise.
struct NoiseResponse {
  std::array<double, 3> noise; ///< σ̂ of y's noise; NaN where the image's own is not known
  std::array<double, 3> gain;  ///< root mean square slope of y against the mode's own basis
};

/// An image's pixels with noise of the image's own strength: what all modes' responses are measured on. A block
/// of at most 512 × 512 pixels from the middle of the upright image tells of all of it where a pixel's y comes
/// from its neighbourhood. A mode that brings images to a size of its own averages the noise of every pixel
/// that one of y is made of, so that it is shown the whole image: a block brought to that size would keep
/// several times the noise.
struct NoisyPixels {
  double deviation = 0; ///< σ̂ over the source's channels, unit range; NaN where one is not known
  CentredCrop block;
  Shaken shakenBlock, shakenImage; ///< the latter null where no mode asks for it
};
NoisyPixels noisyPixels(const Image& image, const ImageRecord& record, bool withImage);

/// Compares y and the mode's basis with and without the noise; the record stays, so that what was fitted on the
/// image stays too. `rows` are those of the whole image: what they learned from it (the tables of CLAHE's
/// tiles) holds for both. A mode that learned nothing takes the block for an image. Of no use after a stop
/// request.
NoiseResponse noiseResponse(const Transform& transform, const ImageRows& rows, const Image& image,
                            const NoisyPixels& noisy, const ImageRecord& record, ImageId id,
                            BandBuffers& buffers, const std::stop_token& stop);

} // namespace normscope
