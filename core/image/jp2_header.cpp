// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/icc.h"
#include "image/refusal.h"

#include <climits>
#include <optional>

// Own: only OpenCV's module reads JPEG 2000, and it has no way to ask for the header alone.
namespace normscope {
namespace {

struct Box {
  std::string_view type;
  std::span<const std::byte> data;
};

/// The next box (ISO/IEC 15444-1, I.4); what is cut off at the end is given as far as it goes.
std::optional<Box> nextBox(ByteCursor& cursor) {
  if (cursor.remaining() < 8) return {};
  std::uint64_t length = cursor.u32();
  const std::string_view type = asText(cursor.take(4));
  std::uint64_t headerSize = 8;
  if (length == 1) {
    length = cursor.u64();
    headerSize = 16;
  }
  if (!cursor.ok() || (length != 0 && length < headerSize)) return {};
  const std::uint64_t size = length == 0 ? cursor.remaining() : length - headerSize;
  return Box{type, cursor.take(std::min<std::uint64_t>(size, cursor.remaining()))};
}

/// What the boxes around the code stream say about colour.
DecodeResult<void> takeJp2Header(std::span<const std::byte> boxes, ImageHeader& header) {
  ByteCursor cursor(boxes);
  while (const auto box = nextBox(cursor)) {
    if (box->type == "pclr") return unsupported(sentence("JPEG 2000 with a palette is not supported"));
    if (box->type != "colr") continue;
    ByteCursor colour(box->data);
    const int method = colour.u8();
    colour.skip(2);
    if (method == 2)
      header.foreignProfile = isForeignProfile(box->data.subspan(std::min<std::size_t>(3, box->data.size())));
    const std::uint32_t space = method == 1 ? colour.u32() : 16;
    if (space != 16 && space != 17)
      return unsupported(sentence("JPEG 2000 in colour space {} is not supported", space));
  }
  return {};
}

/// The SIZ marker segment that opens every code stream (A.5.1).
DecodeResult<void> takeSize(std::span<const std::byte> stream, ImageHeader& header) {
  ByteCursor cursor(stream);
  if (cursor.u32() != 0xff4fff51)
    return reject(FailureCode::corrupt, sentence("JPEG 2000 code stream does not begin with its size"));
  cursor.skip(4);
  const std::uint32_t right = cursor.u32();
  const std::uint32_t bottom = cursor.u32();
  const std::uint32_t left = cursor.u32();
  const std::uint32_t top = cursor.u32();
  cursor.skip(16);
  const int components = cursor.u16();
  if (!cursor.ok()) return reject(FailureCode::truncated, sentence("JPEG 2000 ends within its header"));
  if (right <= left || bottom <= top || right - left > INT_MAX || bottom - top > INT_MAX)
    return reject(FailureCode::corrupt, sentence("JPEG 2000 header claims a size of nothing"));
  header.width = static_cast<int>(right - left);
  header.height = static_cast<int>(bottom - top);
  switch (components) {
  case 1: header.layout = ChannelLayout::gray; break;
  case 3: header.layout = ChannelLayout::rgb; break;
  case 4: header.layout = ChannelLayout::rgba; break;
  default: return unsupported(sentence("JPEG 2000 with {} components is not supported", components));
  }
  int depth = 0;
  for (int i = 0; i < components; ++i) {
    const int bits = cursor.u8() + 1; // above 128: signed
    if (i > 0 && bits != depth)
      return unsupported(sentence("JPEG 2000 whose components differ in depth is not supported"));
    depth = bits;
    const bool subsampled = cursor.u8() != 1 || cursor.u8() != 1;
    if (subsampled) return unsupported(sentence("JPEG 2000 with subsampled components is not supported"));
  }
  if (depth != 8 && depth != 16)
    return unsupported(depth > 128 ? sentence("JPEG 2000 with signed samples is not supported")
                                   : sentence("JPEG 2000 with {}-bit samples is not supported", depth));
  header.depth = depth == 8 ? BitDepth::u8 : BitDepth::u16;
  return {};
}

} // namespace

DecodeResult<ImageHeader> readJp2Header(std::span<const std::byte> bytes) {
  ImageHeader header;
  header.format = FileFormat::jp2;
  std::span<const std::byte> stream = bytes;
  if (asText(bytes).substr(4, 4) == "jP  ") {
    stream = {};
    ByteCursor cursor(bytes);
    while (const auto box = nextBox(cursor)) {
      if (box->type == "jp2h")
        if (auto colour = takeJp2Header(box->data, header); !colour) return tl::unexpected(colour.error());
      if (box->type == "jp2c" && stream.empty()) stream = box->data;
    }
    if (stream.empty())
      return reject(FailureCode::truncated, sentence("JPEG 2000 ends before the image data"));
  }
  if (auto size = takeSize(stream, header); !size) return tl::unexpected(size.error());
  return header;
}

} // namespace normscope
