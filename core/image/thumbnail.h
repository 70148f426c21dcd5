// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/resample.h"

#include <cstdint>
#include <vector>

namespace normscope {

/// A small upright 8-bit RGB picture of an image for grids.
struct Thumbnail {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb; ///< packed rows
};

/// To look at: of files of 16 bits that hold 10 or 12, as of others in which all is very dark, white is the
/// smallest power of two that holds the image, down to 1/64 of full scale; of float files that would be white
/// for the most part it is the one that holds 99 % of the samples.
Thumbnail thumbnailOf(const SmallImage& small, BitDepth depth);

} // namespace normscope
