// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/exif.h"

#include "image/byte_cursor.h"

#include <optional>

// Own: no library for EXIF is linked, and libtiff takes no directory without an image.
namespace normscope {
namespace {

enum TagType : std::uint16_t { shortType = 3, longType = 4 };

/// The value of a single SHORT or LONG in the first directory; nothing when the structure is invalid.
std::optional<std::uint32_t> firstDirectoryValue(std::span<const std::byte> tiff, std::uint16_t tag,
                                                 TagType type) {
  const std::string_view order = asText(tiff.first(std::min<std::size_t>(4, tiff.size())));
  if (order != std::string_view("II*\0", 4) && order != std::string_view("MM\0*", 4)) return {};
  ByteCursor cursor(tiff, order[0] == 'I');
  cursor.seek(4);
  cursor.seek(cursor.u32());
  const std::size_t entries = cursor.u16();
  if (!cursor.ok() || cursor.remaining() / 12 < entries) return {};
  for (std::size_t i = 0; i < entries; ++i) {
    const std::uint16_t found = cursor.u16();
    const std::uint16_t foundType = cursor.u16();
    const std::uint32_t count = cursor.u32();
    ByteCursor value(cursor.take(4), order[0] == 'I');
    if (found == tag && foundType == type && count == 1) return type == shortType ? value.u16() : value.u32();
  }
  return {};
}

} // namespace

int exifOrientation(std::span<const std::byte> tiff) {
  const auto value = firstDirectoryValue(tiff, 0x0112, shortType).value_or(1);
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

int mpfImageCount(std::span<const std::byte> tiff) {
  const auto value = firstDirectoryValue(tiff, 0xB001, longType).value_or(1);
  return value >= 1 && value <= 10'000 ? static_cast<int>(value) : 1;
}

} // namespace normscope
