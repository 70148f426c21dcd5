// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/exif.h"
#include "image/icc.h"
#include "image/refusal.h"

namespace normscope {
namespace {

/// Sizes in a lossy frame: RFC 6386, 9.1.
bool takeLossy(std::span<const std::byte> frame, ImageHeader& header) {
  ByteCursor cursor(frame, true);
  cursor.skip(3);
  if (asText(cursor.take(3)) != "\x9d\x01\x2a") return false;
  header.width = cursor.u16() & 0x3fff;
  header.height = cursor.u16() & 0x3fff;
  return cursor.ok();
}

/// Sizes and the alpha hint in a lossless frame: RFC 9649, 3.4.
bool takeLossless(std::span<const std::byte> frame, ImageHeader& header) {
  ByteCursor cursor(frame, true);
  if (cursor.u8() != 0x2f) return false;
  const std::uint32_t bits = cursor.u32();
  header.width = static_cast<int>(bits & 0x3fff) + 1;
  header.height = static_cast<int>(bits >> 14 & 0x3fff) + 1;
  if (bits >> 28 & 1) header.layout = ChannelLayout::rgba;
  return cursor.ok();
}

} // namespace

DecodeResult<ImageHeader> readWebpHeader(std::span<const std::byte> bytes) {
  ImageHeader header;
  header.format = FileFormat::webp;
  ByteCursor cursor(bytes, true);
  cursor.seek(12);
  bool hasFrame = false;
  while (cursor.remaining() >= 8) {
    const std::string_view type = asText(cursor.take(4));
    const std::uint64_t length = cursor.u32();
    // What is cut off is still looked into: the decoder says better how a file ends.
    const auto data = cursor.take(std::min<std::uint64_t>(length, cursor.remaining()));
    if (length % 2 == 1 && cursor.remaining() > 0) cursor.skip(1);
    if (type == "VP8X" && !data.empty()) {
      const int flags = std::to_integer<int>(data[0]);
      if (flags & 0x02) return unsupported("animated WebP: format not supported");
      if (flags & 0x10) header.layout = ChannelLayout::rgba;
    }
    if (type == "ALPH") header.layout = ChannelLayout::rgba;
    if (type == "ICCP") header.foreignProfile = isForeignProfile(data);
    if (type == "EXIF") { // some writers keep the JPEG segment's name in front
      const bool named = asText(data).starts_with(std::string_view("Exif\0\0", 6));
      header.orientation = exifOrientation(data.subspan(named ? 6 : 0));
    }
    if ((type == "VP8 " || type == "VP8L") && !hasFrame) {
      hasFrame = type == "VP8 " ? takeLossy(data, header) : takeLossless(data, header);
      if (!hasFrame) return reject(FailureCode::corrupt, "WebP frame header is broken or cut off");
    }
  }
  if (!hasFrame) return reject(FailureCode::truncated, "WebP ends before the image data");
  return header;
}

} // namespace normscope
