// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "transforms/raster.h"

namespace normscope {

inline constexpr int kPatchSide = 5;

/// Up to 16×16 patches of 5×5 pixels from an even grid over the picture, one below the other: a montage 5
/// pixels wide. Positions are the same share of the way across any picture, so that an image and what a mode
/// made of it at another size meet. A picture of less than 5×5 has none: the montage is 0 pixels high.
Image patchesOf(const Image& image);
Raster patchesOf(const Raster& raster);

} // namespace normscope
