// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/icc.h"

#include "image/byte_cursor.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string>

// Own: no library for ICC profiles is linked.
namespace normscope {
namespace {

/// The letters and digits of an ICC text: both its ASCII and its UTF-16 form leave what names a profile.
std::string plainText(std::span<const std::byte> text) {
  std::string plain;
  for (const char c : asText(text))
    if (c > ' ' && c < 0x7f) plain += c;
  return plain;
}

} // namespace

// ICC.1:2022, 7.2 and 7.3: a header of 128 bytes, then a table of (signature, offset, size).
bool isForeignProfile(std::span<const std::byte> profile) {
  ByteCursor cursor(profile);
  cursor.seek(128);
  const std::uint32_t tags = cursor.u32();
  for (std::uint32_t i = 0; i < tags && cursor.ok(); ++i) {
    const std::string_view signature = asText(cursor.take(4));
    const std::uint32_t offset = cursor.u32();
    const std::uint32_t size = cursor.u32();
    if (signature != "desc") continue;
    ByteCursor description(profile);
    description.seek(offset);
    return plainText(description.take(size)).find("sRGB") == std::string::npos;
  }
  return true;
}

bool isForeignDeflatedProfile(std::span<const std::byte> stream) {
  // Every sRGB profile in use is a few kilobytes; a stream that inflates to megabytes is cut off here.
  std::array<std::byte, 16 * 1024> profile;
  z_stream inflater{};
  if (inflateInit(&inflater) != Z_OK) return true;
  inflater.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(stream.data()));
  inflater.avail_in = static_cast<uInt>(std::min<std::size_t>(stream.size(), 1u << 20));
  inflater.next_out = reinterpret_cast<Bytef*>(profile.data());
  inflater.avail_out = static_cast<uInt>(profile.size());
  inflate(&inflater, Z_SYNC_FLUSH);
  const std::size_t inflated = profile.size() - inflater.avail_out;
  inflateEnd(&inflater);
  return isForeignProfile(std::span(profile).first(inflated));
}

} // namespace normscope
