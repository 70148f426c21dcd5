// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace normscope {

/// The first two moments of one channel of one image.
struct ImageMoments {
  double samples = 0, mean = 0, variance = 0;
};

/// Pooled moments of a channel over images, and η² = SSB/(SSB + SSW), the share of its variance that lies
/// between images, images weighing by their samples. η² is NaN when nothing varies.
struct PooledMoments {
  double samples = 0, mean = 0, std = 0, betweenShare = 0;
};
PooledMoments pool(const std::vector<ImageMoments>& images);

} // namespace normscope
