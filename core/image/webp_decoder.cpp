// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/alpha.h"
#include "image/band_writer.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <cstring>
#include <memory>
#include <vector>

namespace normscope {
namespace {

/// A whole picture as libwebp gives it, rows packed: R, G, B and, where there is alpha, A.
struct WebpPicture {
  const std::uint8_t* samples = nullptr;
  std::size_t channels = 3;
};

DecodeResult<Decoded> deliver(const DecodeJob& job, const WebpPicture& picture) {
  const auto width = static_cast<std::size_t>(job.header.width);
  bool isOpaque = picture.channels == 4;
  BandWriter writer(job);
  for (int y = 0; y < job.header.height; ++y) {
    const std::uint8_t* row = picture.samples + static_cast<std::size_t>(y) * width * picture.channels;
    std::byte* out = writer.row();
    if (picture.channels == 3) std::memcpy(out, row, 3 * width);
    for (std::size_t x = 0; picture.channels == 4 && x < width; ++x, row += 4, out += 3) {
      std::memcpy(out, row, 3);
      isOpaque = isOpaque && row[3] == opaqueSample<std::uint8_t>();
    }
    if (!writer.advance()) return cancelled();
  }
  Decoded decoded{job.header, {}, {}};
  if (isOpaque && job.header.hasAlpha()) decoded.header.alpha = AlphaKind::opaque;
  return decoded;
}

tl::unexpected<Failure> refuseWebp(VP8StatusCode status) {
  switch (status) {
  case VP8_STATUS_OUT_OF_MEMORY: return overLimit(sentence("not enough memory to decode"));
  case VP8_STATUS_NOT_ENOUGH_DATA:
  case VP8_STATUS_SUSPENDED: return reject(FailureCode::truncated, sentence("data ends early"));
  case VP8_STATUS_UNSUPPORTED_FEATURE:
    return unsupported(sentence("WebP with a feature that libwebp does not know"));
  default: return reject(FailureCode::corrupt, sentence("WebP image data is corrupt"));
  }
}

/// libwebp decodes whole images only. It leaves colours as they are, not multiplied by alpha.
DecodeResult<Decoded> decodeStill(const DecodeJob& job) {
  const auto width = static_cast<std::size_t>(job.header.width);
  const std::size_t channels = job.header.hasAlpha() ? 4 : 3;
  const std::size_t size = width * channels * static_cast<std::size_t>(job.header.height);
  const auto samples = std::make_unique_for_overwrite<std::uint8_t[]>(size);
  WebPDecoderConfig config;
  WebPInitDecoderConfig(&config);
  config.output.colorspace = channels == 4 ? MODE_RGBA : MODE_RGB;
  config.output.is_external_memory = 1;
  config.output.u.RGBA = {samples.get(), static_cast<int>(width * channels), size};
  const auto* data = reinterpret_cast<const std::uint8_t*>(job.bytes.data());
  const VP8StatusCode status = WebPDecode(data, job.bytes.size(), &config);
  if (status != VP8_STATUS_OK) return refuseWebp(status);
  if (config.output.width != job.header.width || config.output.height != job.header.height)
    return reject(FailureCode::corrupt, sentence("WebP headers disagree about the size"));
  return deliver(job, {samples.get(), channels});
}

/// A frame as a player shows it: each is painted over the ones before, the first over nothing.
DecodeResult<Decoded> decodeFrame(const DecodeJob& job) {
  const WebPData data{reinterpret_cast<const std::uint8_t*>(job.bytes.data()), job.bytes.size()};
  WebPAnimDecoderOptions options;
  WebPAnimDecoderOptionsInit(&options);
  options.color_mode = MODE_RGBA;
  const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(
      WebPAnimDecoderNew(&data, &options), WebPAnimDecoderDelete);
  WebPAnimInfo info;
  if (!decoder || !WebPAnimDecoderGetInfo(decoder.get(), &info))
    return reject(FailureCode::corrupt, sentence("the frames of the animated WebP cannot be read"));
  if (info.canvas_width != static_cast<std::uint32_t>(job.header.width) ||
      info.canvas_height != static_cast<std::uint32_t>(job.header.height))
    return reject(FailureCode::corrupt, sentence("WebP headers disagree about the size"));
  std::uint8_t* canvas = nullptr;
  int milliseconds = 0;
  for (int frame = 0; frame <= job.page; ++frame) {
    if (job.stop.stop_requested()) return cancelled();
    if (!WebPAnimDecoderGetNext(decoder.get(), &canvas, &milliseconds))
      return reject(FailureCode::corrupt, sentence("frame {} of the animated WebP is corrupt", frame + 1));
  }
  return deliver(job, {canvas, 4});
}

} // namespace

DecodeResult<Decoded> decodeWebp(const DecodeJob& job) {
  WebPBitstreamFeatures features;
  const auto* data = reinterpret_cast<const std::uint8_t*>(job.bytes.data());
  const VP8StatusCode status = WebPGetFeatures(data, job.bytes.size(), &features);
  if (status != VP8_STATUS_OK) return refuseWebp(status);
  return features.has_animation ? decodeFrame(job) : decodeStill(job);
}

} // namespace normscope
