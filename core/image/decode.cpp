// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/decode.h"

#include "image/codecs.h"
#include "image/refusal.h"

#include <cstring>
#include <new>

namespace normscope {
namespace {

DecodeResult<Decoded> dispatch(const DecodeJob& job) {
  switch (job.header.format) {
  case FileFormat::jpeg: return decodeJpeg(job);
  case FileFormat::png: return decodePng(job);
  case FileFormat::tiff: return decodeTiff(job);
  case FileFormat::webp: return decodeWebp(job);
  case FileFormat::bmp: return decodeBmp(job);
  case FileFormat::pnm: return decodePnm(job);
  case FileFormat::pfm: return decodePfm(job);
  case FileFormat::hdr:
  case FileFormat::exr:
  case FileFormat::jp2: return decodeThroughModule(job);
  }
  return unsupportedFormat(Sentence::verbatim(std::string(name(job.header.format))));
}

class ImageSink final : public BandSink {
public:
  void begin(const ImageHeader& header) override {
    m_image = Image(header.width, header.height, header.pixelFormat());
  }
  void band(const ImageView& rows) override {
    for (int y = 0; y < rows.rows; ++y)
      std::memcpy(m_image.row(rows.firstRow + y), rows.data + rows.stride * static_cast<std::size_t>(y),
                  m_image.stride());
  }
  Image take() { return std::move(m_image); }

private:
  Image m_image;
};

} // namespace

DecodeResult<Decoded> decode(std::span<const std::byte> bytes, BandSink& sink, const DecodeLimits& limits,
                             const std::stop_token& stop, int page) {
  const auto header = readHeader(bytes, limits, page);
  if (!header) return tl::unexpected(header.error());
  if (stop.stop_requested()) return cancelled();
  try {
    return dispatch({bytes, *header, sink, limits, stop, page});
  } catch (const std::bad_alloc&) {
    return overLimit(sentence("{} × {} pixels: not enough memory to decode", header->width, header->height));
  }
}

DecodeResult<DecodedImage> decodeImage(std::span<const std::byte> bytes, OrientationPolicy policy,
                                       const DecodeLimits& limits, const std::stop_token& stop, int page) {
  ImageSink sink;
  auto info = decode(bytes, sink, limits, stop, page);
  if (!info) return tl::unexpected(std::move(info.error()));
  const int orientation = policy == OrientationPolicy::apply ? info->header.orientation : 1;
  return DecodedImage{oriented(sink.take(), orientation), std::move(*info)};
}

} // namespace normscope
