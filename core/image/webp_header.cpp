// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/exif.h"
#include "image/icc.h"
#include "image/refusal.h"

#include <webp/decode.h>

#include <algorithm>

namespace normscope {
namespace {

/// What WebPGetFeatures leaves out: the chunks that say how to show the frame. To list them by a library
/// would take one more, libwebpdemux. What is cut off is still looked into: the decoder says better how a
/// file ends.
void takeMetadata(std::span<const std::byte> bytes, ImageHeader& header) {
  int frames = 0;
  ByteCursor cursor(bytes, true);
  cursor.seek(12);
  while (cursor.remaining() >= 8) {
    const std::string_view type = asText(cursor.take(4));
    const std::uint64_t length = cursor.u32();
    const auto data = cursor.take(std::min<std::uint64_t>(length, cursor.remaining()));
    if (length % 2 == 1 && cursor.remaining() > 0) cursor.skip(1);
    if (type == "ANMF") ++frames;
    if (type == "ICCP") header.foreignProfile = isForeignProfile(data);
    if (type == "EXIF") { // some writers keep the JPEG segment's name in front
      const bool named = asText(data).starts_with(std::string_view("Exif\0\0", 6));
      header.orientation = exifOrientation(data.subspan(named ? 6 : 0));
    }
  }
  header.frames = std::max(1, frames);
}

} // namespace

DecodeResult<ImageHeader> readWebpHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  WebPBitstreamFeatures features;
  switch (WebPGetFeatures(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), &features)) {
  case VP8_STATUS_OK: break;
  case VP8_STATUS_NOT_ENOUGH_DATA:
    return reject(FailureCode::truncated, sentence("WebP ends before the image data"));
  default: return reject(FailureCode::corrupt, sentence("WebP image data is corrupt"));
  }
  ImageHeader header;
  header.format = FileFormat::webp;
  header.width = features.width;
  header.height = features.height;
  if (features.has_alpha) header.layout = ChannelLayout::rgba;
  takeMetadata(bytes, header);
  constexpr std::uint64_t canvases = 2; // of four channels, which frames are painted on
  if (features.has_animation && header.pixels() * 4 * canvases > limits.decodedBytes)
    return overLimit(sentence("needs {} MB decoded, over the limit of {} MB",
                              grouped(header.pixels() * 4 * canvases >> 20),
                              grouped(limits.decodedBytes >> 20)));
  return header;
}

} // namespace normscope
