// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <climits>
#include <optional>
#include <set>
#include <string>

// Own: only OpenCV's module reads OpenEXR, and it has no way to ask for the header alone.
namespace normscope {
namespace {

/// A name that ends in a zero byte; empty at the end of a list or of the file.
std::string_view takeName(ByteCursor& cursor, std::span<const std::byte> bytes) {
  const std::string_view rest = asText(bytes.subspan(cursor.position()));
  const std::size_t end = rest.substr(0, 256).find('\0');
  cursor.skip(end == rest.npos ? rest.size() + 1 : end + 1);
  return end == rest.npos ? std::string_view() : rest.substr(0, end);
}

/// Channels that make a picture without guessing: Y or R, G, B, each with or without A, at full resolution,
/// of half or float samples.
std::optional<ChannelLayout> layoutOf(std::span<const std::byte> list) {
  std::set<std::string_view> names;
  ByteCursor cursor(list, true);
  for (auto name = takeName(cursor, list); !name.empty(); name = takeName(cursor, list)) {
    const std::uint32_t type = cursor.u32();
    cursor.skip(4);
    const std::uint32_t stepX = cursor.u32();
    const std::uint32_t stepY = cursor.u32();
    if (!cursor.ok() || type < 1 || type > 2 || stepX != 1 || stepY != 1) return {};
    names.insert(name);
  }
  using Names = std::set<std::string_view>;
  if (names == Names{"Y"}) return ChannelLayout::gray;
  if (names == Names{"R", "G", "B"}) return ChannelLayout::rgb;
  if (names == Names{"R", "G", "B", "A"}) return ChannelLayout::rgba;
  return {};
}

} // namespace

/// OpenEXR file layout: magic, version and flags, then attributes up to an empty name.
DecodeResult<ImageHeader> readExrHeader(std::span<const std::byte> bytes) {
  ByteCursor cursor(bytes, true);
  cursor.seek(4);
  const std::uint32_t flags = cursor.u32();
  constexpr std::uint32_t deep = 0x800;
  constexpr std::uint32_t multiPart = 0x1000;
  if (flags & deep) return unsupported(sentence("deep OpenEXR is not supported"));
  if (flags & multiPart) return unsupported(sentence("OpenEXR of several parts is not supported"));
  ImageHeader header;
  header.format = FileFormat::exr;
  header.depth = BitDepth::f32;
  bool hasLayout = false;
  for (auto name = takeName(cursor, bytes); !name.empty(); name = takeName(cursor, bytes)) {
    takeName(cursor, bytes); // its type
    const std::uint32_t size = cursor.u32();
    const auto value = cursor.take(size);
    if (!cursor.ok()) break;
    if (name == "channels") {
      const auto layout = layoutOf(value);
      if (!layout)
        return unsupported(sentence(
            "OpenEXR with channels other than Y, RGB or RGBA of half or float samples is not supported"));
      header.layout = *layout;
      header.alpha =
          AlphaKind::multiplied; // by the format's definition; light without alpha cannot be divided
      hasLayout = true;
    }
    if (name == "dataWindow") {
      ByteCursor box(value, true);
      const auto side = [](std::uint32_t low, std::uint32_t high) {
        const std::int64_t length =
            std::int64_t{static_cast<std::int32_t>(high)} - static_cast<std::int32_t>(low) + 1;
        return length > 0 && length <= INT_MAX ? static_cast<int>(length) : 0;
      };
      const std::uint32_t left = box.u32();
      const std::uint32_t top = box.u32();
      const std::uint32_t right = box.u32();
      const std::uint32_t bottom = box.u32();
      header.width = side(left, right);
      header.height = side(top, bottom);
    }
  }
  if (!cursor.ok()) return reject(FailureCode::truncated, sentence("OpenEXR ends within its header"));
  if (!hasLayout || header.width == 0)
    return reject(FailureCode::corrupt, sentence("OpenEXR header lacks its channels or size"));
  return header;
}

} // namespace normscope
