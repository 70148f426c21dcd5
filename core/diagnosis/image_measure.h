// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/between_images.h"
#include "diagnosis/outcome.h"

#include <array>
#include <span>
#include <vector>

namespace normscope {

using ChannelMatrix = std::array<std::array<double, 3>, 3>;

/// One image before and after a mode: the ground of every measure over images. Of each array the first
/// `channels` of the transform count.
struct ImageMeasure {
  ImageId id = 0;
  double pixels = 0;
  std::array<ImageMoments, 3> before; ///< of x in levels, in the mode's own channel basis
  std::array<ImageMoments, 3> after;  ///< of y
  std::array<double, 3> min{kUnknown, kUnknown, kUnknown}; ///< of y, where the mode has a point map
  std::array<double, 3> max{kUnknown, kUnknown, kUnknown};
  std::optional<ChannelMatrix> covariance;                   ///< of y within the image, where it is known
  std::array<double, 3> noise{kUnknown, kUnknown, kUnknown}; ///< σ̂ of y's noise
  /// The deviation of y's noise, had x noise of x's own pooled deviation: over the pooled deviation of y it
  /// is the noise gain.
  std::array<double, 3> raisedNoise{kUnknown, kUnknown, kUnknown};
};

/// The images' measures from their records alone, for modes with a point map or a colour map; covariance is
/// unknown under curves. `members` are read images. Ends early, with fewer, when `stop` asks for it.
std::vector<ImageMeasure> measuresFromRecords(const Transform& transform, const ScanResult& scan,
                                              std::span<const ImageId> members,
                                              const std::stop_token& stop = {});

/// Fills in all that follows from images' measures: channel means, deviations and ranges, relative
/// information, noise gain and share, class AUC, condition number of channels, split shift, and the same by
/// split.
void measureOverImages(ModeOutcome& outcome, std::span<const ImageMeasure> images, const ScanResult& scan,
                       const std::string& fitSplit, Provenance provenance);

/// The set before any mode: the measures over images of identity, from the records.
ModeOutcome sourceOutcome(const ScanResult& scan, const DatasetStatistics& all, const std::string& fitSplit);

} // namespace normscope
