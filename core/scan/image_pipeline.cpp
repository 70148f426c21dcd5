// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/image_pipeline.h"

#include "image/file_bytes.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace normscope {
namespace {

// The upright size whose shorter side is `shorter`, keeping the shape.
ImageSize scaledTo(const ImageHeader& header, int shorter, OrientationPolicy orientation) {
  int width = header.width, height = header.height;
  if (orientation == OrientationPolicy::apply && swapsAxes(header.orientation)) std::swap(width, height);
  const double factor = static_cast<double>(shorter) / std::min(width, height);
  const auto scaled = [&](int side) {
    return std::max(shorter, static_cast<int>(std::lround(side * factor)));
  };
  return {scaled(width), scaled(height)};
}

template<class Sample>
void fill(Image& image, const SmallImage& small, int left, int top, double perUnit) {
  const auto channels = static_cast<std::size_t>(small.channels);
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<Sample*>(image.row(y));
    const std::size_t from = (static_cast<std::size_t>(top + y) * static_cast<std::size_t>(small.size.width) +
                              static_cast<std::size_t>(left)) *
                             channels;
    for (std::size_t i = 0; i < static_cast<std::size_t>(image.width()) * channels; ++i) {
      const double value = small.samples[from + i] / perUnit;
      if constexpr (std::is_floating_point_v<Sample>)
        row[i] = static_cast<Sample>(value);
      else
        row[i] = static_cast<Sample>(std::lround(value));
    }
  }
}

// The centred crop of an exact small image, back in the depth of its file.
Image cropped(const SmallImage& small, std::optional<int> crop, BitDepth depth) {
  const int width = crop ? std::min(*crop, small.size.width) : small.size.width;
  const int height = crop ? std::min(*crop, small.size.height) : small.size.height;
  const int left = (small.size.width - width) / 2, top = (small.size.height - height) / 2;
  Image image(width, height, {depth, small.channels});
  switch (depth) {
  case BitDepth::u8: fill<std::uint8_t>(image, small, left, top, 257.0); break;
  case BitDepth::u16: fill<std::uint16_t>(image, small, left, top, 1.0); break;
  case BitDepth::f32: fill<float>(image, small, left, top, 65535.0); break;
  }
  return image;
}

std::shared_ptr<const Thumbnail> toThumbnail(const SmallImage& small) {
  auto thumbnail = std::make_shared<Thumbnail>();
  thumbnail->width = small.size.width;
  thumbnail->height = small.size.height;
  const std::size_t pixels =
      static_cast<std::size_t>(small.size.width) * static_cast<std::size_t>(small.size.height);
  thumbnail->rgb.resize(pixels * 3);
  for (std::size_t i = 0; i < pixels * 3; ++i) {
    const std::int32_t sample = small.samples[small.channels == 1 ? i / 3 : i];
    thumbnail->rgb[i] = static_cast<std::uint8_t>((std::clamp(sample, 0, 65535) + 128) / 257);
  }
  return thumbnail;
}

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
  if (m_options.resize)
    m_training.emplace(header, scaledTo(header, *m_options.resize, m_options.orientation), FitPolicy::squash,
                       m_options.orientation);
  else
    beginConsumers(header);
}

void ImagePipeline::beginConsumers(const ImageHeader& header) {
  m_recorder.begin(header);
  m_meanImage.reset();
  m_thumbnail.reset();
  if (m_options.meanImage)
    m_meanImage.emplace(header, *m_options.meanImage, m_options.meanImagePolicy, m_options.orientation);
  if (m_options.thumbnailSide > 0)
    m_thumbnail.emplace(header, thumbnailSize(header, m_options.thumbnailSide, m_options.orientation),
                        FitPolicy::squash, m_options.orientation);
}

void ImagePipeline::band(const ImageView& rows) {
  if (m_training)
    m_training->band(rows);
  else
    feedConsumers(rows);
}

void ImagePipeline::feedConsumers(const ImageView& rows) {
  m_recorder.band(rows);
  if (m_meanImage) m_meanImage->band(rows);
  if (m_thumbnail) m_thumbnail->band(rows);
}

void ImagePipeline::finishTrainingSize() {
  const Image image = cropped(m_training->take(), m_options.crop, m_header.depth);
  m_header.width = image.width();
  m_header.height = image.height();
  m_header.orientation = 1;
  beginConsumers(m_header);
  feedConsumers(image.view());
}

ScannedImage ImagePipeline::read(const std::string& path, const std::stop_token& stop) {
  try {
    const auto stamp = readFile(path, m_bytes, m_options.limits.fileBytes);
    if (!stamp) return failed(stamp.error());
    auto decoded = decode(m_bytes, *this, m_options.limits, stop);
    if (!decoded) return failed(std::move(decoded.error()));
    if (decoded->damage && !m_options.includeDamaged) return failed(std::move(*decoded->damage));
    if (m_training) finishTrainingSize();

    auto record = std::make_shared<ImageRecord>(m_recorder.take());
    record->fileBytes = stamp->size;
    record->contentHash = hash128(m_bytes);
    record->damaged = decoded->damage.has_value();
    record->notes = std::move(decoded->notes);
    record->width = m_header.width;
    record->height = m_header.height;
    if (m_options.orientation == OrientationPolicy::apply && swapsAxes(m_header.orientation))
      std::swap(record->width, record->height);
    ScannedImage result;
    result.outcome.record = std::move(record);
    if (m_meanImage) result.meanImage = m_meanImage->take();
    if (m_thumbnail) result.thumbnail = toThumbnail(m_thumbnail->take());
    return result;
  } catch (const std::bad_alloc&) {
    return failed({FailureClass::overLimit, FailureCode::tooLarge, "not enough memory to decode it"});
  }
}

} // namespace normscope
