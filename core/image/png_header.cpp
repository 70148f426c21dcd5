// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/codecs.h"
#include "image/exif.h"
#include "image/icc.h"
#include "image/png_chunks.h"
#include "image/refusal.h"

#include <algorithm>
#include <climits>

// Own: libspng does not say which chunk is broken, nor where in the file it is.
namespace normscope {
namespace {

bool isAllowed(int depth, int colorType) {
  switch (colorType) {
  case 0: return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
  case 3: return depth == 1 || depth == 2 || depth == 4 || depth == 8;
  case 2:
  case 4:
  case 6: return depth == 8 || depth == 16;
  default: return false;
  }
}

ChannelLayout layoutOf(int colorType) {
  switch (colorType) {
  case 0: return ChannelLayout::gray;
  case 3: return ChannelLayout::palette;
  case 4: return ChannelLayout::grayAlpha;
  case 6: return ChannelLayout::rgba;
  default: return ChannelLayout::rgb;
  }
}

DecodeResult<ImageHeader> parseIhdr(const PngChunk& chunk) {
  ByteCursor cursor(chunk.data);
  const std::uint32_t width = cursor.u32();
  const std::uint32_t height = cursor.u32();
  const int depth = cursor.u8();
  const int colorType = cursor.u8();
  const int compression = cursor.u8();
  const int filter = cursor.u8();
  const int interlace = cursor.u8();
  if (!cursor.ok() || chunk.length != 13)
    return reject(FailureCode::corrupt, sentence("PNG header (IHDR) has a wrong length"));
  if (width == 0 || height == 0 || width > INT_MAX || height > INT_MAX)
    return reject(FailureCode::corrupt, sentence("the header claims a size of {} × {}", width, height));
  if (!isAllowed(depth, colorType))
    return reject(FailureCode::corrupt,
                  sentence("PNG with colour type {} cannot have {}-bit samples", colorType, depth));
  if (compression != 0 || filter != 0 || interlace > 1)
    return reject(FailureCode::corrupt,
                  sentence("PNG header (IHDR) names an unknown compression, filter or interlace method"));
  ImageHeader header;
  header.format = FileFormat::png;
  header.width = static_cast<int>(width);
  header.height = static_cast<int>(height);
  header.depth = depth == 16 ? BitDepth::u16 : BitDepth::u8;
  header.layout = layoutOf(colorType);
  header.bilevel = depth == 1;
  return header;
}

tl::unexpected<Failure> refuseIncomplete(const PngChunk& chunk, std::size_t fileSize) {
  const Sentence claim = sentence("chunk {} at byte {} claims {} bytes, the file has {}", chunk.type,
                                  chunk.offset, grouped(chunk.length), grouped(fileSize));
  constexpr std::uint64_t absurd = 64u << 20; // no honest writer cut off here would have meant as much
  if (!chunk.isCritical() && chunk.length > absurd) return overLimit(sentence("metadata {}", claim));
  return reject(FailureCode::truncated, sentence("data ends early: {}", claim));
}

bool isName(std::string_view type) {
  return std::ranges::all_of(type, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// What an ancillary chunk adds to the header. A profile's own name comes first in iCCP, in clear.
void takeAncillary(const PngChunk& chunk, ImageHeader& header) {
  if (chunk.type == "acTL") {
    const std::uint32_t frames = ByteCursor(chunk.data).u32();
    if (frames > 0 && frames < 1'000'000) header.frames = static_cast<int>(frames);
  }
  if (chunk.type == "eXIf") header.orientation = exifOrientation(chunk.data);
  if (chunk.type == "tRNS" && header.layout == ChannelLayout::gray) header.layout = ChannelLayout::grayAlpha;
  if (chunk.type == "tRNS" && header.layout == ChannelLayout::rgb) header.layout = ChannelLayout::rgba;
  if (chunk.type == "iCCP") {
    const std::size_t end = asText(chunk.data).find('\0');
    header.foreignProfile =
        end + 2 > chunk.data.size() || isForeignDeflatedProfile(chunk.data.subspan(end + 2));
  }
}

} // namespace

DecodeResult<ImageHeader> readPngHeader(std::span<const std::byte> bytes, const DecodeLimits& limits) {
  PngChunks chunks(bytes);
  const auto first = chunks.next();
  if (!first)
    return reject(FailureCode::truncated, sentence("PNG ends before it says how large the picture is"));
  if (!first->isComplete()) return refuseIncomplete(*first, bytes.size());
  if (first->type != "IHDR")
    return reject(FailureCode::corrupt, sentence("PNG does not begin with its header (IHDR)"));
  auto header = parseIhdr(*first);
  if (!header) return header;
  if (auto within = checkLimits(*header, limits); !within) return tl::unexpected(within.error());

  bool hasPalette = false;
  bool hasData = false;
  while (const auto chunk = chunks.next()) {
    if (!isName(chunk->type))
      return reject(FailureCode::corrupt, sentence("PNG has no valid chunk at byte {}", chunk->offset));
    if (!chunk->isComplete()) return refuseIncomplete(*chunk, bytes.size());
    hasPalette |= chunk->type == "PLTE";
    hasData |= chunk->type == "IDAT";
    if (chunk->type == "IEND") {
      if (!hasData) return reject(FailureCode::corrupt, sentence("PNG without image data"));
      if (header->layout == ChannelLayout::palette && !hasPalette)
        return reject(FailureCode::corrupt, sentence("PNG palette image without its palette"));
      return header;
    }
    if (chunk->type == "CgBI") return unsupportedFormat(sentence("Apple's private form of PNG (CgBI)"));
    if (!chunk->isCritical()) takeAncillary(*chunk, *header);
  }
  return reject(FailureCode::truncated, hasData ? sentence("data ends early: the end chunk (IEND) is missing")
                                                : sentence("PNG ends before the image data"));
}

} // namespace normscope
