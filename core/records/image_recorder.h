// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/label_map.h"
#include "accumulators/noise_estimate.h"
#include "base/hash.h"
#include "image/decode.h"
#include "records/image_record.h"

#include <memory>
#include <vector>

namespace normscope {

/// Gathers an ImageRecord from the bands of one image while they are in cache. Reusable: begin() starts over
/// and keeps the buffers.
class ImageRecorder final : public BandSink {
public:
  explicit ImageRecorder(OrientationPolicy orientation = OrientationPolicy::apply);
  ~ImageRecorder() override;
  void begin(const ImageHeader& header) override;
  void band(const ImageView& rows) override;
  /// The record of all bands since begin(); fields about the file are left to the caller.
  ImageRecord take();

private:
  void beginPixelHash();
  struct Counts;
  std::unique_ptr<Counts> m_counts;
  OrientationPolicy m_orientation;
  ImageHeader m_header;
  NoiseEstimate m_noise;
  LabelMapTest m_labelMap;
  Hasher128 m_pixels;
};

/// The record of pixels that are at hand; what it says of a file is not set.
ImageRecord recordOfPixels(const Image& image);

} // namespace normscope
