// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/image_pipeline.h"

#include "image/file_bytes.h"
#include "records/open_image.h"

#include <algorithm>
#include <new>
#include <utility>

namespace normscope {
namespace {

ScannedImage failed(Failure failure) {
  ScannedImage image;
  image.cancelled = failure.code == FailureCode::cancelled;
  if (!image.cancelled) image.outcome.failure = std::make_shared<const Failure>(std::move(failure));
  return image;
}

} // namespace

void ImagePipeline::begin(const ImageHeader& header) {
  m_header = header;
  m_training.reset();
  m_thumbnail.reset();
  if (m_options.thumbnailSide > 0)
    m_thumbnail.emplace(header, thumbnailSize(header, m_options.thumbnailSide, m_options.orientation),
                        FitPolicy::squash, m_options.orientation, std::exchange(m_thumbnailSamples, {}));
  const auto size = trainingSize(m_options);
  if (!size) return beginConsumers(header);
  m_training.emplace(*size, m_options.orientation);
  m_training->begin(header);
}

void ImagePipeline::beginConsumers(const ImageHeader& header) {
  m_recorder.begin(header);
  m_meanImage.reset();
  if (m_options.meanImage)
    m_meanImage.emplace(header, *m_options.meanImage, m_options.meanImagePolicy, m_options.orientation,
                        std::exchange(m_meanImageSamples, {}));
}

void ImagePipeline::band(const ImageView& rows) {
  if (m_thumbnail) m_thumbnail->band(rows); // shows the file, also where statistics are at training size
  if (m_training)
    m_training->band(rows);
  else
    feedConsumers(rows);
}

void ImagePipeline::feedConsumers(const ImageView& rows) {
  m_recorder.band(rows);
  if (m_meanImage) m_meanImage->band(rows);
}

void ImagePipeline::finishTrainingSize() {
  const Image image = m_training->take();
  m_header.width = image.width();
  m_header.height = image.height();
  m_header.orientation = 1;
  beginConsumers(m_header);
  feedConsumers(image.view());
}

ScannedImage ImagePipeline::read(const Dataset& dataset, ImageId id, const std::stop_token& stop) {
  try {
    const auto opened = openImage(dataset, id, m_options, m_bytes);
    if (!opened) return failed(opened.error());
    auto decoded = opened->decode(*this, stop);
    if (!decoded) return failed(std::move(decoded.error()));
    if (decoded->damage && !m_options.includeDamaged) return failed(std::move(*decoded->damage));
    if (m_training) finishTrainingSize();

    auto record = std::make_shared<ImageRecord>(m_recorder.take());
    record->fileBytes = opened->stamp().size;
    record->contentHash = opened->contentHash();
    record->header.alpha = decoded->header.alpha;
    record->damaged = decoded->damage.has_value();
    record->notes = std::move(decoded->notes);
    record->width = m_header.width;
    record->height = m_header.height;
    if (m_options.orientation == OrientationPolicy::apply && swapsAxes(m_header.orientation))
      std::swap(record->width, record->height);
    ScannedImage result;
    result.record = std::move(record);
    if (m_meanImage) result.meanImage = m_meanImage->take();
    if (m_thumbnail) {
      SmallImage small = m_thumbnail->take();
      result.thumbnail = std::make_shared<const Thumbnail>(thumbnailOf(small, m_header.depth));
      m_thumbnailSamples = std::move(small.samples);
    }
    return result;
  } catch (const std::bad_alloc&) {
    return failed(
        {FailureClass::overLimit, FailureCode::tooLarge, sentence("not enough memory to decode it")});
  }
}

} // namespace normscope
