// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preview_render.h"

#include <memory>

namespace normscope {

/// What a mode's picture was made of, to compute with its output once more.
struct OutputSource {
  std::shared_ptr<const PreviewSource> source; ///< not preliminary
  TransformPtr transform;
  Raster output() const { return transform->apply(*source->reduced, *source->record, source->id); }
  bool operator==(const OutputSource&) const = default;
};

/// The difference of two modes' outputs: of the numbers a network gets, not of what is shown of them.
struct OutputDifference {
  std::shared_ptr<const Picture> picture; ///< mid-grey (128) where both are equal; null: they do not compare
  double reach = 0;                       ///< difference that is shown white, and black with the other sign
  double largest = 0;                     ///< of any sample of any pixel, at the picture's size
};

/// a − b per channel; 99 % of the samples lie within the reach. Channels or sizes that differ do not compare.
OutputDifference outputDifference(const OutputSource& a, const OutputSource& b);

} // namespace normscope
