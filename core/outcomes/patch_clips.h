// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "transforms/raster.h"

namespace normscope {

/// The share of pixels with any channel that a storage type loses, from the middle pixels of patches of y
/// (see patchesOf).
class PatchClips {
public:
  /// A montage of patches of one image of `pixels` pixels; patches with NaN or infinities are passed over.
  void add(const Raster& montage, double pixels, const Storage& storage);
  void finish(ModeOutcome& outcome) const; ///< nothing where there was no patch

private:
  double m_positions = 0, m_clipped = 0;
};

} // namespace normscope
