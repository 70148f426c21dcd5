// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/raster_loops.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace normscope {

/// The inner loops of counting what becomes of rows of samples, of one channel or of three interleaved ones.
/// Every value is made of the same operations in the same order whatever the vector instructions.

/// Widens the range of each channel to its finite samples.
void widenRanges(std::span<const double> samples, std::span<FiniteRange> ranges);

/// The float bin (see floatBin) of each sample as a float; 0, which no finite one has, where that is not
/// finite.
void binFloats(std::span<const double> samples, std::uint16_t* bins);

/// codes[i] = values[i] + offset, which is 0..255.
void toCodes(std::span<const double> values, double offset, std::uint8_t* codes);

/// How many samples of each channel were clipped (see Storage::store), and pixels of which any was.
struct ClipCounts {
  std::array<std::uint64_t, 3> low{}, high{};
  std::uint64_t pixels = 0;
};
void countClips(std::span<const signed char> clips, std::size_t channels, ClipCounts& counts);

/// Of differences |a − b| that are finite.
struct Differences {
  double sum = 0, largest = 0, count = 0;
};
void addDifferences(std::span<const double> a, std::span<const double> b, Differences& differences);

/// The same squared, by channel.
struct SquaredDifferences {
  std::array<double, 3> sum{}, count{};
};
void addSquaredDifferences(std::span<const double> a, std::span<const double> b, std::size_t channels,
                           SquaredDifferences& differences);

} // namespace normscope
