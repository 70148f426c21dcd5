// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <array>

namespace normscope {

/// What a mode without a map of single samples makes of an image's noise.
struct NoiseResponse {
  std::array<double, 3> noise; ///< σ̂ of y's noise; NaN where the image's own is not known
  std::array<double, 3> gain;  ///< root mean square slope of y against the mode's own basis
};

/// Measures it by a second apply() of the same fitted mode to the image with noise of its own strength added
/// (at least one level of 8 bits), x and y being basis and output of the untouched image. The record stays,
/// so a per-image fit stays too.
NoiseResponse noiseResponse(const Transform& transform, const Image& image, const ImageRecord& record,
                            ImageId id, const Raster& x, const Raster& y);

} // namespace normscope
