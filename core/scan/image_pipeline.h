// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"
#include "image/resample.h"
#include "records/image_recorder.h"
#include "scan/scan.h"

#include <memory>
#include <optional>
#include <vector>

namespace normscope {

/// What one image gave a scan.
struct ScannedImage {
  ImageOutcome outcome; ///< of an image just read the record comes in `record`
  std::shared_ptr<const ImageRecord> record;
  std::optional<SmallImage> meanImage; ///< at the mean image's size
  std::shared_ptr<const Thumbnail> thumbnail;
  bool cancelled = false; ///< stopped midway: nothing above is set
};

/// Reads one image after the other for one worker and hands each band to all who want it while it is in
/// cache. Buffers are kept from image to image.
class ImagePipeline final : private BandSink {
public:
  explicit ImagePipeline(const ScanOptions& options) : m_options(options), m_recorder(options.orientation) {}
  ScannedImage read(const Dataset& dataset, ImageId id, const std::stop_token& stop);
  /// For the next image to use its memory: fresh pages for each image take longer than filling them.
  void giveBack(SmallImage&& meanImage) { m_meanImageSamples = std::move(meanImage.samples); }

private:
  void begin(const ImageHeader& header) override;
  void band(const ImageView& rows) override;
  void beginConsumers(const ImageHeader& header);
  void feedConsumers(const ImageView& rows);
  void finishTrainingSize();

  ScanOptions m_options;
  std::vector<std::byte> m_bytes;
  ImageRecorder m_recorder;
  ImageHeader m_header;
  std::optional<TrainingResize> m_training; ///< before anything else looks at the image
  std::optional<Resampler> m_meanImage;
  std::optional<Resampler> m_thumbnail;
  std::vector<std::int32_t> m_meanImageSamples; ///< handed from one image's Resampler to the next one's
  std::vector<std::int32_t> m_thumbnailSamples; ///< likewise
};

} // namespace normscope
