// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/open_image.h"

#include "image/reduced_decode.h"
#include "image/resize.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

namespace normscope {

DecodeResult<ImageHeader> OpenImage::header() const { return readHeader(m_bytes, m_options.limits); }

DecodeResult<Decoded> OpenImage::decode(BandSink& sink, const std::stop_token& stop) const {
  return normscope::decode(m_bytes, sink, m_options.limits, stop);
}

DecodeResult<DecodedImage> OpenImage::image(const std::stop_token& stop) const {
  return decodeImage(m_bytes, m_options.orientation, m_options.limits, stop);
}

DecodeResult<Image> OpenImage::reduced(int minSide, const std::stop_token& stop) const {
  return decodeReduced(m_bytes, minSide, m_options.orientation, m_options.limits, stop);
}

DecodeResult<Image> OpenImage::asScanned(const std::stop_token& stop) const {
  auto decoded = image(stop);
  if (!decoded) return tl::unexpected(std::move(decoded.error()));
  if (!m_options.resize) return std::move(decoded->image);
  ImageHeader upright = decoded->info.header;
  upright.width = decoded->image.width();
  upright.height = decoded->image.height();
  const ImageSize size = trainingSize(upright, *m_options.resize, OrientationPolicy::ignore);
  return toImage(resized(decoded->image, size, FitPolicy::squash), upright.depth,
                 m_options.crop.value_or(size.width), m_options.crop.value_or(size.height));
}

DecodeResult<OpenImage> openImage(const Dataset& dataset, ImageId id, const ScanOptions& options,
                                  std::vector<std::byte>& buffer) {
  const auto stamp = dataset.read(id, buffer, options.limits.fileBytes);
  if (!stamp) return tl::unexpected(stamp.error());
  return OpenImage(buffer, *stamp, options);
}

DecodeResult<Image> readImage(const Dataset& dataset, ImageId id, const ScanOptions& options,
                              const std::stop_token& stop) {
  try {
    std::vector<std::byte> bytes;
    const auto opened = openImage(dataset, id, options, bytes);
    if (!opened) return tl::unexpected(opened.error());
    return opened->asScanned(stop);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(
        Failure{FailureClass::overLimit, FailureCode::tooLarge, sentence("not enough memory to decode it")});
  }
}

ImageSize trainingSize(const ImageHeader& header, int shorter, OrientationPolicy orientation) {
  int width = header.width, height = header.height;
  if (orientation == OrientationPolicy::apply && swapsAxes(header.orientation)) std::swap(width, height);
  const double factor = static_cast<double>(shorter) / std::min(width, height);
  const auto scaled = [&](int side) {
    return std::max(shorter, static_cast<int>(std::lround(side * factor)));
  };
  return {scaled(width), scaled(height)};
}

} // namespace normscope
