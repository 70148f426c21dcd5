// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "image/decode.h"
#include "image/resample.h"
#include "image/training_resize.h"

#include <cstdint>
#include <optional>

namespace normscope {

enum class ScanOrder : std::uint8_t { random, path };

/// How images are read into records, and which of them.
struct ScanOptions {
  unsigned threads = 0; ///< 0: one per core
  ScanOrder order = ScanOrder::random;
  std::uint64_t seed = 1;
  std::optional<std::size_t> sample; ///< read only this many images
  std::optional<double> tolerance;   ///< stop when every channel mean's 95 % half-width is below, in levels
  std::optional<ImageSize> meanImage = ImageSize{256, 256};
  FitPolicy meanImagePolicy = FitPolicy::squash;
  OrientationPolicy orientation = OrientationPolicy::apply;
  bool includeDamaged = false;
  std::optional<int> resize; ///< statistics at training size: shorter side, then
  std::optional<int> crop;   ///< a centred square of this side
  ResizeFilter resizeFilter = ResizeFilter::bilinear;
  int thumbnailSide = 0; ///< > 0: the observer gets thumbnails of this longer side
  DecodeLimits limits;
  bool operator==(const ScanOptions&) const = default;
};

/// The same without training size: how the pixels are read that pictures show.
inline ScanOptions atFileSize(ScanOptions options) {
  options.resize.reset();
  options.crop.reset();
  return options;
}

/// The training size that images are read at; none: at the files' own sizes.
inline std::optional<TrainingSize> trainingSize(const ScanOptions& options) {
  if (!options.resize) return std::nullopt;
  return TrainingSize{*options.resize, options.crop, options.resizeFilter};
}

} // namespace normscope
