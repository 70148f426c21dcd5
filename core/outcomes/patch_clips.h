// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/band_buffers.h"
#include "outcomes/outcome.h"
#include "transforms/raster.h"

#include <cstddef>
#include <span>

namespace normscope {

/// The share of pixels with any channel that a storage type loses, from the middle pixels of patches of y
/// (see patchesOf) or from all pixels.
class PatchClips {
public:
  /// A montage of patches of one image of `pixels` pixels; patches with NaN or infinities are passed over.
  void add(const Raster& montage, double pixels, const Storage& storage);
  /// All pixels of some rows of y instead.
  void addRows(std::span<const double> y, std::size_t channels, const Storage& storage, BandBuffers& buffers);
  /// Nothing where there was nothing to look at. A share of patches is kept within what the exact shares of
  /// the channels allow.
  void finish(ModeOutcome& outcome) const;

private:
  double m_positions = 0, m_clipped = 0;
};

} // namespace normscope
