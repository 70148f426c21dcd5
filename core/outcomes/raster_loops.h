// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace normscope {

/// The inner loops of showing an output raster. Every value is made of the same operations in the same order
/// whatever the vector instructions.

/// shown = (sample − black) · perUnit, clamped to 0..255 and rounded half up; 0 where that is not finite.
void showSamples(std::span<const double> samples, double black, double perUnit, std::uint8_t* shown);

/// For each pixel of three samples: bit c where channel c is below `low`, bit c + 3 where it is at or above
/// `high`, and bit 6 where any is not finite (which is neither below nor above).
void markOutside(std::span<const double> samples, double low, double high, std::uint8_t* masks);

/// bin = ⌊(sample − low) · perUnit⌋, where that product is `bins` one less; `bins` for samples below,
/// bins + 1 above, bins + 2 for NaN.
void binSamples(std::span<const double> samples, double low, double perUnit, std::int32_t bins,
                std::int32_t* out);

/// The least and the greatest finite sample; +∞ and −∞ where there is none.
struct FiniteRange {
  double min, max;
};
FiniteRange finiteRange(std::span<const double> samples);

/// How many samples are finite, their mean, and the sum of their squared distances from it; 0 of none.
struct FiniteMoments {
  double count = 0, mean = 0, squares = 0;
  /// By blocks that are read twice, for their mean and for the distances from it, and put together after
  /// Chan, Golub and LeVeque (1979): no cancellation however far the mean is from zero.
  void add(std::span<const double> samples);
};

} // namespace normscope
