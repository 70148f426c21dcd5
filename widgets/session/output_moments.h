// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/image_record.h"
#include "transforms/point_map.h"

namespace normscope {

/// Mean and population standard deviation of y over the finite samples of all channels; NaN where there are
/// none.
struct OutputMoments {
  double mean, deviation;
};

/// By each channel's map of the image's own histograms: exact for 8 and 16 bit, to the width of a bin for
/// floating-point images.
OutputMoments outputMoments(const PointMap& maps, LevelScale scale, const ImageRecord& record);

} // namespace normscope
