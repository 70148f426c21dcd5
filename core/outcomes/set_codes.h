// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "records/scan_result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

class SubsetTotals;

/// How often each code of one channel occurs in a set, by depth: all that a map which serves every image
/// needs. Its size does not grow with the number of images.
struct ChannelCodes {
  std::array<Histogram, 3> byDepth;   ///< by BitDepth; empty where no image has that depth
  std::array<double, 3> min{}, max{}; ///< code values by depth, of float images to full precision
  double mean = 0, std = 0;           ///< over all depths, unit range, exact; NaN where nothing is finite
  std::uint64_t nan = 0, positiveInfinity = 0, negativeInfinity = 0;

  std::uint64_t finite() const;
  /// Distinct levels of integer images: one of 8 bits is one of 16 bits too.
  std::size_t distinctLevels() const;
  bool hasFloats() const { return !byDepth[static_cast<std::size_t>(BitDepth::f32)].bins.empty(); }
};
using SetCodes = std::vector<ChannelCodes>;

/// Those of the images that were added up.
SetCodes setCodes(const SubsetTotals& totals);
/// Adds up the first `channels` channels of the images `members`, which were read.
SetCodes setCodes(const ScanResult& scan, std::span<const ImageId> members, std::size_t channels);

} // namespace normscope
