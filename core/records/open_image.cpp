// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/open_image.h"

#include "image/reduced_decode.h"

#include <array>
#include <new>
#include <utility>

namespace normscope {

Hash128 OpenImage::contentHash() const {
  const Hash128 ofFile = hash128(m_bytes);
  if (m_page == 0) return ofFile;
  const std::array<std::uint64_t, 3> parts{ofFile.high, ofFile.low, static_cast<std::uint64_t>(m_page)};
  return hash128(std::as_bytes(std::span(parts)));
}

DecodeResult<ImageHeader> OpenImage::header() const { return readHeader(m_bytes, m_options.limits, m_page); }

DecodeResult<Decoded> OpenImage::decode(BandSink& sink, const std::stop_token& stop) const {
  return normscope::decode(m_bytes, sink, m_options.limits, stop, m_page);
}

DecodeResult<DecodedImage> OpenImage::image(const std::stop_token& stop) const {
  return decodeImage(m_bytes, m_options.orientation, m_options.limits, stop, m_page);
}

DecodeResult<Image> OpenImage::reduced(int minSide, const std::stop_token& stop) const {
  return decodeReduced(m_bytes, minSide, m_options.orientation, m_options.limits, stop);
}

DecodeResult<Image> OpenImage::asScanned(const std::stop_token& stop) const {
  if (const auto size = trainingSize(m_options)) {
    TrainingResize training(*size, m_options.orientation);
    const auto decoded = decode(training, stop);
    if (!decoded) return tl::unexpected(decoded.error());
    return training.take();
  }
  auto decoded = image(stop);
  if (!decoded) return tl::unexpected(std::move(decoded.error()));
  return std::move(decoded->image);
}

DecodeResult<OpenImage> openImage(const Dataset& dataset, ImageId id, const ScanOptions& options,
                                  std::vector<std::byte>& buffer) {
  const auto stamp = dataset.read(id, buffer, options.limits.fileBytes);
  if (!stamp) return tl::unexpected(stamp.error());
  return OpenImage(buffer, *stamp, options, dataset[id].page.value_or(0));
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

} // namespace normscope
