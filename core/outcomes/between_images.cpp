// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/between_images.h"

#include <cmath>
#include <limits>

namespace normscope {

PooledMoments pool(const std::vector<ImageMoments>& images) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  long double samples = 0, sum = 0, meanSquare = 0;
  for (const ImageMoments& image : images) {
    samples += image.samples;
    sum += static_cast<long double>(image.samples) * image.mean;
  }
  if (samples <= 0) return {0, nan, nan, nan};
  const long double mean = sum / samples;
  long double between = 0, within = 0;
  for (const ImageMoments& image : images) {
    const long double distance = image.mean - mean;
    between += image.samples * distance * distance;
    within += static_cast<long double>(image.samples) * image.variance;
    meanSquare += static_cast<long double>(image.samples) * image.mean * image.mean;
  }
  const long double total = between + within;
  // Rounding alone spreads equal means by some 1e-16 of their size.
  const bool varies = total > 1e-28L * (meanSquare + total);
  return {static_cast<double>(samples), static_cast<double>(mean),
          static_cast<double>(std::sqrt(total / samples)),
          varies ? static_cast<double>(between / total) : nan};
}

} // namespace normscope
