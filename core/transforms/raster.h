// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/large_pages.h"
#include "base/units.h"
#include "image/image.h"
#include "image/resample.h"

#include <cstddef>
#include <span>
#include <vector>

namespace normscope {

/// Samples in double: levels before a mode, or the mode's output y. Interleaved, rows packed.
struct Raster {
  int width = 0;
  int height = 0;
  int channels = 0;
  std::vector<double> samples;

  Raster() = default;
  Raster(int w, int h, int c)
      : width(w)
      , height(h)
      , channels(c)
      , samples(zerosInLargePages<double>(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) *
                                          static_cast<std::size_t>(c))) {}
  std::size_t pixels() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }
  bool operator==(const Raster&) const = default;
};

/// Rows of samples as levels of the set, with the set's channels: gray fills R, G and B where the set has
/// three. `levels` has just the room for them.
void toLevels(const ImageView& rows, LevelScale scale, int channels, std::span<double> levels);
/// The same of a whole image.
Raster toLevels(const Image& image, LevelScale scale, int channels);
Raster toLevels(const SmallImage& image, LevelScale scale, int channels);

} // namespace normscope
