// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "base/units.h"
#include "transforms/point_map.h"

#include <memory>

namespace normscope {

/// Histogram equalization of one channel as a curve from levels to levels: round((cdf − cdf_min)·M / (N −
/// cdf_min)), cdf counting the samples up to a code, cdf_min those of the smallest one. 8-bit codes as
/// OpenCV's equalizeHist computes them (in float32, ties to even), 16-bit codes over 65,536 bins in double;
/// float samples over their 65,536 bins, scaled to full scale and not rounded. A histogram of one code gives
/// none: the channel stays as it is.
std::shared_ptr<const Curve> equalization(const Histogram& histogram, LevelScale scale);

} // namespace normscope
