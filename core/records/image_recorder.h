// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/noise_estimate.h"
#include "image/decode.h"
#include "records/image_record.h"

#include <memory>
#include <vector>

namespace normscope {

/// Gathers an ImageRecord from the bands of one image while they are in cache. Reusable: begin() starts over
/// and keeps the buffers.
class ImageRecorder final : public BandSink {
public:
  ImageRecorder();
  ~ImageRecorder() override;
  void begin(const ImageHeader& header) override;
  void band(const ImageView& rows) override;
  /// The record of all bands since begin(); fields about the file are left to the caller.
  ImageRecord take();

private:
  struct Counts;
  std::unique_ptr<Counts> m_counts;
  ImageHeader m_header;
  NoiseEstimate m_noise;
};

/// The record of pixels that are at hand; what it says of a file is not set.
ImageRecord recordOfPixels(const Image& image);

} // namespace normscope
