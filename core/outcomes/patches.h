// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"
#include "transforms/raster.h"

#include <span>
#include <vector>

namespace normscope {

inline constexpr int kPatchSide = 5;

/// Up to 16×16 patches of 5×5 pixels from an even grid over the picture, one below the other: a montage 5
/// pixels wide. Positions are the same share of the way across any picture, so that an image and what a mode
/// made of it at another size meet. A picture of less than 5×5 has none: the montage is 0 pixels high.
Image patchesOf(const Image& image);

/// The same montage of a raster whose rows come one after the other.
class PatchRows {
public:
  PatchRows(int width, int height, int channels);
  void add(std::span<const double> rows);             ///< the next whole ones
  const Raster& montage() const { return m_montage; } ///< when all rows were added

private:
  /// A row of the raster that a row of patches has, and where in the montage that of the first patch is.
  struct Line {
    int y, out;
  };
  std::size_t m_rowSamples;
  int m_y = 0;
  std::vector<int> m_columns; ///< first pixels of patches
  std::vector<Line> m_lines;  ///< from the top
  std::size_t m_nextLine = 0;
  Raster m_montage;
};

} // namespace normscope
