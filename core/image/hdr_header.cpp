// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/byte_cursor.h"
#include "image/codecs.h"
#include "image/refusal.h"

#include <fmt/format.h>

#include <charconv>
#include <string_view>

// Own: only OpenCV's module reads Radiance HDR, and it has no way to ask for the header alone.
namespace normscope {
namespace {

bool takeNumber(std::string_view& text, std::string_view prefix, int& number) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return error == std::errc();
}

} // namespace

/// Radiance: lines of text up to an empty one, then the resolution.
DecodeResult<ImageHeader> readHdrHeader(std::span<const std::byte> bytes) {
  std::string_view text = asText(bytes.first(std::min<std::size_t>(bytes.size(), 64 * 1024)));
  ImageHeader header;
  header.format = FileFormat::hdr;
  header.depth = BitDepth::f32;
  for (bool inHeader = true;;) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return reject(FailureCode::truncated, sentence("HDR ends within its header"));
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (inHeader) {
      if (line.starts_with("FORMAT=") && !line.starts_with("FORMAT=32-bit_rle_rgbe"))
        return unsupported(sentence("HDR in XYZ colours is not supported"));
      inHeader = !line.empty();
      continue;
    }
    if (takeNumber(line, "-Y ", header.height) && takeNumber(line, " +X ", header.width)) return header;
    return unsupported(sentence("HDR whose rows do not run from top left is not supported"));
  }
}

} // namespace normscope
