// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "transforms/raster.h"

#include <QRect>

#include <vector>

namespace normscope {

/// The code values of an upright image's pixels in a rectangle (in its coordinates; what lies outside is cut
/// off), interleaved.
Raster codesIn(const Image& image, const QRect& region);
/// That part of a mode's output, which may be of another size than the image: `region` is in coordinates of
/// an image of `size`.
Raster cut(const Raster& y, const QRect& region, QSize size);

/// The finite samples of one channel. NaN where there are none.
struct SampleSummary {
  double mean = 0, std = 0; ///< population formula
  double min = 0, max = 0;
};
std::vector<SampleSummary> summarize(const Raster& samples); ///< by channel

} // namespace normscope
