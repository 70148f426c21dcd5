// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/band_writer.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <webp/decode.h>

#include <cstring>

namespace normscope {

/// libwebp decodes whole images only. Asked for RGB it leaves alpha out without multiplying.
DecodeResult<Decoded> decodeWebp(const DecodeJob& job) {
  Image image(job.header.width, job.header.height, job.header.pixelFormat());
  const std::size_t size = image.stride() * static_cast<std::size_t>(image.height());
  WebPDecoderConfig config;
  WebPInitDecoderConfig(&config);
  config.output.colorspace = MODE_RGB;
  config.output.is_external_memory = 1;
  config.output.u.RGBA = {reinterpret_cast<std::uint8_t*>(image.row(0)), static_cast<int>(image.stride()),
                          size};
  const auto* data = reinterpret_cast<const std::uint8_t*>(job.bytes.data());
  switch (WebPDecode(data, job.bytes.size(), &config)) {
  case VP8_STATUS_OK: break;
  case VP8_STATUS_OUT_OF_MEMORY: return overLimit(sentence("not enough memory to decode"));
  case VP8_STATUS_NOT_ENOUGH_DATA:
  case VP8_STATUS_SUSPENDED: return reject(FailureCode::truncated, sentence("data ends early"));
  case VP8_STATUS_UNSUPPORTED_FEATURE:
    return unsupported(sentence("WebP with a feature that libwebp does not know"));
  default: return reject(FailureCode::corrupt, sentence("WebP image data is corrupt"));
  }
  if (config.output.width != image.width() || config.output.height != image.height())
    return reject(FailureCode::corrupt, sentence("WebP headers disagree about the size"));
  BandWriter writer(job);
  for (int y = 0; y < image.height(); ++y) {
    std::memcpy(writer.row(), image.row(y), image.stride());
    if (!writer.advance()) return cancelled();
  }
  return Decoded{job.header, {}, {}};
}

} // namespace normscope
